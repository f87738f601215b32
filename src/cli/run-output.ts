// What a run says: rows and maps through a renderer to standard output or a file, everything else to standard error.

import { openSync } from 'node:fs';
import { isRunByUs, type Manifest, type PrintfEvent } from '../artifact.js';
import type { Loss } from '../decode/loss.js';
import { unwritableOutput, usageError } from '../diagnostics/catalog-usage.js';
import { isSerious, lossMessage } from '../render/losses.js';
import { createOutputWriter, type OutputWriter } from '../render/output-writer.js';
import { createRenderer } from '../render/renderer.js';
import type { RunHandlers, TraceEnd } from '../run-trace.js';
import type { RefusedPlaces } from '../runtime/attach-all.js';
import type { GlobalSettings } from './global-flags.js';
import { say } from './report-error.js';
import { watchReader } from './watch-reader.js';

export interface RunOutput {
  readonly handlers: RunHandlers;
  /** Losses and hits, once everything else is written. */
  finish(end: TraceEnd): Promise<void>;
}

export interface RunOutputOptions {
  readonly settings: GlobalSettings;
  readonly startedAtMs: number;
  readonly onObtained: (manifest: Manifest, fromCache: boolean) => void;
  readonly onAttached: () => void;
  /** Nobody reads any more. */
  readonly onClosed: () => void;
  readonly onError: (error: Error) => void;
}

export function createRunOutput(options: RunOutputOptions): RunOutput {
  const { settings } = options;
  const fd = outputDescriptor(settings.output);
  const writer = createOutputWriter(fd, { onClosed: options.onClosed, onError: options.onError });
  let renderer: ReturnType<typeof createRenderer> | undefined;
  let stopWatching = (): void => undefined;
  const handlers: RunHandlers = {
    obtained: options.onObtained,
    attached(manifest, names, refused) {
      renderer = createRenderer(settings.format, manifest, writer.write, names, writer.lines);
      renderer.start();
      writer.flush();
      if (!settings.quiet) announce(manifest);
      if (!settings.quiet) for (const places of refused) say(refusedPlaces(places));
      if (settings.verbose) say(`attached ${Math.round(performance.now() - options.startedAtMs)} ms after the start`);
      options.onAttached();
      stopWatching = watchReader(fd, options.onClosed);
    },
    event(event, ts, values) {
      if (event.kind === 'row') renderer?.row(event, ts, values);
      else if (event.kind === 'value') renderer?.value(event, ts, values[0] ?? null);
      else if (isMessage(event) && settings.format !== 'json') process.stderr.write(String(values[0] ?? ''));
      else renderer?.printf(event, ts, values);
    },
    take: (event) => (event.kind === 'row' ? renderer?.take?.(event) : undefined),
    ending: () => renderer?.ending?.(),
    map: (snapshot) => renderer?.map(snapshot),
    problem: say,
    drained: writer.flush,
  };
  return {
    handlers,
    async finish({ report }) {
      stopWatching();
      const losses = withDropped(report.losses, writer);
      renderer?.lost(losses);
      await writer.end();
      for (const loss of losses) if (isSerious(loss) || settings.verbose) say(lossMessage(loss));
      if (settings.verbose)
        for (const { probe, program, hits } of report.hits) say(`${probe}: its program ${program} ran ${hits} times`);
    },
  };
}

/** Of errorf() and warnf(): it belongs on standard error. */
function isMessage({ use }: PrintfEvent): boolean {
  return use === 'errorf' || use === 'warnf';
}

function outputDescriptor(path: string | undefined): number {
  if (path === undefined) return process.stdout.fd;
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw usageError(unwritableOutput(path, error instanceof Error ? error.message : String(error)));
  }
}

function withDropped(losses: readonly Loss[], { dropped }: OutputWriter): readonly Loss[] {
  return dropped === 0n ? losses : [...losses, { name: 'output-dropped', subject: '', count: dropped }];
}

/** Tests and scripts wait for the first line. */
function announce(manifest: Manifest): void {
  say(`tracing ${tracedProbes(manifest)}`);
  for (const cost of new Set(manifest.probes.flatMap(({ costly }) => costly ?? []))) {
    const costing = manifest.probes.filter(({ costly }) => costly === cost);
    say(`${listed(costing.map(({ probe }) => probe))}: ${cost}`);
  }
}

const shownNames = 8;

/** What the script names, and what is attached for it where that is something else: `tcp:connect, tcp:close (rawtracepoint:inet_sock_set_state)` */
export function tracedProbes({ probes }: Pick<Manifest, 'probes'>): string {
  const hooks = probes.filter(({ attach }) => !isRunByUs(attach));
  const names = listed(probes.flatMap(({ probe, serves }) => (serves ? [] : probe.split(', '))));
  const mechanisms = listed(hooks.map(({ mechanism }) => mechanism));
  return mechanisms === '' || mechanisms === names ? names : `${names} (${mechanisms})`;
}

/** `kprobe:vfs_*: attached 512 of 520; the kernel does not allow vfs_a, vfs_b, … and 4 more` */
function refusedPlaces({ probe, names, found }: RefusedPlaces): string {
  return `${probe}: attached ${found - names.length} of ${found}; the kernel does not allow ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - shownNames;
  return more > 0 ? `${distinct.slice(0, shownNames).join(', ')} and ${more} more` : distinct.join(', ');
}
