// Builtins about control groups (v2), and the containers that they are.

import { bool, type StringType, type Type } from '../types/type.js';
import { type Builtin, bothValid, type Checked, type CValue } from './builtin.js';
import { func, isAddress, isNumber, literalText, loadTime, variable, where, wrapped } from './rows.js';

const topic = 'task';

const cgroupPathType: Type = { kind: 'int', size: 8, signed: false, display: 'cgroup-path' };
/** tsbpf_container_bytes. */
const containerType: StringType = { kind: 'string', size: 64 };

const cgroupPointer: Type = {
  kind: 'pointer',
  to: { kind: 'struct', tag: 'struct', name: 'cgroup' },
  space: 'kernel',
};

const currentGroup = '(struct cgroup *)tsbpf_current_cgroup()';

export const cgroupBuiltins: readonly Builtin[] = [
  func(topic, {
    signature: 'cgroupid(path)',
    summary: 'id of the cgroup (v2) at a path, looked up when the script is loaded',
    example: 'tcp:connect / cgroup == cgroupid("/sys/fs/cgroup") / < print(comm) >',
    check({ arguments: [path], span }): Checked {
      const text = literalText(path);
      return text === undefined
        ? { argument: 0, expected: 'a path in quotes' }
        : { expression: loadTime('cgroup', text, span) };
    },
    emit: () => ({ code: '0' }),
  }),
  func(topic, {
    signature: 'cgroup_path(id[, filter])',
    summary: 'the path of a cgroup (v2) by its id, looked up when it is shown',
    example: 'tcp:connect < print(comm, cgroup_path(cgroup)) >',
    check: ({ arguments: [id] }) => where(isNumber(id), cgroupPathType, 'a cgroup id'),
    emit: (_emitter, call) => wrapped(call, (code) => `(__u64)(${code})`),
  }),
  variable(topic, {
    name: 'cgrp',
    type: cgroupPointer,
    ofTask: true,
    c: currentGroup,
    header: 'cgroup.bpf.h',
    summary: 'the kernel’s struct of the task’s cgroup (v2)',
    example: 'tcp:connect < print(comm, str(cgrp.kn.name)) >',
  }),
  func(topic, {
    signature: 'cgroup_within(cgrp, id)',
    summary: 'whether a cgroup is that one or lies below it, up to 16 levels',
    example: 'tcp:connect / cgroup_within(cgrp, cgroupid("/sys/fs/cgroup/system.slice")) / < print(comm) >',
    check: ({ arguments: [group, id] }) =>
      isAddress(group)
        ? where(isNumber(id), bool, 'the id of a cgroup', 1)
        : { argument: 0, expected: 'a `struct cgroup *`' },
    emit(emitter, { arguments: [group, id] }): CValue {
      if (!group || !id) return { code: '0' };
      emitter.include('cgroup.bpf.h');
      const [from, ancestor] = [group.value(), id.value()];
      const within = emitter.writer.fresh('within');
      emitter.writer.line(`bool ${within} = tsbpf_cgroup_within((const void *)(${from.code}), ${ancestor.code});`);
      const valid = bothValid(from.valid, ancestor.valid);
      return { code: within, ...(valid === undefined ? {} : { valid }) };
    },
  }),
  func(topic, {
    signature: 'container([cgrp])',
    isBare: true,
    ofTask: true,
    summary: 'the container of the task, or of a cgroup: its name or the beginning of its id; `-` where it is none',
    example: 'tracepoint:sched:sched_process_exec < @[container] = count() >',
    check: ({ arguments: [group] }) =>
      where(group === undefined || isAddress(group), containerType, 'a `struct cgroup *`'),
    emit(emitter, { arguments: [group] }, place): CValue {
      emitter.include('cgroup.bpf.h');
      const from = group?.value() ?? { code: currentGroup };
      const room = emitter.room(containerType, 'container', place);
      const found = emitter.writer.fresh('found');
      emitter.writer.line(
        `__u64 ${found} __unused = tsbpf_succeeded(tsbpf_container_name(${room}, (const void *)(${from.code})));`,
      );
      return { code: room, valid: bothValid(from.valid, found) ?? found };
    },
  }),
];
