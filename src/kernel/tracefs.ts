// Reads the kernel's trace events from tracefs. Mounting it is a step of its own, which only a run takes.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TracepointFormat } from './kernel-description.js';
import type { NamedTypes } from './tracepoint-format.js';
import { parseTracepointFormat } from './tracepoint-format.js';

const mountPoint = '/sys/kernel/tracing';
const places: readonly string[] = [mountPoint, '/sys/kernel/debug/tracing'];

/** Where tracefs is mounted, if it is and we may look into it. */
export function findTracefs(): string | undefined {
  return places.find((place) => existsSync(join(place, 'events')));
}

export type TracefsState =
  | { readonly path: string; readonly note?: string }
  | { readonly path?: never; readonly reason: string };

/** Mounts tracefs where it is missing and we are root; `note` is for stderr. */
export function ensureTracefs(): TracefsState {
  const found = findTracefs();
  if (found) return { path: found };
  if (process.geteuid?.() !== 0) return { reason: `tracefs is not mounted on ${mountPoint}, or only root may read it` };
  try {
    execFileSync('mount', ['-t', 'tracefs', 'nodev', mountPoint], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    return { reason: `tracefs cannot be mounted on ${mountPoint}: ${messageOf(error)}` };
  }
  const mounted = findTracefs();
  return mounted
    ? { path: mounted, note: `mounted tracefs on ${mountPoint}` }
    : { reason: `tracefs on ${mountPoint} has no events` };
}

export function readTracepoint(category: string, name: string, named: NamedTypes): TracepointFormat | undefined {
  // Names come from scripts: they must stay inside the folder.
  if (!/^[\w-]+$/.test(category) || !/^[\w-]+$/.test(name)) return undefined;
  const tracefs = findTracefs();
  const text = tracefs && readText(join(tracefs, 'events', category, name, 'format'));
  return text ? parseTracepointFormat(category, text, named) : undefined;
}

/** 'category:name', sorted. */
export function readTracepointNames(): readonly string[] {
  const tracefs = findTracefs();
  if (!tracefs) return [];
  const listed = readText(join(tracefs, 'available_events'));
  if (listed)
    return listed
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  return readDirectories(join(tracefs, 'events')).flatMap((category) =>
    readDirectories(join(tracefs, 'events', category)).map((name) => `${category}:${name}`),
  );
}

/** Functions that ftrace can hook, with the module that each is in, '' for the kernel; undefined where the list cannot be read. */
export function readHookableFunctions(): ReadonlyMap<string, string> | undefined {
  const tracefs = findTracefs();
  const text = tracefs && readText(join(tracefs, 'available_filter_functions'));
  if (!text) return undefined;
  const modules = new Map<string, string>();
  for (const line of text.split('\n')) {
    // `name` or `name [module]`
    const end = line.indexOf(' [');
    if (end < 0 && line !== '') modules.set(line, '');
    else if (!modules.has(line.slice(0, end))) modules.set(line.slice(0, end), line.slice(end + 2, -1));
  }
  return modules;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readDirectories(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

function messageOf(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return stderr || (error instanceof Error ? error.message : String(error));
}
