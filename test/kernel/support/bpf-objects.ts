// Which BPF programs, links and maps exist, and which of them a process holds.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scaled } from './machine.js';

const lister = fileURLToPath(new URL('../traffic/bpf-objects', import.meta.url));

/** 'prog 12', 'link 3', 'map 40'. */
export function existing(): ReadonlySet<string> {
  return new Set(execFileSync(lister, { encoding: 'utf8' }).trim().split('\n'));
}

export function heldBy(pid: number): ReadonlySet<string> {
  const infos = readdirSync(`/proc/${pid}/fdinfo`).map((fd) => readInfo(`/proc/${pid}/fdinfo/${fd}`));
  const held = infos.flatMap((info) => [...info.matchAll(/^(prog|link|map)_id:\s*(\d+)$/gm)]);
  return new Set(held.map(([, kind, id]) => `${kind} ${id}`));
}

/** Those that are still there when the kernel has had time to free what nobody holds any more. */
export function remaining(held: ReadonlySet<string>): readonly string[] {
  const deadline = Date.now() + scaled(5_000);
  for (;;) {
    const now = existing();
    const left = [...held].filter((object) => now.has(object));
    if (left.length === 0 || Date.now() > deadline) return left;
  }
}

function readInfo(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // closed meanwhile
  }
}
