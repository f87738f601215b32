// What the global filters compare: the field of their name, of a cgroup the kernel's struct, and at an iterator that of the task that it has come to, since the
// task on the CPU is tsbpf itself there.

import type { FilterName } from '../artifact-parameters.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import type { Scope } from './scope.js';

/** Behind `ctx.task`. */
const ofTask: Readonly<Record<FilterName, readonly string[]>> = {
  pid: ['tgid'],
  uid: ['cred', 'uid', 'val'],
  cgroup: ['cgroups', 'dfl_cgrp'],
  netns: ['nsproxy', 'net_ns', 'ns', 'inum'],
  comm: ['comm'],
};

/** Undefined at an iterator over what belongs to no task. */
export function filteredBy(filter: FilterName, { hook }: Scope, span: Span): Expression | undefined {
  if (hook?.kind !== 'iter') return { kind: 'name', name: filter === 'cgroup' ? 'cgrp' : filter, span };
  if (!hook.arguments.some(({ name }) => name === 'task')) return undefined;
  return ['task', ...ofTask[filter]].reduce<Expression>(
    (object, text) => ({ kind: 'member', object, operator: '.', name: { text, span }, span }),
    { kind: 'name', name: 'ctx', span },
  );
}
