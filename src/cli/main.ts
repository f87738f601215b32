// The command `tsbpf`: picks the subcommand and loads only its code. Running a script is the default, and what
// it needs is loaded at once, in few pieces.

import { writeFileSync } from 'node:fs';
import { tsbpfVersion } from '../version.js';
import { exitCodes, reportError } from './report-error.js';
import { run } from './run.js';

type Command = (args: readonly string[]) => Promise<number>;

/** Each in a chunk of its own: start-up is a feature (see scripts/build.mjs). */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./list.js')).list,
  explain: async () => (await import('./explain.js')).explain,
  check: async () => (await import('./check.js')).check,
  fmt: async () => (await import('./fmt.js')).fmt,
  doctor: async () => (await import('./doctor.js')).doctor,
  man: async () => (await import('./man.js')).man,
};

async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-V') {
    process.stdout.write(`tsbpf ${tsbpfVersion()}\n`);
    return exitCodes.done;
  }
  if (first === '-h' || first === '--help' || first === 'help') {
    process.stdout.write((await import('./help-text.js')).tsbpfHelp());
    return exitCodes.done;
  }
  const load = first === undefined || !Object.hasOwn(commands, first) ? undefined : commands[first];
  if (load !== undefined) return (await load())(rest);
  return run(args);
}

/** So that `comm` of tsbpf itself is no `node`; `ps` keeps showing the whole command line. */
function nameThread(): void {
  try {
    writeFileSync('/proc/self/comm', 'tsbpf');
  } catch {
    // Without /proc there is nothing to trace either: whoever needs it says so.
  }
}

/** Ends when what was written has left: a pipe takes it piece by piece. */
function leave(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

/** A reader that went away (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.done : reportError(error));
});
// Nobody is left to be told.
process.stderr.on('error', () => undefined);
// Without a listener Node opens its debugger to whoever can connect.
process.on('SIGUSR1', () => undefined);

process.on('uncaughtException', (error) => leave(reportError(error)));

nameThread();
main(process.argv.slice(2)).then(leave, (error: unknown) => leave(reportError(error)));
