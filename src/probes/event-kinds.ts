// Counters of the kernel and the CPU: a firing every so many events, on every CPU.

import type { AttachSpec } from '../artifact.js';
import { countIn } from './count-text.js';
import type { HookResolution, ProbeKind } from './probe-kind.js';

interface CountedEvent {
  readonly names: readonly string[];
  /** The number that perf_event_open knows it by. */
  readonly config: number;
  /** Events from one firing to the next, where the script does not say. */
  readonly every: number;
}

// biome-ignore format: a table
const softwareEvents: readonly CountedEvent[] = [
  { names: ['cpu-clock', 'cpu'], config: 0, every: 1_000_000 },
  { names: ['task-clock'], config: 1, every: 1_000_000 },
  { names: ['page-faults', 'faults'], config: 2, every: 100 },
  { names: ['context-switches', 'cs'], config: 3, every: 1000 },
  { names: ['cpu-migrations'], config: 4, every: 1 },
  { names: ['minor-faults'], config: 5, every: 100 },
  { names: ['major-faults'], config: 6, every: 1 },
  { names: ['alignment-faults'], config: 7, every: 1 },
  { names: ['emulation-faults'], config: 8, every: 1 },
  { names: ['dummy'], config: 9, every: 1 },
  { names: ['bpf-output'], config: 10, every: 1 },
];

// biome-ignore format: a table
const hardwareEvents: readonly CountedEvent[] = [
  { names: ['cpu-cycles', 'cycles'], config: 0, every: 1_000_000 },
  { names: ['instructions'], config: 1, every: 1_000_000 },
  { names: ['cache-references'], config: 2, every: 1_000_000 },
  { names: ['cache-misses'], config: 3, every: 1_000_000 },
  { names: ['branch-instructions', 'branches'], config: 4, every: 100_000 },
  { names: ['branch-misses'], config: 5, every: 100_000 },
  { names: ['bus-cycles'], config: 6, every: 100_000 },
  { names: ['frontend-stalls'], config: 7, every: 1_000_000 },
  { names: ['backend-stalls'], config: 8, every: 1_000_000 },
  { names: ['ref-cycles'], config: 9, every: 1_000_000 },
];

function eventKind(
  type: Extract<AttachSpec, { kind: 'perf-event' }>['type'],
  aliases: readonly string[],
  summary: string,
  events: readonly CountedEvent[],
  example: string,
): ProbeKind {
  return {
    name: type,
    aliases,
    family: 'perf-event',
    summary,
    form: `${type}:EVENT[:COUNT]`,
    example,
    resolve(fields): HookResolution {
      const [name = '', count] = fields;
      const event = events.find(({ names }) => names.includes(name));
      const period = count === undefined || count === '' ? event?.every : countIn(count);
      if (fields.length > 2 || name === '' || (count !== undefined && count !== '' && countIn(count) === undefined))
        return { kind: 'malformed', reason: `write it as ${this.form}` };
      if (!event || period === undefined) {
        const candidates = events.flatMap(({ names }) => names.map((known) => [known, ...fields.slice(1)].join(':')));
        return { kind: 'missing', reason: `there is no ${type} event \`${name}\``, candidates, everywhere: true };
      }
      return {
        kind: 'hook',
        hook: {
          kind: type,
          family: 'perf-event',
          name: `${type}:${event.names[0]}:${period}`,
          section: 'perf_event',
          attach: { kind: 'perf-event', type, config: event.config, period },
          context: 'none',
          arguments: [],
          numberedArguments: 0,
          features: ['perf-event'],
          isControl: false,
        },
      };
    },
    names: () => events.flatMap(({ names: [name] }) => name ?? []),
  };
}

export const software: ProbeKind = eventKind(
  'software',
  ['s'],
  'an event that the kernel counts, every COUNT times, on every CPU',
  softwareEvents,
  'software:page-faults:100',
);
export const hardware: ProbeKind = eventKind(
  'hardware',
  ['h'],
  'an event that the CPU counts, every COUNT times, on every CPU',
  hardwareEvents,
  'hardware:cache-misses:1000000',
);
