// Every script of Debian's package of bpftrace, and where tsbpf and bpftrace run it over the same events and say the same:
// here (same-rows.test.ts, same-maps.test.ts), in the guest with Linux 6.1 (test/vm/beside-bpftrace.test.ts), or nowhere, and why.

export type Where = 'here' | 'here, counted' | 'guest' | NotCompared;

export type NotCompared =
  /** A function without which the script shows nothing; the guest's kernel has not, and this one's cannot be traced. */
  | { readonly without: readonly string[] }
  /** A probe without which the script shows nothing, and which bpftrace looks for in vain. */
  | { readonly probe: string }
  | { readonly why: string };

const samples = {
  why: 'each tracer takes samples of its own, at other moments than the other',
};

export const scripts: Readonly<Record<string, Where>> = {
  bashreadline: 'here',
  biolatency: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  biosnoop: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  biostacks: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  bitesize: 'here, counted',
  capable: 'guest',
  cpuwalk: samples,
  dcsnoop: 'guest',
  execsnoop: 'here, counted',
  gethostlatency: 'here',
  killsnoop: 'here',
  loads: 'guest',
  mdflush: { without: ['md_flush_request'] },
  naptime: 'here',
  oomkill: 'guest',
  opensnoop: 'here',
  pidpersec: 'here, counted',
  runqlat: 'here, counted',
  runqlen: samples,
  setuids: 'here',
  ssllatency: { why: 'it shows how long the calls took that sslsnoop lists, and that is compared' },
  sslsnoop: 'here',
  statsnoop: 'here',
  swapin: { why: 'nothing in the tests makes the kernel read pages back from a swap area' },
  syncsnoop: 'here',
  syscount: 'here, counted',
  tcpaccept: 'guest',
  tcpconnect: 'guest',
  tcpdrop: 'here, counted',
  tcplife: 'guest',
  tcpretrans: 'guest',
  tcpsynbl: 'guest',
  threadsnoop: { probe: 'uprobe:libpthread:pthread_create' },
  undump: 'guest',
  vfscount: 'guest',
  vfsstat: 'guest',
  writeback: 'guest',
  xfsdist: { without: ['xfs_file_open'] },
};
