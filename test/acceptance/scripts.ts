// Every script of Debian's package of bpftrace, and where tsbpf and bpftrace run it over the same events and say the same:
// here (same-rows.test.ts, same-maps.test.ts), or nowhere, and why.

export type Where = 'here' | 'here, counted' | NotCompared;

export type NotCompared =
  /** A function without which the script shows nothing; Debian's 6.1 has it not to be traced, nor has this kernel. */
  | { readonly without: readonly string[] }
  /** A probe without which the script shows nothing, and which bpftrace looks for in vain. */
  | { readonly probe: string }
  | { readonly why: string };

const byHand = { why: 'it stands on functions of the kernel, which are in the guests only; the same on 6.1 by hand' };

const notYet = { why: 'it stands on what the guests only have; nothing has compared it there yet' };

const samples = {
  why: 'each tracer takes samples of its own, at other moments than the other',
};

export const scripts: Readonly<Record<string, Where>> = {
  bashreadline: 'here',
  biolatency: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  biosnoop: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  biostacks: { without: ['blk_account_io_start', '__blk_account_io_start'] },
  bitesize: 'here, counted',
  capable: byHand,
  cpuwalk: samples,
  dcsnoop: byHand,
  execsnoop: 'here, counted',
  gethostlatency: 'here',
  killsnoop: 'here',
  loads: notYet,
  mdflush: { without: ['md_flush_request'] },
  naptime: 'here',
  oomkill: notYet,
  opensnoop: 'here',
  pidpersec: 'here, counted',
  runqlat: 'here, counted',
  runqlen: samples,
  setuids: 'here',
  ssllatency: { why: 'it shows how long the calls took that sslsnoop lists, and that is compared' },
  sslsnoop: 'here',
  statsnoop: 'here',
  swapin: notYet,
  syncsnoop: 'here',
  syscount: 'here, counted',
  tcpaccept: notYet,
  tcpconnect: notYet,
  tcpdrop: 'here, counted',
  tcplife: byHand,
  tcpretrans: byHand,
  tcpsynbl: notYet,
  threadsnoop: { probe: 'uprobe:libpthread:pthread_create' },
  undump: notYet,
  vfscount: notYet,
  vfsstat: notYet,
  writeback: byHand,
  xfsdist: { without: ['xfs_file_open'] },
};
