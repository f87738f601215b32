// `-c CMD`: a process that is already there, so that its pid can be traced, but starts CMD only when told.

import { type ChildProcess, spawn } from 'node:child_process';
import { Writable } from 'node:stream';

export interface TargetCommand {
  readonly pid: number;
  /** CMD itself is several commands: the process traced is the shell that runs them. */
  readonly isShell: boolean;
  start(): void;
  /** Told once, with the exit code or the signal's name. */
  onExit(handler: (result: number | string) => void): void;
  /** Ends it if it still runs. */
  stop(): void;
}

/** Waits on descriptor 3; the end of file means that tracing failed. CMD replaces the shell, so that its pid stays. */
const waitAndRun = 'read -r go <&3 || exit 125; exec 3<&-; eval "exec $1"';
const waitAndRunShell = 'read -r go <&3 || exit 125; exec 3<&-; exec /bin/sh -c "$1"';

export function holdCommand(command: string): TargetCommand | undefined {
  const isShell = isCompound(command);
  // Standard output carries data only, so what CMD prints goes to standard error.
  const child = spawn('/bin/sh', ['-c', isShell ? waitAndRunShell : waitAndRun, 'sh', command], {
    stdio: ['inherit', 2, 2, 'pipe'],
  });
  child.on('error', () => undefined);
  if (child.pid === undefined) return undefined;
  const pipe = child.stdio[3];
  if (!(pipe instanceof Writable)) throw new Error('spawn() made no pipe');
  pipe.on('error', () => undefined);
  return {
    pid: child.pid,
    isShell,
    start: () => pipe.end('go\n'),
    onExit: (handler) => onExit(child, handler),
    stop: () => {
      pipe.destroy();
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    },
  };
}

function onExit(child: ChildProcess, handler: (result: number | string) => void): void {
  if (child.exitCode !== null || child.signalCode !== null) handler(child.exitCode ?? child.signalCode ?? 0);
  else child.once('exit', (code, signal) => handler(code ?? signal ?? 0));
}

/** An operator of the shell outside quotes. */
export function isCompound(command: string): boolean {
  let quote = '';
  for (let index = 0; index < command.length; index++) {
    const character = command[index] ?? '';
    if (character === '\\' && quote !== "'") index++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (';&|\n(){}'.includes(character)) return true;
  }
  return false;
}
