// Hooks that are times rather than places: BEGIN, END, interval (also D's tick), profile.

import type { AttachSpec } from '../artifact.js';
import { countIn } from './count-text.js';
import type { HookResolution, KernelHook, ProbeKind } from './probe-kind.js';

function controlHook(name: string, section: string, attach: AttachSpec): HookResolution {
  const hook: KernelHook = {
    kind: attach.kind,
    family: 'control',
    name,
    section: `raw_tp/${section}`,
    attach,
    context: 'none',
    arguments: [],
    numberedArguments: 0,
    features: ['prog-run'],
    isControl: true,
  };
  return { kind: 'hook', hook };
}

function once(kind: 'begin' | 'end', name: string, summary: string): ProbeKind {
  return {
    name: kind,
    aliases: [],
    family: 'control',
    summary,
    form: name,
    example: name,
    resolve: (fields) =>
      fields.length === 0 ? controlHook(name, kind, { kind }) : { kind: 'malformed', reason: `write it as ${name}` },
    names: () => [],
  };
}

export const begin: ProbeKind = once('begin', 'BEGIN', 'runs once when everything is attached');
export const end: ProbeKind = once('end', 'END', 'runs once when everything is detached');

const unitNs: Readonly<Record<string, number>> = {
  ...lasting(1, 'ns', 'nsec'),
  ...lasting(1e3, 'us', 'usec'),
  ...lasting(1e6, 'ms', 'msec'),
  ...lasting(1e9, 's', 'sec'),
  ...lasting(60e9, 'm', 'min'),
  ...lasting(3600e9, 'h', 'hour'),
  ...lasting(86400e9, 'd', 'day'),
};

/** bpftrace's name of a unit and D's. */
function lasting(ns: number, ...names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, ns]));
}

/** Whole nanoseconds of it are numbers that JavaScript holds exactly. */
const longestPeriodNs: number = 100 * 86400e9;

/** The shortest period that a timer in user space keeps. */
const shortestPeriodNs = 1e6;

export const interval: ProbeKind = {
  name: 'interval',
  aliases: ['i', 'tick'],
  family: 'control',
  summary: 'a timer: one firing per period, on one CPU',
  form: 'interval:UNIT:COUNT',
  example: 'interval:s:1',
  resolve(fields): HookResolution {
    const [unit, count] = fields.length === 1 ? splitDuration(fields[0] ?? '') : fields;
    const periodNs = period(unit, count);
    if (fields.length > 2 || periodNs === undefined)
      return { kind: 'malformed', reason: `write it as ${this.form} (units us ms s m h hz) or tick-1s` };
    if (periodNs > longestPeriodNs) return { kind: 'malformed', reason: 'an interval is 100 days at most' };
    if (periodNs < shortestPeriodNs)
      return { kind: 'malformed', reason: 'an interval of less than 1 ms cannot be kept; use profile' };
    return controlHook(`interval:${unit}:${count}`, 'interval', { kind: 'interval', periodNs });
  },
  names: () => [],
};

const softwareCpuClock = 0; // PERF_COUNT_SW_CPU_CLOCK

export const profile: ProbeKind = {
  name: 'profile',
  aliases: ['p'],
  family: 'perf-event',
  summary: 'a sample on every CPU at a frequency or period',
  form: 'profile:hz:RATE',
  example: 'profile:hz:99',
  resolve(fields): HookResolution {
    const [unit, count] = fields.length === 1 ? splitDuration(fields[0] ?? '') : fields;
    const rate = fields.length > 2 ? undefined : sampleRate(unit, count);
    if (!rate) return { kind: 'malformed', reason: `write it as ${this.form} or profile-99` };
    if ('refused' in rate) return { kind: 'malformed', reason: rate.refused };
    return {
      kind: 'hook',
      hook: {
        kind: 'profile',
        family: 'perf-event',
        name: `profile:${unit}:${count}`,
        section: 'perf_event',
        attach: { kind: 'perf-event', type: 'software', config: softwareCpuClock, ...rate },
        context: 'none',
        arguments: [],
        numberedArguments: 2,
        features: ['perf-event'],
        isControl: false,
      },
    };
  },
  names: () => [],
};

type SampleRate = { readonly frequency: number } | { readonly period: number } | { readonly refused: string };

function sampleRate(unit: string | undefined, count: string | undefined): SampleRate | undefined {
  const ns = period(unit, count);
  if (ns === undefined) return undefined;
  if (ns > longestPeriodNs) return { refused: 'a period is 100 days at most' };
  if (unit === 'hz')
    return ns < shortestSampleNs
      ? { refused: `more than ${mostSamples} samples a second leave no time for anything else` }
      : { frequency: countIn(count) ?? 1 };
  return ns < shortestSampleNs
    ? { refused: `${count} ns is no period to sample at; for a frequency write profile:hz:${count}` }
    : { period: ns };
}

/** In ns; `hz` counts the other way round. */
function period(unit: string | undefined, count: string | undefined): number | undefined {
  const number = countIn(count);
  if (number === undefined) return undefined;
  if (unit === 'hz') return 1e9 / number;
  const factor = unitNs[unit ?? ''];
  return factor ? factor * number : undefined;
}

/** `1s` in `tick-1s` and `interval:1s`; a number alone is ns. */
function splitDuration(text: string): readonly [string, string] {
  const parts = /^(\d+)([a-z]*)$/.exec(text);
  return [parts?.[2] || 'ns', parts?.[1] ?? ''];
}

/** Shorter ones would leave the CPU no time for anything else; most who write `profile:99` want 99 a second. */
const shortestSampleNs = 1000;
const mostSamples: number = 1e9 / shortestSampleNs;

const signals = ['SIGUSR1', 'SIGUSR2'] as const;

export const self: ProbeKind = {
  name: 'self',
  aliases: [],
  family: 'control',
  summary: 'a signal that tsbpf itself is sent',
  form: 'self:signal:SIGUSR1',
  example: 'self:signal:SIGUSR1',
  resolve(fields): HookResolution {
    const [what, name] = fields;
    const signal = signals.find((known) => known === name);
    return fields.length === 2 && what === 'signal' && signal
      ? controlHook(`self:signal:${signal}`, 'signal', { kind: 'signal', name: signal })
      : { kind: 'malformed', reason: `write it as self:signal:${signals.join(' or self:signal:')}` };
  },
  names: () => signals.map((name) => `signal:${name}`),
};
