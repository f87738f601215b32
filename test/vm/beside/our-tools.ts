// Our tools as tracers that run beside others: started at once, for a guest is slow to start them.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { until } from '../../acceptance/beside/run-beside.js';
import { checkout, launch } from '../../kernel/support/tracer.js';

/** What each is called with. */
export type Tools = Readonly<Record<string, readonly string[]>>;

/** What each has said, by its name, once they are stopped. */
export interface RunningTools {
  readonly stop: () => Promise<ReadonlyMap<string, string>>;
}

export async function startOurTools(tools: Tools): Promise<RunningTools> {
  const tracers = Object.entries(tools).map(
    ([name, args]) => [name, launch(['--format', 'json', name, ...args])] as const,
  );
  await Promise.all(tracers.map(([, { stderr, ended }]) => until(() => stderr().includes('tsbpf: tracing '), ended)));
  return {
    async stop() {
      const texts = tracers.map(async ([name, tracer]) => [name, (await tracer.stop()).stdout] as const);
      return new Map(await Promise.all(texts));
    },
  };
}

/** Those of our tools of which the folder has one of the same name. */
export function sameNames(folder: string): readonly string[] {
  const theirs = new Set(readdirSync(folder).map((file) => basename(file, '.bt')));
  const ours = readdirSync(join(checkout, 'stdlib/tools')).map((file) => basename(file, '.tsbpf'));
  return ours.filter((name) => theirs.has(name)).sort();
}
