import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkScript } from '../../../src/compile.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { KernelDescription } from '../../../src/kernel/kernel-description.js';
import { kernelFromJson } from '../../../src/kernel/kernel-fixture.js';
import { globProbes } from '../../../src/limits.js';
import { untoldHooks } from '../../../src/providers/list-hooks.js';
import { loadProviders } from '../../../src/providers/provider-set.js';
import { globPattern, type ResolveContext, resolveChoice } from '../../../src/providers/resolve-probe.js';
import { parse } from '../../../src/syntax/parse.js';
import { fixtureKernel } from '../../golden/header.js';

interface Resolution {
  readonly names: readonly string[];
  readonly optional: readonly boolean[];
  readonly messages: readonly string[];
  readonly suggestions: readonly string[];
}

/** Of somebody who may not look into tracefs. */
const withoutEvents: KernelDescription = {
  ...fixtureKernel('6.12'),
  tracepoint: () => undefined,
  tracepoints: () => [],
  feature: (name) =>
    name === 'tracepoint' ? { answer: 'unknown', reason: 'only root may' } : fixtureKernel('6.12').feature(name),
};

interface Where {
  readonly kernel?: string | KernelDescription;
  readonly lenient?: boolean;
}

function resolve(probes: string, { kernel = '6.12', lenient = false }: Where = {}): Resolution {
  const diagnostics = new Diagnostics();
  const program = parse({ name: 'script', text: `${probes} { print(1); }` }, diagnostics);
  const providers = loadProviders(program, [], diagnostics);
  const context: ResolveContext = {
    providers,
    kernel: typeof kernel === 'string' ? fixtureKernel(kernel) : kernel,
    diagnostics,
    lenient,
    dialect: 'native',
    patternPlaces: globProbes,
  };
  const found = program.declarations.flatMap((declaration) =>
    declaration.kind === 'clause' ? declaration.probes.flatMap((choice) => resolveChoice(context, choice)) : [],
  );
  return {
    names: found.map(({ target }) => (target.kind === 'stable' ? target.probe : target.name)),
    optional: found.map(({ optional }) => optional),
    messages: diagnostics.all.map(({ code }) => code),
    suggestions: diagnostics.all.flatMap(({ help }) => (help?.replacement ? [help.replacement.text] : [])),
  };
}

test.each(['tracepoint:sched:no_such', 'syscall:no_such:entry', 'tracepoint:sched:*'])(
  'where trace events cannot be read, nobody says that there is no %s',
  (probe) => {
    expect(resolve(probe, { kernel: withoutEvents, lenient: true }).messages).toEqual(['W0403']);
    expect(resolve(probe, { kernel: withoutEvents }).messages).toEqual(['E0403']);
    expect(untoldHooks(probe, withoutEvents)).toBe('only root may');
    expect(untoldHooks(probe, fixtureKernel('6.12'))).toBeUndefined();
  },
);

describe('names of stable probes', () => {
  test.each([
    ['tcp:connect', ['tcp:connect']],
    ['TCP:connect', ['tcp:connect']],
    ['tcp:::connect', ['tcp:connect']],
    ['tcp:accept-[er]*', ['tcp:accept-established', 'tcp:accept-refused']],
    ['tcp:c?ose', ['tcp:close']],
    ['tcp:[cx]lose', ['tcp:close']],
    ['*:close', ['socket:close', 'tcp:close']],
  ])('%s is %j', (text, names) => {
    expect(resolve(text)).toMatchObject({ names, messages: [] });
  });

  test('an empty name is every probe of the provider', () => {
    expect(resolve('tcp:').names).toEqual(expect.arrayContaining(['tcp:connect', 'tcp:close']));
  });

  test('what a pattern finds may be missing on a kernel, what a name finds may not', () => {
    expect(resolve('tcp:clos*').optional).toEqual([true]);
    expect(resolve('tcp:close').optional).toEqual([false]);
  });

  test.each([
    ['tcp:conect', 'tcp:connect'],
    ['tpc:close', 'tcp:close'],
    ['kprob:tcp_connect', 'kprobe:tcp_connect'],
    ['kprobe:tcp_conect', 'kprobe:tcp_connect'],
    ['tracepoint:sched:sched_proces_exec', 'tracepoint:sched:sched_process_exec'],
    ['syscall:conect:entry', 'syscall:connect:entry'],
  ])('%s suggests %s', (text, near) => {
    expect(resolve(text)).toMatchObject({ names: [], suggestions: [near] });
  });
});

describe('hooks of the kernel', () => {
  test('a pattern takes the places that the kernel has', () => {
    expect(resolve('tracepoint:syscalls:sys_*_accept4').names).toEqual([
      'tracepoint:syscalls:sys_enter_accept4',
      'tracepoint:syscalls:sys_exit_accept4',
    ]);
  });

  test('a pattern that finds more than the limit is refused', () => {
    const functions = Object.fromEntries(Array.from({ length: globProbes + 1 }, (_, index) => [`f${index}`, 's32 ()']));
    const json = JSON.parse(readFileSync(new URL('../../kernels/6.12.json', import.meta.url), 'utf8'));
    const kernel = kernelFromJson({ ...json, functions });
    const { diagnostics: found } = checkScript({ name: 'script', text: 'kprobe:f* { print(1); }' }, kernel, []);
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'E0501 `kprobe:f*` matches 1025 probes; the limit is 1024',
    ]);
  });

  test('check asks no kernel: a missing one is a warning', () => {
    expect(resolve('kprobe:nosuch').messages).toEqual(['E0403']);
    expect(resolve('kprobe:nosuch', { lenient: true }).messages).toEqual(['W0403']);
  });

  test('of alternatives the first that this kernel can attach is taken, without a word on the others', () => {
    const text = 'kprobe:nosuch || kprobe:tcp_connect || rawtracepoint:inet_sock_set_state';
    expect(resolve(text)).toMatchObject({ names: ['kprobe:tcp_connect'], messages: [] });
    expect(resolve(text, { kernel: '6.18-no-kprobes' })).toMatchObject({
      names: ['rawtracepoint:inet_sock_set_state'],
      messages: [],
    });
  });

  test('of alternatives that are all missing the last one is told', () => {
    expect(resolve('kprobe:nosuch || fentry:nosuch2')).toMatchObject({ names: [], messages: ['E0403'] });
  });
});

describe('globPattern', () => {
  test.each([
    ['tcp_*', 'tcp_connect', true],
    ['tcp_*', 'xtcp_connect', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['a.c', 'abc', false],
    ['a+(b)|c', 'a+(b)|c', true],
    ['[z-a]', '[z-a]', true],
    ['a^$b', 'a^$b', true],
  ])('%s and %s: %s', (glob, name, matches) => {
    expect(globPattern(glob).test(name)).toBe(matches);
  });
});
