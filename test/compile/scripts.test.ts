// Everything that the emitter writes, through clang with warnings as errors: each golden script that has a plan, and
// every tool with many options and with none, on every kernel that has types.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OptionTable } from '../../src/artifact.js';
import { checkScript } from '../../src/compile.js';
import { packageRoot } from '../../src/package-root.js';
import { findClang } from '../../src/toolchain/find-clang.js';
import { build, buildGolden } from '../golden/build-golden.js';
import { fixtureKernel, readHeader, standardTool } from '../golden/header.js';
import { goldenScripts } from '../golden/scripts.js';
import { extensions } from '../golden/stages.js';

const typedKernels: readonly string[] = ['5.10', '6.1', '6.12', '6.18-no-kprobes'];
/** Read by the parser or the formatter only: what they name is nowhere. */
const textsOnly: readonly string[] = ['syntax', 'fmt'];
/** Codes of what a kernel lacks. */
const lacking: ReadonlySet<string> = new Set(['E0403', 'E0411', 'E0413', 'E0422']);
/** Whose guests load every golden (test/kernel/goldens-load.test.ts). */
const loadedOn: readonly string[] = ['6.1', '6.12'];

function hasClang(): boolean {
  try {
    return findClang() !== undefined;
  } catch {
    return false;
  }
}

function toolNames(): readonly string[] {
  return readdirSync(join(packageRoot(), 'stdlib', 'tools')).map((name) => name.replace(/\.tsbpf$/, ''));
}

/** Without options, and with as many at once as go together: those that come first, those that come last. */
function forms(tool: string): readonly (readonly string[])[] {
  const { options } = checkScript(standardTool(tool), fixtureKernel('6.12'), []).options;
  const together = (all: OptionTable['options']): readonly string[] => {
    const taken: OptionTable['options'][number][] = [];
    for (const option of all) {
      const excludes = (other: typeof option): boolean =>
        other.excludes.includes(option.name) || option.excludes.includes(other.name);
      if (!taken.some(excludes)) taken.push(option);
    }
    return taken.map((option) => option.name);
  };
  return [[], together(options), together([...options].reverse())];
}

/** A packet has no control group: test/unit/tools/filters.test.ts has what each tool can be filtered by. */
const ofPackets: ReadonlySet<string> = new Set(['ipproto', 'udpio', 'udplife']);

const elfMagic = [0x7f, 0x45, 0x4c, 0x46];

// Only where neither the bundled clang runs nor another is installed.
describe.skipIf(!hasClang())('clang, with every warning an error, builds', () => {
  const cases = goldenScripts().flatMap(({ name, folder, file }) => {
    if (textsOnly.includes(folder)) return [];
    const own = readHeader(file).kernels.filter((kernel) => kernel !== 'no-btf');
    return [...new Set([...own, ...loadedOn])].map((kernel) => ({ name, kernel, file, isOwn: own.includes(kernel) }));
  });

  /** Whether a golden file shows the mistake; what is only a warning in a check is an error here. */
  const isPinned = (name: string, code: string): boolean =>
    extensions.some((extension) => {
      const path = join(packageRoot(), 'test/golden', `${name}.${extension}`);
      return existsSync(path) && readFileSync(path, 'utf8').match(new RegExp(`\\[[EW]${code.slice(1)}]`)) !== null;
    });

  test('every golden script, but those whose golden is what the compiler says against them', {
    timeout: 180_000,
  }, () => {
    const outcomes = cases.map((one) => ({ ...one, outcome: buildGolden(one.file, fixtureKernel(one.kernel)) }));
    const unforeseen = outcomes.flatMap(({ name, kernel, isOwn, outcome }) =>
      'code' in outcome && !isPinned(name, outcome.code) && (isOwn || !lacking.has(outcome.code))
        ? [`${name} for ${kernel}: ${outcome.rejected}`]
        : [],
    );
    expect(unforeseen).toEqual([]);
    expect(outcomes.flatMap(({ name, outcome }) => ('bug' in outcome ? [`${name}: ${outcome.bug}`] : []))).toEqual([]);
    const built = outcomes.flatMap(({ outcome }) => ('elf' in outcome ? [outcome.elf] : []));
    for (const elf of built) expect([...elf.slice(0, 4)]).toEqual(elfMagic);
    expect(built.length).toBeGreaterThan(600);
  });

  const tools = toolNames().flatMap((tool) =>
    typedKernels.flatMap((kernel) => forms(tool).map((given) => ({ tool, kernel, given }))),
  );
  test.each(tools)('$tool on $kernel with $given', { timeout: 60_000 }, ({ tool, kernel, given }) => {
    const outcome = build(standardTool(tool), fixtureKernel(kernel), {
      present: new Set(given),
      filters: new Set(ofPackets.has(tool) ? ['netns'] : ['cgroup', 'netns']),
    });
    // What an old kernel, or one whose functions cannot be hooked, does not show at all is said; nothing else may be wrong.
    if (['5.10', '6.18-no-kprobes'].includes(kernel) && 'rejected' in outcome)
      expect(outcome.rejected).toMatch(/^error\[E0411]/);
    else expect(outcome).toHaveProperty('elf');
  });

  const stable = [...new Set(goldenScripts().flatMap(({ file }) => file.text.match(/tcp:[a-z-]+/g) ?? []))];
  const mechanisms: readonly string[] = ['tracepoint', 'rawtracepoint', 'fentry', 'kprobe'];
  test.each(mechanisms)('stable probes by way of %s where there is one', { timeout: 120_000 }, (mechanism) => {
    const named = ['tcp:connect', 'tcp:accept', 'tcp:connect-done', 'tcp:state-change', 'tcp:close'];
    expect(stable).toEqual(expect.arrayContaining(named));
    const outcomes = named.map((probe) =>
      build({ name: probe, text: `${probe} < >` }, fixtureKernel('6.12'), {
        present: new Set(),
        filters: new Set(),
        mechanism,
      }),
    );
    expect(outcomes.some((outcome) => 'elf' in outcome)).toBe(true);
  });
});
