// This checkout, built, and the few programs that its tests call → one ext4 image that a guest runs as its root.
// The guest sees nothing else of this machine.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addBpftrace } from './bpftrace.mjs';
import { addLibbpfTools } from './libbpf-tools.mjs';
import { busyboxPath } from './make-initrd.mjs';
import { run } from './shell.mjs';

/** Of the checkout; what is not there is not needed. */
const entries = [
  'package.json',
  'tsconfig.json',
  'tsbpf',
  'dist',
  'stdlib',
  'bpf-templates',
  'grammar',
  'src',
  'examples',
  'test',
  'scripts',
];

/** Beside what the package itself depends on. */
const testPackages = ['vitest', 'vite', 'esbuild', 'chevrotain', 'commander', 'clang-linux-x64'];

/** Found on the PATH of this machine; busybox gives the rest. */
const programs = ['node', 'bash', 'ip', 'tc', 'ss'];

/**
 * @param {string} checkout
 * @param {string} image path of the file to write
 * @param {readonly string[]} [added] files and folders that the guest finds beside the checkout's own
 */
export function makeImage(checkout, image, added = []) {
  // Inside the checkout, so that its files can be hard links instead of copies.
  const stage = mkdtempSync(join(dirname(image), 'stage-'));
  try {
    layDirectories(stage);
    addPrograms(stage);
    addCheckout(stage, checkout);
    addBpftrace(stage);
    addLibbpfTools(stage);
    for (const file of added) cpSync(file, join(stage, 'tsbpf', basename(file)), { recursive: true });
    declareFresh(stage);
    addLibraries(stage);
    writeImage(stage, image);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** @param {string} stage */
function layDirectories(stage) {
  for (const path of [
    'usr/bin',
    'usr/sbin',
    'usr/lib',
    'usr/lib64',
    'etc',
    'proc',
    'sys',
    'dev',
    'run',
    'tmp',
    'root',
    'var',
    'tsbpf',
  ])
    mkdirSync(join(stage, path), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(stage, name));
  symlinkSync('../tmp', join(stage, 'var/tmp'));
  writeFileSync(join(stage, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n');
  writeFileSync(join(stage, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
  writeFileSync(join(stage, 'etc/hosts'), '127.0.0.1 localhost guest\n::1 localhost\n');
  writeFileSync(join(stage, 'etc/os-release'), 'ID=tsbpf-guest\nPRETTY_NAME="tsbpf test guest"\n');
}

/** @param {string} stage */
function addPrograms(stage) {
  for (const name of programs) {
    const path = realpathSync(run('sh', ['-c', `command -v ${name}`]).trim());
    cpSync(path, join(stage, 'usr/bin', name));
  }
  cpSync(busyboxPath(), join(stage, 'usr/bin/busybox'));
  for (const applet of run(busyboxPath(), ['--list']).trim().split('\n')) {
    const link = join(stage, 'usr/bin', applet);
    if (!existsSync(link)) symlinkSync('busybox', link);
  }
  // Not busybox's shell, which runs its own applets in place of the programs above.
  rmSync(join(stage, 'usr/bin/sh'));
  symlinkSync('bash', join(stage, 'usr/bin/sh'));
  const hostClang = fileURLToPath(new URL('host-clang.c', import.meta.url));
  run('cc', [
    '-O2',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-static',
    '-D_GNU_SOURCE',
    '-o',
    join(stage, 'usr/bin/host-clang'),
    hostClang,
  ]);
  cpSync(new URL('guest-init', import.meta.url), join(stage, 'usr/sbin/guest-init'));
  run('chmod', ['0755', join(stage, 'usr/sbin/guest-init')]);
}

/** @param {string} stage @param {string} checkout */
function addCheckout(stage, checkout) {
  const configs = readdirSync(checkout).filter((name) => name.startsWith('vitest'));
  for (const name of [...entries, ...configs].filter((entry) => existsSync(join(checkout, entry))))
    link(join(checkout, name), join(stage, 'tsbpf'));
  for (const name of packagesNeeded(checkout)) {
    const target = join(stage, 'tsbpf/node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    link(join(checkout, 'node_modules', name), dirname(target));
  }
}

/**
 * The launcher compares times, which an image keeps only to the second: a set-up in the guest, which has neither a
 * network nor a compiler, must never begin. The stamp is a new file, for the staged one is the checkout's own.
 * @param {string} stage
 */
function declareFresh(stage) {
  const stamp = join(stage, 'tsbpf/dist/.stamp');
  if (!existsSync(stamp)) return;
  rmSync(stamp);
  writeFileSync(stamp, '');
  const tomorrow = Date.now() / 1000 + 24 * 3600;
  utimesSync(stamp, tomorrow, tomorrow);
  writeFileSync(join(stage, 'tsbpf/node_modules/.package-lock.json'), '{}\n');
}

/** @param {string} from @param {string} directory */
function link(from, directory) {
  try {
    run('cp', ['-al', from, directory]);
  } catch {
    run('cp', ['-a', from, directory]);
  }
}

/** The installed closure of the package's dependencies and the test runner's. @param {string} checkout @returns {string[]} */
function packagesNeeded(checkout) {
  /** @type {Set<string>} */
  const needed = new Set();
  /** @param {string} file */
  const visit = (file) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    for (const name of names) add(name);
  };
  /** @param {string} name */
  const add = (name) => {
    const file = join(checkout, 'node_modules', name, 'package.json');
    if (needed.has(name) || !existsSync(file)) return;
    needed.add(name);
    visit(file);
  };
  visit(join(checkout, 'package.json'));
  for (const name of testPackages) add(name);
  return [...needed];
}

/** What the programs and the addons in the stage are linked against. @param {string} stage */
function addLibraries(stage) {
  const addons = run('find', [
    '-L',
    join(stage, 'tsbpf/node_modules'),
    join(stage, 'tsbpf/src'),
    '-name',
    '*.node',
    '-type',
    'f',
  ])
    .trim()
    .split('\n')
    .filter((path) => path !== '');
  const wanted = [...programs.map((name) => join(stage, 'usr/bin', name)), ...addons];
  const libraries = new Set(wanted.flatMap((path) => [...linkedLibraries(path)]));
  for (const library of libraries) {
    const target = join(stage, realpathSync(dirname(library)), basename(library));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(realpathSync(library), target);
  }
}

/** @param {string} path @returns {string[]} */
function linkedLibraries(path) {
  try {
    return [...run('ldd', [path]).matchAll(/(?:=> )?(\/[^ ]+) \(0x/g)].map((match) => match[1] ?? '');
  } catch {
    return []; // linked statically, or for another C library: nothing to add
  }
}

/** @param {string} stage @param {string} image */
function writeImage(stage, image) {
  const kilobytes = Number(run('du', ['-sk', stage]).split('\t')[0]);
  const megabytes = Math.ceil((kilobytes / 1024) * 1.1) + 64;
  run('mke2fs', [
    '-q',
    '-t',
    'ext4',
    '-m',
    '0',
    '-O',
    '^has_journal',
    '-E',
    'root_owner=0:0',
    '-d',
    stage,
    image,
    `${megabytes}M`,
  ]);
}
