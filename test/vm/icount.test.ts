// Instructions that one event adds to the traced program, in a machine whose clock counts them, against the table beside
// this file: `node test/vm/run.mjs --kernel 6.12 --icount -- test/vm/icount.test.ts`. It prints what it counted.

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileScript } from '../../src/compile.js';
import { describeKernel } from '../../src/kernel/describe-kernel.js';
import { openSession } from '../../src/runtime/session.js';

const scripts: Readonly<Record<string, string>> = {
  'a row': 'print(nsecs, pid, tid, uid, comm)',
  '@[comm] = count()': '@[comm] = count()',
  '@ = hist(x)': '@ = hist(tid)',
  '@[k] = hist(x)': '@[pid] = hist(tid)',
};

const table: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('icount.json', import.meta.url), 'utf8'),
);
const noParameters = { options: new Map(), filters: new Map(), positional: [] };
const allowance = 1.02;
const program = fileURLToPath(new URL('../kernel/traffic/percall', import.meta.url));
const counts = readFileSync('/proc/cmdline', 'utf8').includes('vm.icount');

interface Producer {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Instructions of one call. */
  readonly cost: () => Promise<number>;
}

async function startProducer(): Promise<Producer> {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<number> => Number((await lines.next()).value);
  return {
    process: child,
    pid: await next(),
    cost() {
      child.stdin.write('\n');
      return next();
    },
  };
}

async function added(producer: Producer, statement: string): Promise<number> {
  const text = `tracepoint:syscalls:sys_enter_getppid / pid == ${producer.pid} / < ${statement} >`;
  const options = { present: new Set<string>(), filters: new Set<never>(), includes: [] };
  const { artifact } = compileScript({ name: 'counted', text }, describeKernel(), options);
  const alone = await producer.cost();
  const ignore = (): void => {};
  const session = openSession(
    artifact,
    { parameters: noParameters, decode: 'text' },
    { event: ignore, map: ignore, exit: ignore, drained: ignore },
  );
  const traced = await producer.cost();
  await session.close();
  return traced - alone;
}

const reason = counts ? '' : ' (the clock of this machine does not count instructions)';

describe.skipIf(!counts)(`an event${reason}`, () => {
  test('takes no more instructions than the table says', { timeout: 600_000 }, async () => {
    const producer = await startProducer();
    const now: Record<string, number> = {};
    for (const [name, statement] of Object.entries(scripts)) now[name] = await added(producer, statement);
    producer.process.kill();
    process.stdout.write(`${JSON.stringify(now, null, 1)}\n`);
    expect(Object.entries(now).filter(([name, count]) => count > (table[name] ?? 0) * allowance)).toEqual([]);
  });
});
