// Debian's packages → the peers, extracted into a cache folder so that nothing is installed: bpftrace of this release,
// and with --newest that of the newest suite, in a debootstrap folder and run by its own loader.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, say } from './shell.mjs';

/**
 * @typedef {object} Peer
 * @property {string} name           as the table shows it, with its version
 * @property {readonly string[]} command
 * @property {Record<string, string>} env
 * @property {string} [missing]      why it cannot be had
 */

export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tsbpf-bench');
export const libraries = 'usr/lib/x86_64-linux-gnu';
const packages = ['bpftrace', 'libbpf-tools'];
/** Newest first. */
const newerSuites = ['sid', 'forky', 'trixie'];

/** @returns {Peer} */
export function debianBpftrace() {
  const name = 'bpftrace of Debian';
  try {
    const folder = debianPeers();
    return withVersion({
      name,
      command: [join(folder, 'usr/bin/bpftrace')],
      env: { LD_LIBRARY_PATH: join(folder, libraries) },
    });
  } catch (error) {
    return missing(name, error);
  }
}

/** Where the tools are. @returns {string} */
export function libbpfTools() {
  return join(debianPeers(), 'usr/sbin');
}

function debianPeers() {
  return extracted('debian', packages);
}

/** Of the newest suite. @returns {string} */
export function newestLibbpfTools() {
  return join(debootstrapped(), 'usr/sbin');
}

/** @returns {Peer} */
export function newestBpftrace() {
  const name = 'newest bpftrace';
  try {
    const root = debootstrapped();
    const loader = join(root, 'lib64/ld-linux-x86-64.so.2');
    const command = [loader, '--library-path', join(root, libraries), join(root, 'usr/bin/bpftrace')];
    return withVersion({ name, command, env: {} });
  } catch (error) {
    return missing(name, error);
  }
}

/** @param {Peer} peer @returns {Peer} */
function withVersion(peer) {
  const [program, ...args] = peer.command;
  const version = run(program, [...args, '--version'], { env: { ...process.env, ...peer.env } });
  return { ...peer, name: version.trim().replace(' v', ' ') };
}

/** @param {string} name @param {unknown} error @returns {Peer} */
function missing(name, error) {
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
  say(`${name} is not available: ${why}`);
  return { name, command: [], env: {}, missing: why };
}

/** The packages and what of their dependencies is not installed, in a folder of their own. */
export function extracted(folderName, packages) {
  const folder = join(cacheFolder, folderName);
  if (existsSync(folder)) return folder;
  say(`fetching ${packages.join(' and ')} of this Debian`);
  const archives = `${folder}.debs`;
  const part = `${folder}.part`;
  for (const path of [archives, part]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  run('apt-get', ['download', ...packages, ...missingDependencies(packages)], { cwd: archives });
  for (const archive of readdirSync(archives)) run('dpkg-deb', ['-x', join(archives, archive), part]);
  renameSync(part, folder);
  rmSync(archives, { recursive: true });
  return folder;
}

function missingDependencies(packages) {
  const skipped = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
    (kind) => `--no-${kind}`,
  );
  const names = run('apt-cache', ['depends', '--recurse', ...skipped, ...packages])
    .split('\n')
    .filter((line) => /^\w/.test(line));
  const installed = new Set(run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n']).split('\n'));
  return [...new Set(names)].filter((name) => !packages.includes(name) && !installed.has(`${name} installed`));
}

function debootstrapped() {
  const root = join(cacheFolder, 'newest');
  if (existsSync(root)) return root;
  const tool = extracted('debootstrap', ['debootstrap']);
  const mirror = run('apt-get', ['indextargets', '--format', '$(SITE)', 'Created-By: Packages'])
    .split('\n')
    .find((site) => /\/debian\/?$/.test(site));
  if (mirror === undefined) throw new Error('no Debian mirror in apt’s sources');
  const part = `${root}.part`;
  const args = [
    '--variant=minbase',
    `--include=${packages.join(',')}`,
    '--keyring=/usr/share/keyrings/debian-archive-keyring.gpg',
  ];
  const env = { ...process.env, DEBOOTSTRAP_DIR: join(tool, 'usr/share/debootstrap') };
  for (const suite of newerSuites) {
    say(`debootstrap of ${suite}, for its bpftrace (a minute or two)`);
    rmSync(part, { recursive: true, force: true });
    try {
      run(join(tool, 'usr/sbin/debootstrap'), [...args, suite, part, mirror], { env });
      renameSync(part, root);
      return root;
    } catch {
      say(`${suite} cannot be had`);
    }
  }
  throw new Error(`none of ${newerSuites.join(', ')} can be had from this machine’s mirror`);
}
