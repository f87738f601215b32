// `tsbpf [FLAGS] (-e PROG | FILE | - | TOOL) …`: from the command line to the last row and the exit code.

import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import type { Manifest, OptionTable } from '../artifact.js';
import type { FilterName } from '../artifact-parameters.js';
import {
  argumentNotGiven,
  commandNotStarted,
  noTarget,
  nothingToTrace,
  unexpectedArguments,
  unwritableRow,
  usageError,
} from '../diagnostics/catalog-usage.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { dialects } from '../dialect.js';
import { expectMachine } from '../expect-machine.js';
import { obtainArtifact, obtainOptions } from '../obtain-artifact.js';
import { resolveFilters } from '../options/kernel-filters.js';
import { withDefaults } from '../options/script-options.js';
import { programOf } from '../options/target-program.js';
import { packageRoot } from '../package-root.js';
import { type RunningTrace, type RunRequest, runTrace, showSignal } from '../run-trace.js';
import { readIncludes } from '../script-source.js';
import { compileLightly } from './compile-lightly.js';
import { type GlobalSettings, settingsFrom } from './global-flags.js';
import { exitCodes, reportError, say, showDiagnostics } from './report-error.js';
import { createRunOutput, tracedProbes } from './run-output.js';
import { readScriptArguments, readScriptCommand, type ScriptArguments, type ScriptCommand } from './script-command.js';
import { holdCommand, type TargetCommand } from './target-command.js';
import { commandName, usageText } from './usage-text.js';

export async function run(args: readonly string[]): Promise<number> {
  const command = readScriptCommand('tsbpf', args);
  if (command === 'help') {
    process.stdout.write((await import('./help-text.js')).tsbpfHelp());
    return exitCodes.done;
  }
  const prepared = await prepare(command);
  if ('usage' in prepared) {
    process.stdout.write(prepared.usage);
    return exitCodes.done;
  }
  const { settings } = prepared.script;
  const notes = expectMachine([commandPath(), ...args]);
  if (!settings.quiet) for (const note of notes) say(note);
  if (settings.dryRun) return dryRun(prepared, settings);
  const target = settings.command === undefined ? undefined : hold(settings.command, settings.quiet);
  try {
    return await traceUntilEnd(prepared, target);
  } finally {
    target?.stop();
  }
}

/** A checkout is run by its launcher, which is not in PATH. */
function commandPath(): string {
  const launcher = join(packageRoot(), 'tsbpf');
  if (!existsSync(launcher)) return 'tsbpf';
  const path = relative(process.cwd(), launcher);
  return path.includes('/') ? path : `./${path}`;
}

interface Prepared {
  readonly script: ScriptArguments;
  readonly request: (targetPid: number | undefined) => RunRequest;
  readonly table: OptionTable;
  readonly name: string;
}

async function prepare(command: ScriptCommand): Promise<Prepared | { readonly usage: string }> {
  const before = settingsFrom(command.before);
  const first = await obtainOptions(command.file, readIncludes(before.includes), before.cache, compileLightly);
  // A provider that the script needs may be named by a -I after it.
  const mayInclude = command.after.some((arg) => arg.startsWith('-I') || arg.startsWith('--include'));
  if (first.errors.length > 0 && !mayInclude) throw new DiagnosticError('script', first.errors);
  const script = readScriptArguments(command, first.table);
  if (script.wantsHelp) return { usage: usageText(first.table) };
  const includes = readIncludes(script.settings.includes);
  const { table, errors } = mayInclude
    ? await obtainOptions(command.file, includes, script.settings.cache, compileLightly)
    : first;
  if (errors.length > 0) throw new DiagnosticError('script', errors);
  const { values, present, deciding } = withDefaults(
    table,
    script.given,
    script.positional,
    programOf(script.settings),
  );
  const request = (targetPid: number | undefined): RunRequest => {
    const filters = resolveFilters({ ...script.settings, ...(targetPid === undefined ? {} : { pid: targetPid }) });
    return {
      ...endsAndBuild(script.settings),
      ...(first.kernel === undefined ? {} : { kernel: first.kernel }),
      file: command.file,
      includes,
      runCompiler: compileLightly,
      present,
      deciding,
      filters: new Set<FilterName>(filters.keys()),
      parameters: { options: values, filters, positional: script.positional },
    };
  };
  return { script, request, table, name: commandName(table.script) };
}

function endsAndBuild(
  settings: GlobalSettings,
): Pick<
  RunRequest,
  | 'unsafe'
  | 'seed'
  | 'extraColumns'
  | 'cache'
  | 'decode'
  | 'statistics'
  | 'mechanism'
  | 'clang'
  | 'durationMs'
  | 'count'
  | 'pid'
