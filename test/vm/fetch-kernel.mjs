// A kernel's name → its uncompressed vmlinux and its modules, downloaded by apt from the archive that this machine is
// configured to use, into a cache keyed by package version. The system's own apt state is never touched.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extractVmlinux } from './extract-vmlinux.mjs';
import { run, say } from './shell.mjs';

/** How long a choice of package stands before the archive is asked for a newer one. */
const choiceLifetimeMs = 7 * 24 * 3600 * 1000;

/**
 * @typedef {object} FetchedKernel
 * @property {string} release   as `uname -r` will say
 * @property {string} version   of the package
 * @property {string} vmlinux   path of the ELF that boots by PVH
 * @property {string} root      directory that holds lib/modules/RELEASE, with depmod run
 */

/** @returns {string} */
export function cacheDirectory() {
  const directory =
    process.env['TSBPF_VM_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tsbpf-vm');
  mkdirSync(directory, { recursive: true });
  return directory;
}

/**
 * @param {import('./kernels.mjs').Kernel} kernel
 * @returns {FetchedKernel}
 */
export function fetchKernel(kernel) {
  const directory = join(cacheDirectory(), 'kernels');
  mkdirSync(directory, { recursive: true });
  const choice = join(directory, `${kernel.name}.json`);
  const known = readChoice(choice);
  if (known !== undefined && Date.now() - statSync(choice).mtimeMs < choiceLifetimeMs) return known;
  try {
    const fetched = download(kernel, directory);
    writeFileSync(choice, `${JSON.stringify(fetched)}\n`);
    return fetched;
  } catch (error) {
    if (known === undefined) throw error;
    say(`${kernel.name}: the archive cannot be asked (${error.message}); using the cached ${known.version}`);
    return known;
  }
}

/** @param {string} file @returns {FetchedKernel | undefined} */
function readChoice(file) {
  if (!existsSync(file)) return undefined;
  const known = JSON.parse(readFileSync(file, 'utf8'));
  return existsSync(known.vmlinux) ? known : undefined;
}

