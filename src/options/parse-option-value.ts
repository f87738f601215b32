// Turns the text given for one option into its value by the option's type, for tools and for tsbpf's own flags alike.

import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import type { OptionEntry, OptionType } from '../artifact.js';
import { badOptionValue, usageError } from '../diagnostics/catalog-usage.js';

export type OptionValue = boolean | bigint | string;
export type GivenValue = OptionValue | readonly OptionValue[];

/** Throws a DiagnosticError of kind 'usage' that names the command and the flag as the user typed it. */
export function parseOptionText(command: string, entry: OptionEntry, flag: string, text: string): GivenValue {
  const parts = entry.list ? text.split(',').map((part) => part.trim()) : [text];
  const values = parts.map((part) => {
    const value = parseOptionValue(entry, part);
    if (value === undefined) throw usageError(badOptionValue(command, flag, describeWanted(entry), part));
    return value;
  });
  return entry.list ? values : (values[0] ?? '');
}

/** What a message says the option needs: 'a process id'. */
export function describeWanted(entry: OptionEntry): string {
  const noun = entry.choices.length > 0 ? `one of ${entry.choices.join(', ')}` : wantedByType[entry.type];
  return entry.list ? `${noun}, or several with commas` : noun;
}

const wantedByType: Readonly<Record<OptionType, string>> = {
  bool: 'no value',
  int: 'a whole number',
  pid: 'a process id (1 to 4194304)',
  port: 'a port (0 to 65535)',
  inet: 'an IPv4 or IPv6 address',
  path: 'a path',
  duration: 'a duration such as 10s or 250ms',
  string: 'a text',
  cgroup: 'the path of a cgroup v2 directory',
  condition: 'a condition such as `rport == 443`',
};

/** Undefined: the text is not of this type. */
function parseOptionValue(entry: OptionEntry, text: string): OptionValue | undefined {
  if (entry.choices.length > 0 && !entry.choices.includes(text)) return undefined;
  return parserByType[entry.type](text);
}

const parserByType: Readonly<Record<OptionType, (text: string) => OptionValue | undefined>> = {
  bool: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  int: (text) => parseInteger(text, -(1n << 63n), (1n << 64n) - 1n),
  pid: (text) => parseInteger(text, 1n, 4194304n),
  port: (text) => parseInteger(text, 0n, 65535n),
  inet: (text) => (isIP(text) === 0 || text.includes('%') ? undefined : text),
  path: (text) => (text === '' ? undefined : text),
  duration: parseDuration,
  string: (text) => text,
  cgroup: (text) => findCgroupId(text),
  // What is wrong with it is said where the script is read.
  condition: (text) => (text.trim() === '' ? undefined : text),
};

function parseInteger(text: string, least: bigint, most: bigint): bigint | undefined {
  if (!/^-?(0x[0-9a-f]+|[0-9]+)$/i.test(text)) return undefined;
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
  return value >= least && value <= most ? value : undefined;
}

const nanosecondsPerUnit: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
  d: 86400e9,
};

/** Nanoseconds; a number without a unit counts seconds. */
function parseDuration(text: string): bigint | undefined {
  const match = /^([0-9]+(?:\.[0-9]+)?)(ns|us|ms|s|m|h|d)?$/.exec(text);
  const scale = nanosecondsPerUnit[match?.[2] ?? 's'];
  if (match?.[1] === undefined || scale === undefined) return undefined;
  const value = Number(match[1]) * scale;
  return value > Number.MAX_SAFE_INTEGER ? undefined : BigInt(Math.round(value));
}

/** The id that the kernel compares is the directory's inode; a path may leave out the mount point, as in /proc/PID/cgroup. */
export function findCgroupId(path: string): bigint | undefined {
  const mount = findCgroupMount();
  if (mount === undefined) return undefined;
  return [path, `${mount}/${path}`].map((candidate) => cgroupInode(candidate, mount)).find((id) => id !== undefined);
}

function cgroupInode(path: string, mount: string): bigint | undefined {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (status?.isDirectory() !== true) return undefined;
  return status.dev === statSync(mount, { bigint: true }).dev ? status.ino : undefined;
}

/** Where the cgroup v2 hierarchy is mounted: not always /sys/fs/cgroup, where v1 is in use too. */
export function findCgroupMount(): string | undefined {
  for (const line of readFileSync('/proc/self/mountinfo', 'utf8').split('\n')) {
    const [before, after] = line.split(' - ');
    if (after?.startsWith('cgroup2 ') === true) return before?.split(' ')[4];
  }
  return undefined;
}
