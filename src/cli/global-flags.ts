// tsbpf's own flags, as a table of the same shape as a tool's options, and the settings that they give.

import type { OptionEntry, OptionType } from '../artifact.js';
import type { ExtraColumn } from '../artifact-parameters.js';
import { badOptionValue, usageError } from '../diagnostics/catalog-usage.js';
import type { GivenValue } from '../options/parse-option-value.js';
import type { GivenFlags } from './parse-flags.js';

export type OutputFormat = 'table' | 'json' | 'csv';

export interface GlobalSettings {
  readonly pid?: number;
  readonly command?: string;
  readonly cgroup?: bigint;
  readonly container?: string;
  readonly netnsOf?: number;
  readonly uid?: string;
  readonly comm?: string;
  readonly durationMs?: number;
  readonly count?: number;
  readonly format: OutputFormat;
  readonly output?: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly dryRun: boolean;
  readonly unsafe: boolean;
  readonly seed: boolean;
  readonly extraColumns: readonly ExtraColumn[];
  readonly mechanism?: string;
  readonly clang?: string;
  readonly cache: boolean;
  readonly includes: readonly string[];
}

function flag(
  name: string,
  short: string | undefined,
  argument: string | undefined,
  type: OptionType,
  help: string,
  more: Partial<OptionEntry> = {},
): OptionEntry {
  return {
    // A script's option can have the same name; never one that begins with dashes.
    name: `--${name}`,
    ...(short === undefined ? {} : { short }),
    long: name,
    ...(argument === undefined ? {} : { argument }),
    type,
    list: false,
    choices: [],
    excludes: [],
    help,
    ...more,
  };
}

export const globalFlags: readonly OptionEntry[] = [
  flag('pid', 'p', 'PID', 'pid', 'only this process; the trace ends with it', { excludes: ['--cmd'] }),
  flag('cmd', 'c', 'CMD', 'string', 'start CMD, trace only it, end with it'),
  flag('cgroup', undefined, 'PATH', 'cgroup', 'only tasks of this cgroup (v2) and those below it', {
    excludes: ['--container'],
  }),
  flag('container', undefined, 'ID', 'string', 'only tasks of the container whose id or name begins so'),
  flag('netns-of', undefined, 'PID', 'pid', "only tasks in this process's network namespace"),
  flag('uid', undefined, 'USER', 'string', 'only tasks of this user (id or name)'),
  flag('comm', undefined, 'NAME', 'string', 'only threads of this name'),
  flag('duration', undefined, 'TIME', 'duration', 'end after this time: 10s, 250ms; seconds without a unit'),
  flag('count', undefined, 'N', 'int', 'end after N rows'),
  flag('format', undefined, 'FORMAT', 'string', 'table, json (a line each) or csv', {
    choices: ['table', 'json', 'csv'],
  }),
  flag('output', 'o', 'FILE', 'path', 'write there instead of to standard output'),
  flag('quiet', 'q', undefined, 'bool', 'nothing on standard error but errors and losses'),
  flag('verbose', 'v', undefined, 'bool', 'also where the time went and what was read from the cache'),
  flag('unsafe', undefined, undefined, 'bool', 'allow what changes the system: system, signal, override'),
  flag('show-netns', undefined, undefined, 'bool', 'a column more in rows: the network namespace, by its inode'),
  flag('show-container', undefined, undefined, 'bool', 'a column more in rows: the container'),
  flag('seed', undefined, undefined, 'bool', 'name the owners of connections that are older than the trace'),
  flag('dry-run', undefined, undefined, 'bool', 'build everything and say what would be attached; attach nothing'),
  flag('mechanism', undefined, 'NAME', 'string', 'only ways of this kind: rawtracepoint, tracepoint, fentry, kprobe …'),
  flag('clang', undefined, 'PATH', 'path', 'compile with this clang'),
  flag('no-cache', undefined, undefined, 'bool', 'compile anew; neither read nor write the cache'),
  flag('dialect', undefined, 'NAME', 'string', 'read the script as native, bpftrace or d', {
    choices: ['native', 'bpftrace', 'd'],
  }),
  flag('d-option', 'x', 'NAME[=VALUE]', 'string', 'an option of D, as `#pragma D option` sets', {
    list: true,
  }),
  flag('include', 'I', 'PATH', 'path', 'a file or directory of provider definitions; may be repeated', { list: true }),
];

/** Those a tool leaves free: a tool's own option wins over a flag of the same letter or name. */
export function flagsBesides(own: readonly OptionEntry[]): readonly OptionEntry[] {
  const taken = new Set(own.flatMap((entry) => [entry.short ?? '', entry.long ?? entry.name]));
  return globalFlags.flatMap((entry) => {
    const { short, long, ...rest } = entry;
    if (taken.has(long ?? entry.name)) return [];
    return [
      {
        ...rest,
        ...(long === undefined ? {} : { long }),
        ...(short === undefined || taken.has(short) ? {} : { short }),
      },
    ];
  });
}

/** The flags before the script's name, and those after it, which win. */
export function settingsFrom(...given: readonly GivenFlags[]): GlobalSettings {
  const value = (name: string): GivenValue | undefined =>
    given.map((flags) => flags.values.get(name)).findLast((found) => found !== undefined);
  return {
    ...present('pid', asNumber(value('--pid'))),
    ...present('command', expected(asText(value('--cmd')), isCommand, '-c', 'a command')),
    ...present('cgroup', asBigint(value('--cgroup'))),
    ...present('container', asText(value('--container'))),
    ...present('netnsOf', asNumber(value('--netns-of'))),
    ...present('uid', asText(value('--uid'))),
    ...present('comm', asText(value('--comm'))),
    ...present('durationMs', durationMs(value('--duration'))),
    ...present('count', expected(asNumber(value('--count')), isCount, '--count', 'a whole number of at least 1')),
    format: asFormat(value('--format')),
    ...present('output', asText(value('--output'))),
    quiet: value('--quiet') === true,
    verbose: value('--verbose') === true,
    dryRun: value('--dry-run') === true,
    unsafe: value('--unsafe') === true,
    seed: value('--seed') === true,
    extraColumns: (['netns', 'container'] as const).filter((name) => value(`--show-${name}`) === true),
    ...present('mechanism', asText(value('--mechanism'))),
    ...present('clang', asText(value('--clang'))),
    cache: value('--no-cache') !== true,
    includes: given.flatMap((flags) => asTexts(flags.values.get('--include'))),
  };
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

const isCommand = (text: string): boolean => text.trim() !== '';
const isCount = (count: number): boolean => count >= 1;

/** What is of the flag's type and yet no value for it. */
function expected<Value extends string | number>(
  value: Value | undefined,
  isGood: (value: Value) => boolean,
  flag: string,
  wanted: string,
): Value | undefined {
  if (value === undefined || isGood(value)) return value;
  throw usageError(badOptionValue('tsbpf', flag, wanted, String(value)));
}

function asText(value: GivenValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asTexts(value: GivenValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function asBigint(value: GivenValue | undefined): bigint | undefined {
  return typeof value === 'bigint' ? value : undefined;
}

function asNumber(value: GivenValue | undefined): number | undefined {
  return typeof value === 'bigint' ? Number(value) : undefined;
}

function durationMs(value: GivenValue | undefined): number | undefined {
  return typeof value === 'bigint' ? Number(value) / 1e6 : undefined;
}

function asFormat(value: GivenValue | undefined): OutputFormat {
  return value === 'json' || value === 'csv' ? value : 'table';
}
