import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepForReport } from '../../src/keep-for-report.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsbpf-test-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('keeps a text where only its owner can read it', () => {
  const path = keepForReport('script.bpf.c', 'int f;') ?? '';
  expect(readFileSync(path, 'utf8')).toBe('int f;');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
});

it('forgets what was kept longer than a week ago, and nothing else', () => {
  const made = (name: string, days: number): string => {
    const path = join(folder, name);
    mkdirSync(path);
    const then = Date.now() / 1000 - days * 24 * 60 * 60;
    utimesSync(path, then, then);
    return path;
  };
  const old = made('tsbpf-rejected-aaaaaa', 8);
  const recent = made('tsbpf-rejected-bbbbbb', 6);
  const other = made('another', 8);
  keepForReport('verifier.log', '');
  expect([old, recent, other].map((path) => existsSync(path))).toEqual([false, true, true]);
});

it('says so where nothing can be kept', () => {
  vi.stubEnv('TMPDIR', join(folder, 'missing'));
  expect(keepForReport('verifier.log', '')).toBeUndefined();
});
