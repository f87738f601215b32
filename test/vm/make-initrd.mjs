// A kernel's modules and a job → the initial ram disk that loads the ones, mounts the image and starts the other.

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run, runBytes } from './shell.mjs';

/** Drivers of the machine that boot.mjs builds, then devices that tests make and what `ss -i` asks. A name that is built in costs nothing. */
const modules = ['virtio_pci', 'virtio_blk', 'virtio_console', 'ext4', 'veth', 'dummy', 'sch_netem', 'tcp_diag'];

const applets = ['sh', 'mount', 'insmod', 'sleep', 'cp', 'switch_root', 'reboot', 'echo'];

/** @type {Readonly<Record<string, readonly [string, ...string[]]>>} */
const unpackers = { '.xz': ['xz', '-dc'], '.zst': ['zstd', '-dc'] };

/**
 * @param {import('./fetch-kernel.mjs').FetchedKernel} kernel
 * @param {string} job    text of the shell script to run in the guest
 * @param {string} output path of the ram disk
 */
export function makeInitrd(kernel, job, output) {
  const root = mkdtempSync(join(tmpdir(), 'tsbpf-initrd-'));
  try {
    for (const directory of ['bin', 'modules', 'proc', 'sys', 'dev', 'root']) mkdirSync(join(root, directory));
    copyFileSync(busyboxPath(), join(root, 'bin/busybox'));
    chmodSync(join(root, 'bin/busybox'), 0o755);
    for (const applet of applets) symlinkSync('busybox', join(root, 'bin', applet));
    copyFileSync(new URL('initrd-init', import.meta.url), join(root, 'init'));
    chmodSync(join(root, 'init'), 0o755);
    writeFileSync(join(root, 'job'), job);
    const order = modulesInOrder(kernel).map((path) => copyModule(path, join(root, 'modules')));
    writeFileSync(join(root, 'modules/order'), order.map((name) => `${name}\n`).join(''));
    const files = run('find', ['.', '-mindepth', '1'], { cwd: root });
    writeFileSync(output, runBytes('cpio', ['-o', '-H', 'newc', '--quiet', '-R', '0:0'], { cwd: root, input: files }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** @returns {string} */
export function busyboxPath() {
  const path = ['/usr/bin/busybox', '/bin/busybox'].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('busybox is not installed');
  return path;
}

/** @param {import('./fetch-kernel.mjs').FetchedKernel} kernel @returns {string[]} */
function modulesInOrder(kernel) {
  const known =
    readFileSync(join(kernel.root, 'lib/modules', kernel.release, 'modules.dep'), 'utf8') +
    readFileSync(join(kernel.root, 'lib/modules', kernel.release, 'modules.builtin'), 'utf8');
  const present = modules.filter((name) => new RegExp(`/${name.replaceAll('_', '[_-]')}\\.ko`).test(known));
  const lines = present.flatMap((name) =>
    run('modprobe', ['-d', kernel.root, '-S', kernel.release, '--show-depends', name]).split('\n'),
  );
  const paths = lines.flatMap((line) => (line.startsWith('insmod ') ? [line.split(' ')[1] ?? ''] : []));
  return [...new Set(paths)];
}

/** The guest's insmod takes plain modules only. @param {string} path @param {string} directory @returns {string} */
function copyModule(path, directory) {
  const suffix = Object.keys(unpackers).find((ending) => path.endsWith(ending));
  const [program, ...args] = suffix === undefined ? ['cat'] : (unpackers[suffix] ?? ['cat']);
  const name = basename(path, suffix);
  writeFileSync(join(directory, name), runBytes(program, [...args, path]));
  return name;
}
