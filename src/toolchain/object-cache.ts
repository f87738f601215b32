// A per-user folder of results under keys. Safe under concurrent runs, bounded, and never a reason to fail: whatever
// cannot be read or trusted is a miss, whatever cannot be written is forgotten. Start-up loads this: keep it small.

import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprint } from '../source/fingerprint.js';

/** What an entry is: a folder of its own. */
export type CacheKind = 'elf' | 'options' | 'artifact';

export interface ObjectCache {
  /** Undefined where nothing is kept. */
  readonly folder: string | undefined;
  get(kind: CacheKind, key: string): Uint8Array | undefined;
  put(kind: CacheKind, key: string, bytes: Uint8Array): void;
  /** For an entry that turned out to be useless. */
  drop(kind: CacheKind, key: string): void;
}

export interface CacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Per kind. */
export const cacheLimits: CacheLimits = { entries: 512, bytes: 64 * 1024 * 1024 };

/** Keeps nothing: `--no-cache`. */
export const noCache: ObjectCache = { folder: undefined, get: () => undefined, put: () => {}, drop: () => {} };

export function openCache(env: Environment = process.env, limits: CacheLimits = cacheLimits): ObjectCache {
  const folder = cacheFolders(env).find(isOurs);
  if (folder === undefined) return noCache;
  return {
    folder,
    get: (kind, key) => quietly(() => readEntry(join(folder, kind), kind, key)),
    put: (kind, key, bytes) => quietly(() => writeEntry(join(folder, kind), kind, key, bytes, limits)),
    drop: (kind, key) => quietly(() => rmSync(join(folder, kind, entryName(key)), { force: true })),
  };
}

/** One key of everything that matters: parts cannot run into each other. */
export function cacheKey(parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join('');
}

/** Two keys may have the same: the entry itself says whose it is. */
export function entryName(key: string): string {
  return fingerprint([key]);
}

/** HOME may be another user's (`sudo`, `su`): then the effective user's own home serves. */
function cacheFolders(env: Environment): readonly string[] {
  const { TSBPF_CACHE: own, XDG_CACHE_HOME: shared } = env;
  if (own) return [own];
  if (shared) return [join(shared, 'tsbpf')];
  const homes = [env['HOME'], quietly(() => userInfo().homedir)];
  return homes.flatMap((home) => (home ? [join(home, '.cache', 'tsbpf')] : []));
}

/** Nobody else can have made it, nor put something in its place; where it is to be made, in a folder of ours or a shared one. */
function isOurs(folder: string): boolean {
  if (!folder.startsWith('/')) return false;
  const nearest = nearestExisting(folder);
  const { uid, mode } = statSync(nearest);
  const isSticky = (mode & 0o1000) !== 0;
  return uid === process.geteuid?.() || (isSticky && nearest !== folder);
}

function nearestExisting(path: string): string {
  return quietly(() => statSync(path)) ? path : nearestExisting(dirname(path));
}

/** An entry is a fingerprint of all that follows, the length of its kind and key, these, and its bytes. */
const fingerprintBytes = 16;
const headBytes = fingerprintBytes + 4;

function encodeEntry(kind: CacheKind, key: string, bytes: Uint8Array): Buffer {
  const whose = Buffer.from(`${kind} ${key}`);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(whose.length);
  return Buffer.concat([Buffer.from(fingerprint([length, whose, bytes])), length, whose, bytes]);
}

/** Undefined where it is damaged, or another's. */
function decodeEntry(kind: CacheKind, key: string, content: Buffer): Uint8Array | undefined {
  if (content.length < headBytes) return undefined;
  const length = content.subarray(fingerprintBytes, headBytes);
  const start = headBytes + length.readUInt32LE();
  const whose = content.subarray(headBytes, start);
  const bytes = content.subarray(start);
  if (!whose.equals(Buffer.from(`${kind} ${key}`))) return undefined;
  return content.toString('latin1', 0, fingerprintBytes) === fingerprint([length, whose, bytes]) ? bytes : undefined;
}

function readEntry(folder: string, kind: CacheKind, key: string): Uint8Array | undefined {
  const path = join(folder, entryName(key));
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const state = fstatSync(fd);
    if (!state.isFile() || state.uid !== process.geteuid?.() || (state.mode & 0o022) !== 0) return undefined;
    const bytes = decodeEntry(kind, key, readFileSync(fd));
    if (bytes !== undefined) keepYoung(path, state.mtimeMs);
    return bytes;
  } finally {
    closeSync(fd);
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** Entries in use must not be the oldest; once a day is enough. */
function keepYoung(path: string, mtimeMs: number): void {
  const now = Date.now();
  if (now - mtimeMs > dayMs) quietly(() => utimesSync(path, now / 1000, now / 1000));
}

/**
 * The folder with those above it. Not by mkdir's own `recursive`: Node 20 never returns from it where a folder cannot be
 * made though the one above is there, as in /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

function writeEntry(folder: string, kind: CacheKind, key: string, bytes: Uint8Array, limits: CacheLimits): void {
  makeFolder(folder);
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.geteuid?.() || (mode & 0o022) !== 0) return;
  const name = entryName(key);
  const temporary = join(folder, `${temporaryPrefix}${name}.${process.pid}.${process.hrtime.bigint()}`);
  try {
    writeFileSync(temporary, encodeEntry(kind, key, bytes), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
  // Names are evenly spread: one write in sixteen pays for the sweep.
  if (name.endsWith('0')) sweep(folder, limits);
}

const temporaryPrefix = '.new-';
const abandonedMs = 60 * 60 * 1000;

/** Drops what is beyond the limits, the oldest first, and what a killed run left half written. */
function sweep(folder: string, limits: CacheLimits): void {
  const files = readdirSync(folder).flatMap((name) => {
    const state = quietly(() => lstatSync(join(folder, name)));
    return state ? [{ name, size: state.size, mtimeMs: state.mtimeMs }] : [];
  });
  const isAbandoned = (file: { readonly name: string; readonly mtimeMs: number }): boolean =>
    Date.now() - file.mtimeMs > abandonedMs;
  const entries = files.filter((file) => !file.name.startsWith(temporaryPrefix)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  const beyond = entries.filter((file, index) => {
    bytes += file.size;
    return index >= limits.entries || bytes > limits.bytes;
  });
  const abandoned = files.filter((file) => file.name.startsWith(temporaryPrefix) && isAbandoned(file));
  for (const file of [...beyond, ...abandoned]) rmSync(join(folder, file.name), { force: true });
}

/** The cache is a convenience: its troubles are nobody's. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
