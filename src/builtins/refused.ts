// Names of the relatives that this language knows and does not have: each with the reason, and what to write instead.

interface RefusedBuiltin {
  readonly names: readonly string[];
  readonly why: string;
  readonly instead?: string;
  /** A later version may have it; else it means nothing on Linux. */
  readonly isLater?: true;
}

const userStacks = 'symbols of user space are later work';

const refusedBuiltins: readonly RefusedBuiltin[] = [
  {
    names: ['dw_ustack'],
    why: userStacks,
    instead: 'by addresses: `ustack`',
    isLater: true,
  },
  { names: ['umod', 'uregs'], why: userStacks, isLater: true },
  { names: ['zonename', 'zoneid'], why: 'there are no zones on Linux', instead: 'of a container: `cgroup`, `netns`' },
  { names: ['jid', 'jailname'], why: 'there are no jails on Linux', instead: 'of a container: `cgroup`, `netns`' },
  { names: ['projid', 'taskid'], why: 'there are no projects or tasks of that kind on Linux' },
  {
    names: ['mutex_owned', 'mutex_owner', 'mutex_type_adaptive', 'mutex_type_spin'],
    why: 'locks of Linux do not answer these questions',
    instead: 'read the lock’s members',
  },
  {
    names: ['rw_read_held', 'rw_write_held', 'rw_iswriter'],
    why: 'locks of Linux do not answer these questions',
    instead: 'read the lock’s members',
  },
  {
    names: ['alloca', 'bcopy', 'copyinto'],
    why: 'there is no memory to copy into',
    instead: 'keep values in `$x` or `@x`',
  },
  { names: ['msgsize', 'msgdsize'], why: 'messages of STREAMS are Solaris’' },
  { names: ['ddi_pathname', 'getf'], why: 'device trees and files of that kind are Solaris’' },
  { names: ['breakpoint', 'panic', 'chill', 'copyout', 'copyoutstr', 'stop'], why: 'a BPF program may not do this' },
  { names: ['ipl'], why: 'Linux has no interrupt levels of that kind' },
  { names: ['skboutput', 'pcap'], why: 'captures of packets are later work', isLater: true },
  { names: ['write_user'], why: 'writing to a process’s memory is not wanted here' },
  {
    names: ['unwatch'],
    why: 'a watchpoint stays as long as the trace',
    instead: 'a predicate or `exit()`',
  },
];

const byName: ReadonlyMap<string, RefusedBuiltin> = new Map(
  refusedBuiltins.flatMap((record) => record.names.map((name) => [name, record] as const)),
);

export function findRefused(name: string): RefusedBuiltin | undefined {
  return byName.get(name);
}
