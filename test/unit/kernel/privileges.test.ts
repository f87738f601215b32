import { expect, test } from 'vitest';
import { constantNames, findConstant } from '../../../src/kernel/constants.js';
import { readPrivileges } from '../../../src/kernel/privileges.js';

function machine(files: Readonly<Record<string, string>>): (path: string) => string | undefined {
  return (path) => files[path];
}

test('CAP_BPF without CAP_PERFMON is not enough to trace', () => {
  const bpfOnly = readPrivileges(machine({ '/proc/self/status': 'Name:\tnode\nCapEff:\t0000008000000000\n' }));
  expect(bpfOnly.capabilities).toMatchObject({ CAP_BPF: true, CAP_PERFMON: false, CAP_SYS_ADMIN: false });
  expect(bpfOnly.mayTrace).toBe(false);
  expect(readPrivileges(machine({ '/proc/self/status': 'CapEff:\t000000c000000000\n' })).mayTrace).toBe(true);
  expect(readPrivileges(machine({ '/proc/self/status': 'CapEff:\t0000000000200000\n' })).mayTrace).toBe(true);
});

test('what the kernel tells is read', () => {
  const privileges = readPrivileges(
    machine({
      '/sys/kernel/security/lockdown': 'none [integrity] confidentiality\n',
      '/proc/sys/kernel/unprivileged_bpf_disabled': '2\n',
      '/proc/sys/net/core/bpf_jit_enable': '1\n',
      '/proc/self/limits':
        'Limit                     Soft Limit           Hard Limit           Units\nMax locked memory         8388608              unlimited            bytes\n',
    }),
  );
  expect(privileges).toMatchObject({
    lockdown: 'integrity',
    unprivilegedBpfDisabled: 2,
    jit: 'on',
    memoryLock: 8_388_608,
  });
});

test('what cannot be read is unknown, and nothing is allowed', () => {
  const privileges = readPrivileges(machine({}));
  expect(privileges).toMatchObject({
    mayTrace: false,
    lockdown: 'none',
    jit: undefined,
    memoryLock: undefined,
    perfEventParanoid: undefined,
  });
});

test('macro constants of C have their values', () => {
  expect(findConstant('AF_INET6')).toEqual({ value: 10n, group: 'address family' });
  expect(findConstant('S_IFSOCK')?.value).toBe(0o140000n);
  expect(findConstant('ECONNREFUSED')).toEqual({ value: 111n, group: 'errno' });
  expect(findConstant('toString')).toBeUndefined();
  expect(new Set(constantNames()).size).toBe(constantNames().length);
});
