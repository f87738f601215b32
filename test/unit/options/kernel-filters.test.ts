import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRunning, resolveFilters, startTimeOf } from '../../../src/options/kernel-filters.js';
import { findCgroupMount } from '../../../src/options/parse-option-value.js';

it('a process, a user and a name are compared as the kernel knows them', () => {
  expect(Object.fromEntries(resolveFilters({ pid: process.pid, uid: 'root', comm: 'curl' }))).toEqual({
    pid: BigInt(process.pid),
    uid: 0n,
    comm: 'curl',
  });
  expect(resolveFilters({ uid: '1000' }).get('uid')).toBe(1000n);
});

it('a network namespace is compared by the inode that a process holds', () => {
  const inode = statSync('/proc/self/ns/net', { bigint: true }).ino;
  expect(resolveFilters({ netnsOf: process.pid }).get('netns')).toBe(inode);
});

it('what does not exist is refused by name', () => {
  const highest = 4194304;
  expect(() => resolveFilters({ pid: highest })).toThrow(`there is no process ${highest}`);
  expect(() => resolveFilters({ uid: 'no-such-user' })).toThrow('got `no-such-user`');
  expect(() => resolveFilters({ cgroup: '/proc' })).toThrow('not a directory of the cgroup v2 hierarchy');
  expect(() => resolveFilters({ container: 'no-such-container' })).toThrow('no-such-container');
  expect(() => resolveFilters({ cgroup: '/', container: 'a' })).toThrow('exclude each other');
});

const mount = findCgroupMount();

it.skipIf(mount === undefined)(
  'a cgroup is compared by the inode of its directory, with or without the mount point',
  () => {
    const inode = statSync(mount ?? '', { bigint: true }).ino;
    expect(resolveFilters({ cgroup: mount ?? '' }).get('cgroup')).toBe(inode);
    expect(resolveFilters({ cgroup: '/' }).get('cgroup')).toBe(inode);
  },
);

it('a process is running until it ends, and keeps its start time', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(startTimeOf(process.pid)).toBe(startTimeOf(process.pid));
  expect(isRunning(4194304)).toBe(false);
  expect(startTimeOf(4194304)).toBeUndefined();
});