/** @param {import('./kernels.mjs').Kernel} kernel @param {string} directory @returns {FetchedKernel} */
function download(kernel, directory) {
  const apt = prepareApt(kernel, directory);
  const newest = newestPackage(kernel, apt);
  const release = newest.release;
  const home = join(directory, `${release}_${newest.version.replaceAll(/[^\w.+~-]/g, '-')}`);
  const fetched = { release, version: newest.version, vmlinux: join(home, 'vmlinux'), root: join(home, 'root') };
  if (existsSync(fetched.vmlinux)) return fetched;

  say(`${kernel.name}: downloading ${newest.packages.join(', ')} ${newest.version}`);
  const work = mkdtempSync(join(directory, 'fetch-'));
  try {
    run('apt-get', [...apt, 'download', ...newest.packages], { cwd: work });
    const tree = join(work, 'tree');
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb')))
      run('dpkg', ['-x', join(work, file), tree]);
    unpack(work, tree, release);
    rmSync(home, { recursive: true, force: true });
    renameSync(join(work, 'kernel'), home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return fetched;
}

/** Two layouts: /boot/vmlinuz-V with /lib/modules/V, and since 6.19 everything under /usr/lib/modules/V. @param {string} work @param {string} tree @param {string} release */
function unpack(work, tree, release) {
  const images = [join(tree, 'boot', `vmlinuz-${release}`), join(tree, 'usr/lib/modules', release, 'vmlinuz')];
  const image = images.find((path) => existsSync(path));
  const modules = [join(tree, 'lib/modules', release), join(tree, 'usr/lib/modules', release)].find((path) =>
    existsSync(join(path, 'kernel')),
  );
  if (image === undefined || modules === undefined)
    throw new Error(`the packages of ${release} hold no kernel image or no modules`);
  const root = join(work, 'kernel/root');
  mkdirSync(join(root, 'lib/modules'), { recursive: true });
  writeFileSync(join(work, 'kernel/vmlinux'), extractVmlinux(readFileSync(image)));
  renameSync(modules, join(root, 'lib/modules', release));
  run('depmod', ['-b', root, release]);
}

/**
 * A sources list and a state directory of our own, so that asking for another suite changes nothing for the system.
 * @param {import('./kernels.mjs').Kernel} kernel
 * @param {string} directory
 * @returns {string[]} the options that make apt use them
 */
function prepareApt(kernel, directory) {
  const state = join(directory, `apt-${kernel.name}`);
  for (const part of ['lists/partial', 'cache/archives/partial', 'parts'])
    mkdirSync(join(state, part), { recursive: true });
  const sources = join(state, 'sources.list');
  const archives = configuredArchives(state);
  const lines = kernel.suites.map(
    ({ name, archive }) => `deb [signed-by=${keyringFor(name)}] ${archives[archive]} ${name} main`,
  );
  writeFileSync(sources, `${lines.join('\n')}\n`);
  const apt = [
    ['Dir::Etc::SourceList', sources],
    ['Dir::Etc::SourceParts', join(state, 'parts')],
    ['Dir::State::Lists', join(state, 'lists')],
    ['Dir::Cache', join(state, 'cache')],
    ['APT::Architecture', 'amd64'],
    ['APT::Sandbox::User', 'root'],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  run('apt-get', [...apt, 'update', '-qq']);
  return apt;
}

/**
 * The addresses that the system itself uses for Debian's two archives.
 * @param {string} state directory of our own
 * @returns {{ main: string, security: string }}
 */
function configuredArchives(state) {
  const known = indexTargets([]);
  const entries = known.length > 0 ? known : indexTargetsAfterUpdate(state);
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const main = entries.find(([, suite]) => suite === codename || suite === 'stable')?.[0];
  const security = entries.find(([, suite]) => suite?.endsWith('-security'))?.[0];
  if (!existsSync('/etc/debian_version') || main === undefined) throw new Error('apt has no Debian archive configured');
  return { main, security: security ?? main.replace(/debian\/?$/, 'debian-security') };
}

/** @param {readonly string[]} options @returns {(readonly string[])[]} */
function indexTargets(options) {
  const format = ['--format', '$(REPO_URI) $(RELEASE)', 'Created-By: Packages'];
  const lines = run('apt-get', [...options, 'indextargets', ...format]).split('\n');
  return lines.map((line) => line.split(' ')).filter((entry) => entry.length === 2);
}

/** A fresh machine has no package lists, and apt names only what it has lists of. @param {string} state */
function indexTargetsAfterUpdate(state) {
  const lists = join(state, 'system-lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  const options = ['-o', `Dir::State::Lists=${lists}`, '-o', 'APT::Sandbox::User=root'];
  run('apt-get', [...options, 'update', '-qq']);
  return indexTargets(options);
}

/** The keyring of Debian, which must be installed: a kernel is not booted unsigned. @param {string} suite @returns {string} */
function keyringFor(suite) {
  const ring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  if (!existsSync(ring))
    throw new Error(`${ring} is missing (package debian-archive-keyring), so ${suite} cannot be verified`);
  return ring;
}

/**
 * @param {import('./kernels.mjs').Kernel} kernel
 * @param {readonly string[]} apt
 * @returns {{ release: string, version: string, packages: string[] }}
 */
function newestPackage(kernel, apt) {
  const names = run('apt-cache', [
    ...apt,
    'search',
    '--names-only',
    `^linux-(image|binary|modules|base)-${kernel.packages}$`,
  ])
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => name !== '');
  const candidates = names
    .filter((name) => name.startsWith('linux-image-'))
    .flatMap((name) => {
      const release = name.slice('linux-image-'.length);
      const split = ['binary', 'modules', 'base']
        .map((part) => `linux-${part}-${release}`)
        .filter((part) => names.includes(part));
      const isSplit = split.includes(`linux-binary-${release}`);
      if (isSplit && !split.includes(`linux-modules-${release}`)) return [];
      const version = /^Version: (.*)$/m.exec(run('apt-cache', [...apt, 'show', '--no-all-versions', name]))?.[1] ?? '';
      return [{ release, version, packages: isSplit ? split : [name] }];
    });
  const newest = candidates.reduce(
    (best, next) => (best === undefined || isNewer(next.version, best.version) ? next : best),
    /** @type {typeof candidates[number] | undefined} */ (undefined),
  );
  if (newest === undefined)
    throw new Error(
      `no package matches linux-image-${kernel.packages} in ${kernel.suites.map((suite) => suite.name).join(', ')}`,
    );
  return newest;
}

/** @param {string} a @param {string} b */
function isNewer(a, b) {
  try {
    run('dpkg', ['--compare-versions', a, 'gt', b]);
    return true;
  } catch {
    return false;
  }
}
