// The types of the language. Structs are named, not expanded: their members are looked up in the kernel's BTF
// (kernel-description.ts), so a type is small and can be compared and printed.

/** How a number shows itself; part of the type, ignored by arithmetic. */
export type Display =
  | 'decimal'
  | 'hex'
  | 'pointer' // 0x…, and a string in JSON
  | 'id' // 64-bit cookies and inode numbers: decimal, a string in JSON
  | 'port'
  | 'errno' // 0 → ok, 111 → ECONNREFUSED
  | 'duration' // ns
  | 'timestamp' // CLOCK_MONOTONIC ns, shown as wall clock
  | 'relative' // CLOCK_MONOTONIC ns, shown as seconds since the first row, %.3f
  | 'clock' // CLOCK_MONOTONIC ns, shown as HH:MM:SS
  | 'milliseconds' // ns, shown as %.2f ms
  | 'microseconds' // ns, shown as whole µs
  | 'seconds' // ns, shown as %.3f s
  | 'ksym'
  | NamedDisplay
  /** The number of a stack that the object keeps; shows as its frames. */
  | 'kstack';

/** Shown as a text that a table or this machine has for the number. */
export type NamedDisplay =
  | 'walltime' // ns since 1970, shown as date and time
  | 'strftime' // CLOCK_MONOTONIC ns, shown by the type's format
  | 'strftime-wall' // ns since 1970, shown by the type's format
  | 'username'
  | 'process-name' // of a process id
  | 'kernel-function' // that an address lies in
  | 'kernel-module' // that an address lies in
  | 'mac' // six bytes, the first one lowest
  | 'cgroup-path'
  | 'syscall-name'
  | 'signal-name'
  | 'error-text'; // strerror(3)

export type Type =
  | IntType
  | EnumType
  | BoolType
  | StringType
  | BytesType
  | InetType
  | PointerType
  | StructType
  | ArrayType
  | RecordType
  | TupleType
  | ListType
  | VoidType
  | ErrorType;

export interface IntType {
  readonly kind: 'int';
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
  readonly display?: Display;
  /** Of a time that shows by strftime; of a stack its mode and most frames, where they are not the usual ones. */
  readonly format?: string;
  /** Of a variable, which holds numbers in 8 bytes: what the one was that it was given first. */
  readonly given?: { readonly size: 1 | 2 | 4; readonly signed: boolean };
}

export interface EnumType {
  readonly kind: 'enum';
  /** The BTF enum's name, '' when anonymous. */
  readonly name: string;
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
  readonly members: readonly { readonly name: string; readonly value: bigint }[];
}

export interface BoolType {
  readonly kind: 'bool';
}

/** NUL-terminated bytes in a fixed room of `size`. */
export interface StringType {
  readonly kind: 'string';
  readonly size: number;
}

export interface BytesType {
  readonly kind: 'bytes';
  readonly size: number;
  /** In front of them stands, in two bytes, how many of them there are. */
  readonly measured?: true;
}

/** 16 bytes; IPv4 is held as ::ffff:a.b.c.d, so that v4-mapped shows as v4. */
export interface InetType {
  readonly kind: 'inet';
}

export interface PointerType {
  readonly kind: 'pointer';
  readonly to: Type;
  /** Where it points: reads differ. */
  readonly space: 'kernel' | 'user';
}

/**
 * A struct or union of the kernel's BTF, or of the script's own, by name; `members` for anonymous ones. `size` and
 * `members` together make it a value: the bytes themselves, with all that is inside (value-types.ts).
 */
export interface StructType {
  readonly kind: 'struct';
  readonly tag: 'struct' | 'union';
  readonly name: string;
  readonly members?: readonly StructMember[];
  readonly size?: number;
  /** Of a nameless one that the script declares: its layout is fixed, and begins at a multiple of so many bytes. */
  readonly declared?: { readonly align: number };
}

export interface StructMember {
  readonly name: string;
  readonly type: Type;
  readonly bitOffset: number;
  /** Only for bitfields. */
  readonly bitSize?: number;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly element: Type;
  readonly length: number;
}

/** `(pid = pid, start = nsecs)` */
export interface RecordType {
  readonly kind: 'record';
  readonly fields: readonly { readonly name: string; readonly type: Type }[];
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly Type[];
}

/** The value of a list option: `port[]`. Only `in` looks into it. */
export interface ListType {
  readonly kind: 'list';
  readonly element: Type;
}

export interface VoidType {
  readonly kind: 'void';
}

/** What a mistaken expression gets, so that one mistake is one message. */
export interface ErrorType {
  readonly kind: 'error';
}

export const u8: IntType = { kind: 'int', size: 1, signed: false };
export const u16: IntType = { kind: 'int', size: 2, signed: false };
export const u32: IntType = { kind: 'int', size: 4, signed: false };
export const u64: IntType = { kind: 'int', size: 8, signed: false };
export const s8: IntType = { kind: 'int', size: 1, signed: true };
export const s16: IntType = { kind: 'int', size: 2, signed: true };
export const s32: IntType = { kind: 'int', size: 4, signed: true };
export const s64: IntType = { kind: 'int', size: 8, signed: true };
export const bool: BoolType = { kind: 'bool' };
export const inet: InetType = { kind: 'inet' };
export const port: IntType = { kind: 'int', size: 2, signed: false, display: 'port' };
export const errno: IntType = { kind: 'int', size: 4, signed: true, display: 'errno' };
export const duration: IntType = { kind: 'int', size: 8, signed: false, display: 'duration' };
export const timestamp: IntType = { kind: 'int', size: 8, signed: false, display: 'timestamp' };
export const voidType: VoidType = { kind: 'void' };
export const errorType: ErrorType = { kind: 'error' };
