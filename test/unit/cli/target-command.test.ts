import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdCommand, isCompound } from '../../../src/cli/target-command.js';

it('a command is compound only by operators outside quotes', () => {
  expect(['curl -s x', "echo 'a;b'", 'echo "a|b"', 'echo a\\;b'].map(isCompound)).toEqual([false, false, false, false]);
  expect(['a; b', 'a && b', 'a | b', '(a)'].map(isCompound)).toEqual([true, true, true, true]);
});

it('a held command does not run before it is started, and keeps its process id', async () => {
  const target = holdCommand("sh -c 'exit 7'");
  if (target === undefined) throw new Error('sh did not start');
  expect(readFileSync(`/proc/${target.pid}/cmdline`, 'utf8')).not.toBe('');
  const exited = new Promise((resolve) => target.onExit(resolve));
  target.start();
  expect(await exited).toBe(7);
});

it('a held command that is never started ends without having run', async () => {
  const target = holdCommand('true');
  if (target === undefined) throw new Error('sh did not start');
  const exited = new Promise((resolve) => target.onExit(resolve));
  target.stop();
  expect([125, 'SIGTERM']).toContain(await exited);
});
