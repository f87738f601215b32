import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDescription } from '../../../src/kernel/bundled-description.js';
import type { KernelDescription } from '../../../src/kernel/kernel-description.js';
import { type KernelJson, kernelFromJson } from '../../../src/kernel/kernel-fixture.js';

const folder = new URL('../../kernels/', import.meta.url);

function fixture(name: string): KernelDescription {
  return kernelFromJson(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as KernelJson);
}

function readEverything(kernel: KernelDescription, json: KernelJson): number {
  const structs = Object.keys(json.structs).map((name) => kernel.struct(name)?.members.length);
  const functions = Object.keys(json.functions).map((name) => kernel.func(name)?.parameters.length);
  const raw = kernel.rawTracepoints().map((name) => kernel.rawTracepoint(name)?.length);
  const traced = kernel.tracepoints().map((name) => {
    const [category = '', event = ''] = name.split(':');
    return kernel.tracepoint(category, event)?.fields.length;
  });
  const typedefs = Object.keys(json.typedefs).map((name) => kernel.typedef(name)?.kind);
  const all = [...structs, ...functions, ...raw, ...traced, ...typedefs];
  expect(all).not.toContain(undefined);
  return all.length;
}

describe('every fixture', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    test(`${file} can be read to its last type`, () => {
      const json = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as KernelJson;
      expect(readEverything(kernelFromJson(json), json)).toBeGreaterThan(0);
    });
  }
});

describe('a kernel without kprobes', () => {
  const kernel = fixture('6.18-no-kprobes');

  test('names the arguments of its raw tracepoints', () => {
    expect(kernel.rawTracepoint('inet_sock_set_state')).toEqual([
      { name: 'sk', type: { kind: 'pointer', to: { kind: 'struct', tag: 'struct', name: 'sock' }, space: 'kernel' } },
      { name: 'oldstate', type: { kind: 'int', size: 4, signed: true } },
      { name: 'newstate', type: { kind: 'int', size: 4, signed: true } },
    ]);
  });

  test('says no to kprobes and fentry with the reason', () => {
    expect(kernel.feature('kprobe').answer).toBe('no');
    expect(kernel.feature('fentry')).toEqual({ answer: 'no', reason: 'refused by policy (EPERM)' });
    expect(kernel.feature('ringbuf')).toEqual({ answer: 'yes' });
  });

  test('cannot tell whether a function can be hooked', () => {
    expect(kernel.attachable('tcp_connect')).toBe('unknown');
  });

  test('finds enumerators of anonymous enums', () => {
    expect(kernel.enumerator('TCP_SYN_SENT')?.value).toBe(2n);
    expect(kernel.enumerator('IPPROTO_MPTCP')?.value).toBe(262n);
  });

  test('flattens anonymous members and keeps bitfields', () => {
    const common = kernel.struct('sock_common')?.members ?? [];
    expect(common.find((member) => member.name === 'skc_daddr')).toMatchObject({ bitOffset: 0 });
    expect(common.find((member) => member.name === 'skc_rcv_saddr')).toMatchObject({ bitOffset: 32 });
    expect(common.find((member) => member.name === 'skc_ipv6only')).toMatchObject({ bitSize: 1 });
  });

  test('marks the pointers of a system call as the caller’s', () => {
    const connect = kernel.tracepoint('syscalls', 'sys_enter_connect');
    expect(connect?.fields.find((field) => field.name === 'uservaddr')).toEqual({
      name: 'uservaddr',
      type: { kind: 'pointer', to: { kind: 'struct', tag: 'struct', name: 'sockaddr' }, space: 'user' },
      offset: 24,
      size: 8,
    });
  });
});

test('where the hookable functions are known, the others are not', () => {
  const kernel = fixture('6.12');
  expect(kernel.attachable('tcp_connect')).toBe('yes');
  expect(kernel.attachable('no_such_function')).toBe('no');
});

test('a kernel without BTF knows no types but its tracepoints', () => {
  const kernel = fixture('no-btf');
  expect(kernel.feature('btf').answer).toBe('no');
  expect(kernel.struct('sock')).toBeUndefined();
  expect(kernel.rawTracepoint('inet_sock_set_state')).toBeUndefined();
  expect(kernel.tracepoint('sched', 'sched_process_exec')?.fields[0]).toEqual({
    name: 'filename',
    type: { kind: 'string', size: 256 },
    offset: 8,
    size: 4,
    dataLocation: true,
  });
});

test('the bundled description has types and no opinion on mechanisms', () => {
  const kernel = bundledDescription();
  expect(kernel.struct('sock')?.members.length).toBeGreaterThan(50);
  expect(kernel.feature('fentry').answer).toBe('unknown');
  expect(kernel.attachable('tcp_connect')).toBe('unknown');
});

test('names that every object has are not found in a kernel', () => {
  const kernel = fixture('6.18-no-kprobes');
  expect(kernel.struct('constructor')).toBeUndefined();
  expect(kernel.func('toString')).toBeUndefined();
});

test('the id of a fixture changes with its content', () => {
  const json = JSON.parse(readFileSync(new URL('no-btf.json', folder), 'utf8')) as KernelJson;
  expect(kernelFromJson(json).id).toBe(kernelFromJson({ ...json }).id);
  expect(kernelFromJson(json).id).not.toBe(kernelFromJson({ ...json, features: {} }).id);
});