> {
  const { mechanism, clang, durationMs, count, pid } = settings;
  return {
    cache: settings.cache,
    decode: 'text',
    statistics: settings.verbose,
    unsafe: settings.unsafe,
    seed: settings.seed,
    extraColumns: settings.extraColumns,
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(clang === undefined ? {} : { clang }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(count === undefined ? {} : { count }),
    ...(pid === undefined ? {} : { pid }),
  };
}

async function dryRun(prepared: Prepared, settings: GlobalSettings): Promise<number> {
  const { artifact } = await obtainArtifact(prepared.request(undefined));
  refuseOperands(prepared, artifact.manifest);
  showWarnings(artifact.manifest.warnings, settings);
  say(`would trace ${tracedProbes(artifact.manifest)}; nothing was attached`);
  return exitCodes.done;
}

function hold(command: string, quiet: boolean): TargetCommand {
  const target = holdCommand(command);
  if (target === undefined) throw usageError(commandNotStarted(command, 'sh does not start'));
  if (target.isShell && !quiet)
    say(`-c: \`${command}\` is several commands; traced is the shell that runs them, not its children`);
  return target;
}

async function traceUntilEnd(prepared: Prepared, target: TargetCommand | undefined): Promise<number> {
  const { settings } = prepared.script;
  const request = prepared.request(target?.pid);
  let running: RunningTrace | undefined;
  let code: number | undefined;
  let targetResult: number | string | undefined;
  const output = createRunOutput({
    settings,
    // Since the process began.
    startedAtMs: 0,
    onObtained: (manifest, fromCache) => {
      refuseOperands(prepared, manifest);
      refuseNoTarget(request.parameters, manifest);
      reportUnset(prepared, manifest);
      showWarnings(manifest.warnings, settings);
      if (manifest.probes.length === 0) throw new DiagnosticError('script', [nothingToTrace(prepared.name)]);
      if (settings.verbose) say(fromCache ? 'the program came from the cache' : 'the program was compiled');
    },
    onAttached: () => target?.start(),
    onClosed: () => {
      code ??= exitCodes.done;
      running?.abandon();
    },
    onError: (error) => {
      code ??= reportError(usageError(unwritableRow(error.message)));
      running?.abandon();
    },
  });
  // Before the line that says the trace has begun: whoever waits for it may signal at once.
  const stopListening = listenToSignals(() => running, target);
  running = await runTrace(request, output.handlers);
  if (code !== undefined) running.abandon();
  const trace = running;
  target?.onExit((result) => {
    targetResult = result;
    trace.close();
  });
  const end = await trace.ended;
  stopListening();
  await output.finish(end);
  if (targetResult === 126 || targetResult === 127)
    throw usageError(commandNotStarted(settings.command ?? '', 'sh cannot run it'));
  return code ?? end.code;
}

/** A script whose `$1` has no value: what that means is its dialect's to say. */
function reportUnset({ script, table, name }: Prepared, { parameters, dialect, defaultArguments }: Manifest): void {
  const { unsetArgument } = dialects[dialect];
  if (unsetArgument === 'zero' || defaultArguments === true) return;
  const asData = parameters.parameters.flatMap(({ source }) => (source.kind === 'positional' ? [source.index] : []));
  const wanted = [...asData, ...decidingPositions(table)];
  const unset = [...new Set(wanted)].filter((index) => index > script.positional.length).sort((a, b) => a - b);
  if (unset.length === 0) return;
  const message = argumentNotGiven(name, unset, unsetArgument === 'error');
  if (unsetArgument === 'error') throw usageError(message);
  if (!script.settings.quiet) showDiagnostics([message]);
}

function decidingPositions({ deciding }: OptionTable): readonly number[] {
  return deciding.flatMap((name) => (name.startsWith('$') ? [Number(name.slice(1))] : []));
}

/** The artifact knows whether the script reads `$1`; a stray word after a tool is a mistake. */
function refuseOperands({ script, table, name }: Prepared, { parameters }: Manifest): void {
  const takesAny =
    decidingPositions(table).length > 0 || parameters.parameters.some(({ source }) => source.kind === 'positional');
  const extra = script.positional.slice(takesAny ? mostOperands(table) : 0);
  if (extra.length > 0) throw usageError(unexpectedArguments(name, extra));
}

/** As many as an `@operands` line names: two of `[INTERVAL [COUNT]]`. */
function mostOperands({ operands = '…' }: OptionTable): number {
  return operands.includes('…') ? Number.POSITIVE_INFINITY : operands.split(' ').length;
}

/** `$target` means one of the two; what `cpid` means without them is 0. */
function refuseNoTarget({ filters }: RunRequest['parameters'], { parameters }: Manifest): void {
  const isAsked = parameters.parameters.some(({ source }) => source.kind === 'load-time' && source.name === '$target');
  if (isAsked && !filters.has('pid')) throw usageError(noTarget());
}

function showWarnings(warnings: readonly string[], settings: GlobalSettings): void {
  if (!settings.quiet)
    for (const warning of warnings) process.stderr.write(warning.endsWith('\n') ? warning : `${warning}\n`);
}

/** One signal shows the maps; the others end. A second SIGINT ends at once, and so does any signal while nothing is attached yet. */
function listenToSignals(trace: () => RunningTrace | undefined, target: TargetCommand | undefined): () => void {
  let asked = false;
  const close = (signal: NodeJS.Signals): void => {
    const running = trace();
    if (running === undefined || (asked && signal === 'SIGINT')) {
      target?.stop();
      // As a shell reports a process that a signal ended.
      process.exit(128 + constants.signals[signal]);
    }
    asked = true;
    running.close();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const show = (): void => trace()?.showMaps();
  process.on(showSignal, show);
  for (const signal of signals) process.on(signal, close);
  return () => {
    process.off(showSignal, show);
    for (const signal of signals) process.off(signal, close);
  };
}
