import { existsSync } from 'node:fs';
import { release } from 'node:os';
import { openObject } from 'libbpf-napi';
import { describe, expect, test } from 'vitest';
import { describeKernel } from '../../../src/kernel/describe-kernel.js';
import { describeToJson, printKernelJson } from '../../../src/kernel/describe-to-json.js';
import { type KernelJson, kernelFromJson } from '../../../src/kernel/kernel-fixture.js';
import { readKernelId } from '../../../src/kernel/kernel-id.js';
import { readPrivileges } from '../../../src/kernel/privileges.js';
import { stdlibRoots } from '../../../src/kernel/stdlib-roots.js';
import { tinyProgram } from '../../../src/kernel/tiny-program.js';

const hasBtf = existsSync('/sys/kernel/btf/vmlinux');

describe.skipIf(!hasBtf)('the running kernel', () => {
  const kernel = describeKernel();

  test('has the types that network tools read', () => {
    expect(kernel.release).toBe(release());
    expect(kernel.struct('sock')?.members.map((member) => member.name)).toContain('sk_err');
    expect(kernel.rawTracepoint('inet_sock_set_state')?.map((parameter) => parameter.name)).toEqual([
      'sk',
      'oldstate',
      'newstate',
    ]);
    expect(kernel.enumerator('TCP_SYN_SENT')?.value).toBe(2n);
    expect(kernel.func('tcp_connect')?.parameters[0]?.name).toBe('sk');
    expect(kernel.rawTracepoints()).toContain('inet_sock_set_state');
  });

  test('does not know what is not there', () => {
    expect(kernel.struct('no_such_struct')).toBeUndefined();
    expect(kernel.func('no_such_function')).toBeUndefined();
    expect(kernel.tracepoint('..', 'passwd')).toBeUndefined();
  });

  test.skipIf(!readPrivileges().mayTrace)('answers every feature, and a no has a reason', () => {
    expect(kernel.feature('rawtracepoint')).toEqual({ answer: 'yes' });
    for (const name of [
      'ringbuf',
      'tp_btf',
      'fentry',
      'kprobe',
      'kprobe-multi',
      'attach-cookie',
      'perf-event',
      'fetching-atomics',
      'prog-run',
    ] as const) {
      const feature = kernel.feature(name);
      expect(feature.answer === 'yes' || feature.reason !== '').toBe(true);
      if (feature.answer !== 'unknown') expect(kernel.feature(name)).toBe(feature);
    }
  });

  test('says the same when it is dumped and read back', () => {
    const json = describeToJson(kernel, { ...stdlibRoots, tracepoints: [] });
    const back = kernelFromJson(JSON.parse(printKernelJson(json)) as KernelJson);
    expect(back.struct('tcp_sock')).toEqual(kernel.struct('tcp_sock'));
    expect(back.func('inet_csk_accept')).toEqual(kernel.func('inet_csk_accept'));
    expect(back.enumerator('TCP_SYN_SENT')).toEqual(kernel.enumerator('TCP_SYN_SENT'));
    expect(describeToJson(back, { ...stdlibRoots, tracepoints: [] })).toEqual(json);
  });
});

test('the id of the kernel stays the same while it runs', () => {
  expect(readKernelId()).toBe(readKernelId());
  expect(readKernelId()).toContain(release());
});

test('a program made by hand is an object that libbpf opens', () => {
  const object = openObject(
    tinyProgram('raw_tracepoint', [
      [0xb7, 0, 0, 0],
      [0x95, 0, 0, 0],
    ]),
    { name: 'tiny' },
  );
  expect(object.programs).toMatchObject([{ name: 'test', section: 'raw_tracepoint' }]);
  object.close();
});
