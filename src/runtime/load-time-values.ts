// What a program wants to know of the machine when it is loaded: one record for each kind of value.

import { readFileSync, statSync } from 'node:fs';
import type { LoadTimeValue } from '../artifact-parameters.js';

/** The machine does not have what the script names. */
export class LoadTimeError extends Error {
  override readonly name = 'LoadTimeError';
  readonly what: LoadTimeValue;
  /** The symbol or the path. */
  readonly subject: string;

  constructor(what: LoadTimeValue, subject: string) {
    super(`the machine has no ${what} ${subject}`);
    this.what = what;
    this.subject = subject;
  }
}

/** All but the target, which is the command line's. */
type MachineValue = Exclude<LoadTimeValue, 'target'>;

export function loadTimeValue(what: MachineValue, name: string): bigint {
  const value = values[what](name);
  if (value === undefined) throw new LoadTimeError(what, name);
  return value;
}

const values: Readonly<Record<MachineValue, (name: string) => bigint | undefined>> = {
  start: () => process.hrtime.bigint(),
  'wall-clock': wallClockOffset,
  own: ownId,
  'cpu-count': () => BigInt(countCpus(readFileSync('/sys/devices/system/cpu/possible', 'utf8'))),
  'kernel-symbol': (name) => symbolAddress(readFileSync('/proc/kallsyms', 'latin1'), name),
  'percpu-symbol': (name) => symbolAddress(readFileSync('/proc/kallsyms', 'latin1'), name, 0n),
  cgroup: (path) => statSync(path, { bigint: true, throwIfNoEntry: false })?.ino,
};

/** As D's macros name them: `pid`, `uid`, …. */
function ownId(name: string): bigint | undefined {
  // Behind the name, which may have blanks: the state, the parent, the process group, the session.
  const status = readFileSync('/proc/self/stat', 'utf8');
  const [, , group, session] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const ids: Readonly<Record<string, number | string | undefined>> = {
    pid: process.pid,
    ppid: process.ppid,
    pgid: group,
    sid: session,
    uid: process.getuid?.(),
    euid: process.geteuid?.(),
    gid: process.getgid?.(),
    egid: process.getegid?.(),
  };
  const namespace = (): { readonly dev: bigint; readonly ino: bigint } =>
    statSync('/proc/self/ns/pid', { bigint: true });
  if (name === 'pidns-device') return namespace().dev;
  if (name === 'pidns-inode') return namespace().ino;
  const id = ids[name];
  return id === undefined ? undefined : BigInt(id);
}

/** To the microsecond: performance.timeOrigin follows no later change of the clock, so Date corrects it. */
function wallClockOffset(): bigint {
  const fine = performance.timeOrigin + performance.now();
  const drift = Math.abs(Date.now() - fine) > 2 ? Date.now() - fine : 0;
  return BigInt(Math.round((fine + drift) * 1e3)) * 1000n - process.hrtime.bigint();
}

/** `0-3,8`: 5. */
function countCpus(list: string): number {
  return list
    .trim()
    .split(',')
    .reduce((count, range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return count + last - first + 1;
    }, 0);
}

/** Undefined also where the kernel hides its addresses. */
function symbolAddress(symbols: string, name: string, least = 1n): bigint | undefined {
  const end = symbols.search(new RegExp(` ${name.replace(/[^\w]/g, '\\$&')}(\t|$)`, 'm'));
  const start = symbols.lastIndexOf('\n', end) + 1;
  const address = end < 0 ? -1n : BigInt(`0x${symbols.slice(start, symbols.indexOf(' ', start))}`);
  return address < least ? undefined : address;
}
