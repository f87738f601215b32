// How what two tracers say of one script is compared.

import type { JoinedScript } from './join-scripts.js';
import type { Outputs } from './run-beside.js';
import { type Said, whatWasSaid } from './what-was-said.js';

export interface Comparison {
  /** Its clauses' events; of this cgroup's processes alone where it says `ours`. */
  readonly only?: 'ours' | JoinedScript['only'];
  /** Taken out of its rows: when something was, and how long it took. */
  readonly without?: RegExp;
  /** What of it is compared, where that is not all. */
  readonly as?: (said: Said) => unknown;
}

export function joined(name: string, text: string, { only }: Comparison, cgroup: string): JoinedScript {
  if (only === undefined) return { name, text };
  return { name, text, only: only === 'ours' ? () => `cgroup == cgroupid("${cgroup}")` : only };
}

/** What bpftrace says, and what tsbpf does. */
export function compared({ theirs, ours }: Outputs, name: string, { without }: Comparison): readonly [Said, Said] {
  const said = (text: string): Said => {
    const { rows, counts, blocks } = whatWasSaid(text, name);
    return { rows: without ? rows.map((row) => row.replace(without, '')).sort() : rows, counts, blocks };
  };
  return [said(theirs), said(ours)];
}

export function amountOf({ rows, counts, blocks }: Said): number {
  return rows.length + Object.keys(counts).length + blocks.length;
}

/** Of histograms, without where in them. */
export function entriesOf({ blocks }: Said): readonly number[] {
  return blocks.map((block) =>
    [...block.matchAll(/^[[(].*?[)\]] +(\d+) \|/gm)].reduce((sum, [, count]) => sum + Number(count), 0),
  );
}

/** Where only the first ones are printed, it is anybody's which of those come last that were seen as often. */
export function moreThanLeast({ counts }: Said): Said['counts'] {
  const least = Math.min(...Object.values(counts));
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > least));
}
