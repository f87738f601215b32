import { expect, test } from 'vitest';
import { parseCpuList } from '../src/cpus.js';
import {
  canAttachKprobe,
  libbpfVersion,
  onlineCpus,
  possibleCpus,
  probeHelper,
  probeMapType,
  probeProgramType,
  tryLoadProgram,
} from '../src/index.js';

test('libbpf has a version of 1 or later', () => {
  expect(libbpfVersion()).toMatch(/^[1-9]\d*\.\d+/);
});

test('CPUs are counted from the kernel’s list', () => {
  expect(onlineCpus()).toBeGreaterThan(0);
  expect(possibleCpus()).toBeGreaterThanOrEqual(onlineCpus());
  expect(parseCpuList('0-2,5\n')).toEqual([0, 1, 2, 5]);
});

test('what these tests use is there', () => {
  expect(probeProgramType('raw_tracepoint')).toBe('yes');
  expect(probeMapType('ringbuf')).toBe('yes');
  expect(probeHelper('raw_tracepoint', 131)).toBe('yes');
  expect(tryLoadProgram('raw_tracepoint')).toEqual({ ok: true });
  expect(tryLoadProgram('raw_tracepoint', { attachFunction: 'sys_enter', attach: true })).toEqual({ ok: true });
});

test('a helper that no kernel has is a no', () => {
  expect(probeHelper('raw_tracepoint', 100_000)).toBe('no');
});

test('a type that libbpf does not know is misuse', () => {
  expect(() => probeProgramType('raw_tp')).toThrow(RangeError);
  expect(() => probeMapType('ring')).toThrow(RangeError);
});

test('an attempt at a function that does not exist says ENOENT or ESRCH', () => {
  expect(tryLoadProgram('tracing', { expectedAttach: 'fentry', attachFunction: 'no_such_function' })).toMatchObject({
    ok: false,
    code: expect.stringMatching(/^(ENOENT|ESRCH)$/),
  });
});

test.each(['fentry', 'fexit'] as const)(
  '%s programs load, or are refused by policy, and are never a plain no',
  (expectedAttach) => {
    // A function that returns: kernels since 6.15, and their stable relatives, refuse a fexit on do_exit.
    const attempt = tryLoadProgram('tracing', { expectedAttach, attachFunction: 'tcp_v4_connect', attach: true });
    expect(attempt.ok || attempt.code === 'EPERM').toBe(true);
  },
);

test('a BTF-typed tracepoint program loads', () => {
  expect(tryLoadProgram('tracing', { expectedAttach: 'tp_btf', attachFunction: 'sched_switch' })).toEqual({ ok: true });
});

test('kprobes attach, or the code says why not', () => {
  const attempt = canAttachKprobe();
  expect(attempt.ok || /^E[A-Z]+$/.test(attempt.code)).toBe(true);
  expect(canAttachKprobe('no_such_function').ok).toBe(false);
});
