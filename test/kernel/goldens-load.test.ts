// Every program that the golden scripts become is one that the kernel takes: nothing is attached. Here they are built for
// the running kernel; a guest finds those of its kernel's fixture, which its host has built.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpfError, openObject } from 'libbpf-napi';
import { describe, expect, it } from 'vitest';
import type { ProbeEntry } from '../../src/artifact.js';
import { describeKernel } from '../../src/kernel/describe-kernel.js';
import { ensureTracefs } from '../../src/kernel/tracefs.js';
import { packageRoot } from '../../src/package-root.js';
import { retarget } from '../../src/runtime/retarget.js';
import { buildGolden } from '../golden/build-golden.js';
import { goldenScripts } from '../golden/scripts.js';
import { isGuest } from './support/machine.js';
import { grown, lineForTable, measuredGoldens, type Sizes, sizesOf } from './support/program-sizes.js';

interface Built {
  readonly name: string;
  readonly elf: Uint8Array;
  readonly probes: readonly ProbeEntry[];
}

/** `why`: this kernel has not what the script hooks. */
type Candidate = Built | { readonly name: string; readonly why: string };

/** Codes of what a kernel lacks; everything else is what the golden is about: a mistake of the script. */
const lacking: ReadonlySet<string> = new Set(['E0403', 'E0411', 'E0413']);

function builtHere(): readonly Candidate[] {
  ensureTracefs();
  const kernel = describeKernel();
  return goldenScripts().flatMap(({ name, folder, file }): readonly Candidate[] => {
    if (folder === 'syntax') return [];
    const outcome = buildGolden(file, kernel);
    if ('bug' in outcome) throw new Error(`${name}: ${outcome.bug}`);
    if ('elf' in outcome) return [{ name, elf: outcome.elf, probes: outcome.manifest.probes }];
    return lacking.has(outcome.code) ? [{ name, why: outcome.rejected.split('\n')[0] ?? '' }] : [];
  });
}

function builtByTheHost(): readonly Candidate[] {
  const folder = join(packageRoot(), 'goldens', process.env['TSBPF_TEST_KERNEL'] ?? '');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.elf'))
    .map((file) => ({
      name: file.replace(/\.elf$/, '').replace('--', '/'),
      elf: new Uint8Array(readFileSync(join(folder, file))),
      probes: JSON.parse(readFileSync(join(folder, file.replace(/elf$/, 'json')), 'utf8')) as readonly ProbeEntry[],
    }));
}

/** Of those that are in the table. */
const sizes = new Map<string, Sizes>();

/** What the kernel says against it. */
function refusal({ name, elf, probes }: Built): string | undefined {
  const object = openObject(elf, { name: 'tsbpf' });
  try {
    for (const entry of probes) retarget(object, entry);
    const loaded = object.load();
    const programs = probes.map(({ program }) => program);
    if (measuredGoldens.includes(name)) sizes.set(name, sizesOf(loaded, programs));
    return undefined;
  } catch (error) {
    if (!(error instanceof BpfError)) throw error;
    return `${error.message}\n${error.log.slice(-2000)}`;
  } finally {
    object.close();
  }
}

const isRoot = process.getuid?.() === 0;
const candidates = isGuest ? builtByTheHost() : isRoot ? builtHere() : [];
const fewest = 150;

describe.skipIf(!isRoot)('the kernel takes', () => {
  it('programs of most goldens', () => {
    expect(candidates.filter((candidate) => 'elf' in candidate).length).toBeGreaterThan(fewest);
  });
  for (const candidate of candidates) {
    if ('why' in candidate) it.skip(`${candidate.name}: ${candidate.why}`, () => {});
    else it(candidate.name, () => expect(refusal(candidate)).toBeUndefined());
  }
  it('no more instructions than before', () => {
    expect(sizes.size).toBeGreaterThan(0);
    expect(grown(sizes), lineForTable(sizes)).toEqual([]);
  });
});
