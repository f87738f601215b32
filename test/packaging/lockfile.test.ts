// package-lock.json must work on any machine: everything pinned by hash, nothing tied to one registry.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockText = readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lockText) as { readonly packages: Readonly<Record<string, LockEntry>> };
const downloaded = Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && !link);

describe('the lockfile', () => {
  it('pins every download by its hash', () => {
    expect(downloaded.length).toBeGreaterThan(50);
    expect(downloaded.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual(
      [],
    );
  });

  it('names no download address, so that any registry serves', () => {
    expect(lockText).not.toMatch(/https?:\/\/[^"]*\.tgz/);
    expect(downloaded.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('pins every optional dependency that it names, which npm ci insists on', () => {
    const named = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const pinned = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
    expect(named.filter((name) => !pinned.has(name))).toEqual([]);
  });
});
