// What a user calls a process, user, container or network namespace → the numbers that the programs in the kernel compare.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilterName } from '../artifact-parameters.js';
import {
  badOptionValue,
  noSuchContainer,
  noSuchProcess,
  noSuchUser,
  notACgroup,
  twoFiltersOfOneKind,
  usageError,
} from '../diagnostics/catalog-usage.js';
import { findCgroupId, findCgroupMount } from './parse-option-value.js';

export interface FilterOptions {
  readonly pid?: number;
  /** A user id or the name of a user. */
  readonly uid?: number | string;
  /** A directory of the cgroup v2 hierarchy, or the id of one. */
  readonly cgroup?: string | bigint;
  /** A container's id, or what it begins with. */
  readonly container?: string;
  /** Only tasks in the network namespace of this process. */
  readonly netnsOf?: number;
  readonly comm?: string;
}

export type FilterValues = ReadonlyMap<FilterName, bigint | string>;

/** Throws a DiagnosticError of kind 'usage' for what does not exist. */
export function resolveFilters(options: FilterOptions): FilterValues {
  if (options.cgroup !== undefined && options.container !== undefined)
    throw usageError(twoFiltersOfOneKind('--cgroup', '--container'));
  const values = new Map<FilterName, bigint | string>();
  if (options.pid !== undefined) values.set('pid', existingPid('-p', options.pid));
  if (options.uid !== undefined) values.set('uid', findUser(options.uid));
  if (options.cgroup !== undefined) values.set('cgroup', cgroupOf(options.cgroup));
  if (options.container !== undefined) values.set('cgroup', findContainer(options.container));
  if (options.netnsOf !== undefined) values.set('netns', networkNamespaceOf(options.netnsOf));
  if (options.comm !== undefined) values.set('comm', threadName(options.comm));
  return values;
}

/** TASK_COMM_LEN of the kernel without the NUL: a longer name is none that a thread can have. */
const threadNameBytes = 15;

function threadName(name: string): string {
  if (Buffer.byteLength(name) <= threadNameBytes) return name;
  throw usageError(
    badOptionValue('tsbpf', '--comm', `a thread's name, which has at most ${threadNameBytes} bytes`, name),
  );
}

function existingPid(flag: string, pid: number): bigint {
  if (statSync(`/proc/${pid}`, { throwIfNoEntry: false }) === undefined) throw usageError(noSuchProcess(flag, pid));
  return BigInt(pid);
}

function findUser(user: number | string): bigint {
  if (typeof user === 'number' || /^[0-9]+$/.test(user)) return BigInt(user);
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === user);
  if (entry?.[2] === undefined) throw usageError(noSuchUser('--uid', user));
  return BigInt(entry[2]);
}

function cgroupOf(cgroup: string | bigint): bigint {
  if (typeof cgroup === 'bigint') return cgroup;
  const id = findCgroupId(cgroup);
  if (id === undefined) throw usageError(notACgroup('--cgroup', cgroup, findCgroupMount()));
  return id;
}

function networkNamespaceOf(pid: number): bigint {
  existingPid('--netns-of', pid);
  return statSync(`/proc/${pid}/ns/net`, { bigint: true }).ino;
}

/** As bpf-templates/cgroup.bpf.h: ID, docker-ID.scope, cri-containerd-ID.scope, lxc.payload.NAME, systemd-nspawn@NAME.service. */
function findContainer(id: string): bigint {
  const mount = findCgroupMount();
  const found = mount === undefined ? [] : cgroupsBelow(mount).filter((path) => containerOf(path)?.startsWith(id));
  const [only, ...others] = found.filter((path) => !found.some((parent) => path.startsWith(`${parent}/`)));
  if (only === undefined || id === '') throw usageError(noSuchContainer(id, 'none'));
  if (others.length > 0) throw usageError(noSuchContainer(id, [only, ...others]));
  return cgroupOf(only);
}

/** A container's id or name, where the cgroup is one's. */
function containerOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(scope|service)$/, '');
  return /[0-9a-f]{64}$/.exec(name)?.[0] ?? /^(?:lxc\.payload\.|systemd-nspawn@|machine-)(.+)$/.exec(name)?.[1];
}

function cgroupsBelow(directory: string): readonly string[] {
  const children = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name));
  return children.flatMap((child) => [child, ...cgroupsBelow(child)]);
}

/** Whether a process still runs; a leader that became a zombie while its threads live still counts. */
export function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    return !'ZX'.includes(state) || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return false;
  }
}

/** Changes when a process id is used again by another process. */
export function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
