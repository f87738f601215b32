// A kernel, an image and a job → the job's streams, live, and its exit code. One emulated machine, which dies with us.

import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledClang, clangServer } from './clang-server.mjs';
import { makeInitrd } from './make-initrd.mjs';
import { say } from './shell.mjs';

/** A healthy boot takes 3 to 6 s; one that hangs, hangs for ever. Doubled for a machine that is busy. */
const bootDeadlineMs = 30_000;

/** Left to the emulator to end by itself once the job has. */
const lingerMs = 1_000;

/**
 * @typedef {object} Job
 * @property {import('./fetch-kernel.mjs').FetchedKernel} kernel
 * @property {string} image
 * @property {string} checkout  whose compiler the guest uses
 * @property {string} script     shell, run in the guest with vm_out, vm_err, vm_res naming its ports
 * @property {number} timeoutMs  for the whole life of the machine
 * @property {boolean} icount  the guest's clocks count its instructions, one a nanosecond
 * @property {string} consoleLog where the console goes when something was wrong
 * @property {(bytes: Buffer) => void} onOut
 * @property {(bytes: Buffer) => void} onErr
 *
 * @typedef {object} Outcome
 * @property {'exited' | 'no-boot' | 'timeout' | 'died'} end
 * @property {number} code     of the job, where it exited
 * @property {Buffer} result   what the job wrote to $vm_res
 * @property {number} bootMs
 * @property {number} totalMs
 * @property {boolean} retried
 */

/** Boots; a machine that does not come up is tried once more, and said so. @param {Job} job @returns {Promise<Outcome>} */
export async function boot(job) {
  const first = await bootOnce(job);
  if (first.end !== 'no-boot') return first;
  say(`${job.kernel.release} did not boot within ${bootDeadlineMs / 1000} s, trying once more`);
  return { ...(await bootOnce(job)), retried: true };
}

