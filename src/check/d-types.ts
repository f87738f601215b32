// The names that D's scripts have for types besides C's: Solaris' own, which Linux' headers do not declare.

import { s8, s16, s32, s64, type Type, u8, u16, u32, u64 } from '../types/type.js';

/** Comes after what the script and the kernel call so: `dev_t` is the kernel's. */
export const dTypes: Readonly<Record<string, Type>> = {
  uchar_t: u8,
  ushort_t: u16,
  uint_t: u32,
  ulong_t: u64,
  longlong_t: s64,
  ulonglong_t: u64,
  offset_t: s64,
  hrtime_t: s64,
  intptr_t: s64,
  uintptr_t: u64,
  ptrdiff_t: s64,
  caddr_t: { kind: 'pointer', to: s8, space: 'kernel' },
  boolean_t: s32,
  id_t: s32,
  lwpid_t: s32,
  processorid_t: s32,
  psetid_t: s32,
  projid_t: s32,
  taskid_t: s32,
  zoneid_t: s32,
  pri_t: s16,
  major_t: u32,
  minor_t: u32,
  ipaddr_t: u32,
  in_addr_t: u32,
  in_port_t: u16,
  in6_addr_t: { kind: 'struct', tag: 'struct', name: 'in6_addr' },
};
