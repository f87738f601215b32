import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, getppid } from './compile.js';

// Programs that end in different ways with everything still open. They import a bundle from another folder, as the
// command of an application would, so the addon is found by the package's name.
const folder = join(import.meta.dirname, '..', 'build', 'test');
const bundle = join(folder, 'bundle.mjs');
const elfFile = join(folder, 'program.o');

const everythingOpen = `
import { readFileSync } from 'node:fs';
import { openObject, KernelBtf } from ${JSON.stringify(bundle)};
const btf = KernelBtf.open();
const object = openObject(readFileSync(${JSON.stringify(elfFile)}));
object.setInitialValue('.rodata.args', new Uint8Array(Uint32Array.of(process.pid, ${getppid}).buffer));
const loaded = object.load();
let received = 0;
const rings = loaded.openRings(['ring'], { onBatch(ring, batch, offsets, sizes, count) { received += count; }, onDrained() { console.log('received', received); after(); } });
loaded.attach('send', { kind: 'rawtracepoint', name: 'sys_enter' });
process.ppid;
`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(import.meta.dirname, '..', 'src', 'index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
  });
  writeFileSync(
    elfFile,
    compile(`
const volatile u32 wanted_pid SEC(".rodata.args");
const volatile u32 wanted_call SEC(".rodata.args");
RING(ring, 4096);
struct arguments { u64 regs; u64 id; };
SEC("raw_tp/sys_enter") int send(struct arguments *ctx) {
  if (pid_tgid() >> 32 != wanted_pid || ctx->id != wanted_call) return 0;
  u64 *record = reserve(&ring, 8, 0);
  if (record) { *record = 1; submit(record, 0); }
  return 0;
}
`),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(ending: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const result = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', everythingOpen + ending], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

test('process.exit with everything open ends at once', () => {
  expect(run('function after() { process.exit(7); }')).toEqual({ status: 7, stdout: 'received 1\n', stderr: '' });
});

test('stopped rings do not keep the process alive, even with the object still attached', () => {
  expect(run('function after() { rings.stop(); }')).toEqual({ status: 0, stdout: 'received 1\n', stderr: '' });
});

test('closing the object in a handler ends the process', () => {
  expect(run('function after() { loaded.close(); object.close(); btf.close(); btf.close(); }')).toEqual({
    status: 0,
    stdout: 'received 1\n',
    stderr: '',
  });
});

test('an exception in a handler is an uncaught exception', () => {
  const { status, stderr } = run('function after() { throw new Error("from the handler"); }');
  expect(status).toBe(1);
  expect(stderr).toContain('from the handler');
});

test('draining goes on after an uncaught exception that the process survived', () => {
  const { status, stdout } = run(`
    let survived = 0;
    process.on('uncaughtException', () => { if (++survived === 2) rings.stop(); else process.ppid; });
    function after() { throw new Error('again'); }`);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'received 1\nreceived 2\n' });
});

test('the garbage collector never detaches: an object that nobody holds goes on', () => {
  const { status, stdout } = run(`
    let rounds = 0;
    function after() { for (let i = 0; i < 5; i++) gc(); if (++rounds === 3) process.exit(0); setImmediate(() => { gc(); process.ppid; }); }`);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'received 1\nreceived 2\nreceived 3\n' });
});

test('a worker thread may be terminated with everything open, and the next one works', () => {
  const workerFile = join(folder, 'worker.mjs');
  writeFileSync(
    workerFile,
    `import { parentPort } from 'node:worker_threads';
    ${everythingOpen}
    function after() { parentPort.postMessage(received); }`,
  );
  const mainFile = join(folder, 'main.mjs');
  writeFileSync(
    mainFile,
    `import { Worker } from 'node:worker_threads';
    import { once } from 'node:events';
    for (let i = 0; i < 3; i++) {
      const worker = new Worker(${JSON.stringify(workerFile)});
      await once(worker, 'message');
      await worker.terminate();
      process.stdout.write('ended ');
    }`,
  );
  const result = spawnSync(process.execPath, [mainFile], { encoding: 'utf8', timeout: 20_000 });
  expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 0, stderr: '' });
  expect(result.stdout.match(/ended/g)).toHaveLength(3);
});