/** @param {Job} job @returns {Promise<Outcome>} */
async function bootOnce(job) {
  const directory = mkdtempSync(join(tmpdir(), 'tsbpf-vm-'));
  const started = Date.now();
  /** @type {Buffer[]} */
  const result = [];
  let control = '';
  let bootMs = 0;
  try {
    makeInitrd(job.kernel, job.script, join(directory, 'initrd'));
    const machine = startMachine(job, directory);
    const servers = await Promise.all([
      listen(join(directory, 'out'), () => job.onOut),
      listen(join(directory, 'err'), () => job.onErr),
      listen(join(directory, 'res'), () => (bytes) => result.push(bytes)),
      listen(join(directory, 'clang'), (socket) => serveClang(job.checkout, socket)),
      listen(join(directory, 'ctl'), () => (bytes) => {
        control += bytes.toString('utf8');
        if (bootMs === 0 && control.startsWith('ready\n')) bootMs = Date.now() - started;
        if (/^exit \d+$/m.test(control)) machine.endSoon();
      }),
    ]);
    const boots = setTimeout(() => bootMs === 0 && machine.kill('no-boot'), bootDeadlineMs);
    const whole = setTimeout(() => machine.kill('timeout'), job.timeoutMs);
    machine.start();
    const killedFor = await machine.ended;
    clearTimeout(boots);
    clearTimeout(whole);
    await Promise.all(servers.map((server) => server.drained()));
    const exit = /^exit (\d+)$/m.exec(control);
    const end = exit !== null ? 'exited' : (killedFor ?? (bootMs === 0 ? 'no-boot' : 'died'));
    const code = exit === null ? -1 : Number(exit[1]);
    if (end !== 'exited' || code !== 0) keepConsole(directory, job.consoleLog);
    return { end, code, result: Buffer.concat(result), bootMs, totalMs: Date.now() - started, retried: false };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {string} checkout @param {import('node:net').Socket} socket */
function serveClang(checkout, socket) {
  const clang = bundledClang(checkout);
  return clang === undefined ? () => socket.destroy() : clangServer(checkout, clang, (bytes) => socket.write(bytes));
}

/** @param {string} directory @param {string} consoleLog */
function keepConsole(directory, consoleLog) {
  const log = join(directory, 'console');
  if (!existsSync(log)) return;
  copyFileSync(log, consoleLog);
  const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n  ');
  if (tail !== '') say(`the console ended with\n  ${tail}`);
}

/**
 * @param {string} path
 * @param {(socket: import('node:net').Socket) => (bytes: Buffer) => void} accept what takes the bytes of a connection
 * @returns {Promise<{ drained: () => Promise<void> }>}
 */
function listen(path, accept) {
  return new Promise((resolve, reject) => {
    /** @type {Promise<void>[]} */
    const ends = [];
    const server = createServer((socket) => {
      socket.on('data', accept(socket));
      socket.on('error', () => socket.destroy());
      ends.push(new Promise((closed) => socket.on('close', () => closed())));
    });
    server.on('error', reject);
    server.listen(path, () =>
      resolve({
        drained: async () => {
          server.close();
          await Promise.all(ends);
        },
      }),
    );
  });
}

/** @param {Job} job @param {string} directory */
function startMachine(job, directory) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {'no-boot' | 'timeout' | undefined} */
  let killedFor;
  /** @type {(why: 'no-boot' | 'timeout' | undefined) => void} */
  let settle = () => {};
  /** @type {Promise<'no-boot' | 'timeout' | undefined>} */
  const ended = new Promise((resolve) => {
    settle = resolve;
  });
  const stop = () => {
    child?.kill('SIGKILL');
  };
  const stopAndClean = () => {
    stop();
    rmSync(directory, { recursive: true, force: true });
  };
  // Leaving runs the line above for every machine.
  const interrupted = () => process.exit(130);
  return {
    ended,
    start() {
      child = spawn('qemu-system-x86_64', machineArguments(job, directory), {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      process.once('exit', stopAndClean).once('SIGINT', interrupted).once('SIGTERM', interrupted);
      const finish = () => {
        process.off('exit', stopAndClean).off('SIGINT', interrupted).off('SIGTERM', interrupted);
        settle(killedFor);
      };
      child.once('exit', finish).once('error', (error) => {
        say(error.message);
        finish();
      });
    },
    /** @param {'no-boot' | 'timeout'} why */
    kill(why) {
      killedFor = why;
      stop();
    },
    endSoon() {
      setTimeout(stop, lingerMs).unref();
    },
  };
}

/**
 * Without cx16 because the emulator computes it wrongly and newer kernels' allocator then crashes; never with KVM,
 * which hangs where virtualisation is nested; one CPU because more are no faster and less stable.
 * @param {Job} job @param {string} directory @returns {string[]}
 */
function machineArguments({ kernel, image, timeoutMs, icount }, directory) {
  const limit = Math.ceil(timeoutMs / 1000) + 30;
  const ports = ['out', 'err', 'res', 'ctl', 'clang'].flatMap((name) => [
    '-chardev',
    `socket,id=${name},path=${join(directory, name)}`,
    '-device',
    `virtserialport,chardev=${name},name=vm.${name}`,
  ]);
  return [
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    '-machine',
    'q35',
    '-accel',
    'tcg',
    ...(icount ? ['-icount', 'shift=0', '-rtc', 'clock=vm'] : []),
    '-cpu',
    'max,-cx16',
    '-smp',
    '1',
    '-m',
    '2560',
    '-kernel',
    kernel.vmlinux,
    '-initrd',
    join(directory, 'initrd'),
    '-append',
    `console=ttyS0 quiet panic=-1 vm.limit=${limit}${icount ? ' vm.icount nokaslr norandmaps' : ''}`,
    '-chardev',
    `file,id=console,path=${join(directory, 'console')}`,
    '-serial',
    'chardev:console',
    '-device',
    'virtio-rng-pci',
    '-drive',
    `file=${image},format=raw,if=none,id=root,snapshot=on`,
    '-device',
    'virtio-blk-pci,drive=root',
    '-device',
    'virtio-serial-pci',
    ...ports,
  ];
}
