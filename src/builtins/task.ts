// Builtins that tell whose event it is: process, thread, user, group, namespaces.

import { type StringType, type Type, u32 } from '../types/type.js';
import type { Builtin, BuiltinEmitter, CValue } from './builtin.js';
import { type VariableRow, variable } from './rows.js';

/** TASK_COMM_LEN of every kernel since 2.6. */
const commType: StringType = { kind: 'string', size: 16 };
const id64: Type = { kind: 'int', size: 8, signed: false, display: 'id' };

const taskPointer: Type = {
  kind: 'pointer',
  to: { kind: 'struct', tag: 'struct', name: 'task_struct' },
  space: 'kernel',
};

const processId = '(__u32)(bpf_get_current_pid_tgid() >> 32)';
const threadId = '(__u32)bpf_get_current_pid_tgid()';

function currentComm(emitter: BuiltinEmitter, place: string | undefined): CValue {
  const room = emitter.room(commType, 'comm', place);
  emitter.writer.line(`bpf_get_current_comm(${room}, sizeof(${room}));`);
  return { code: room };
}

const byComm = (name: string): string => `tracepoint:sched:sched_process_exec < @[${name}] = count() >`;

/** Those that name the owner where the task on the CPU may be another: a provider's probe can set them. */
const ownerRows: readonly VariableRow[] = [
  {
    name: 'pid',
    type: u32,
    ofTask: true,
    c: processId,
    summary: 'process id in the initial pid namespace; in a stable probe the owner’s',
  },
  {
    name: 'tid',
    type: u32,
    ofTask: true,
    c: threadId,
    summary: 'thread id in the initial pid namespace',
  },
  {
    name: 'uid',
    type: u32,
    ofTask: true,
    c: '(__u32)bpf_get_current_uid_gid()',
    summary: 'user id',
  },
  {
    name: 'gid',
    type: u32,
    ofTask: true,
    c: '(__u32)(bpf_get_current_uid_gid() >> 32)',
    summary: 'group id',
  },
  {
    name: 'comm',
    aliases: ['execname'],
    type: commType,
    ofTask: true,
    c: currentComm,
    summary: 'the thread’s name, up to 15 bytes',
    example: byComm('comm'),
  },
];

export const ownerFields: readonly Pick<VariableRow, 'name' | 'type' | 'summary'>[] = ownerRows.map(
  ({ name, type, summary }) => ({ name, type, summary }),
);

const otherRows: readonly VariableRow[] = [
  {
    name: 'ppid',
    type: u32,
    ofTask: true,
    c: 'tsbpf_current_parent()',
    header: 'task.bpf.h',
    summary: 'process id of the task’s parent',
  },
  {
    name: 'cgroup',
    type: id64,
    ofTask: true,
    c: 'bpf_get_current_cgroup_id()',
    summary: 'id of the task’s cgroup (v2): the inode of its directory',
  },
  {
    name: 'netns',
    type: u32,
    ofTask: true,
    c: 'tsbpf_current_netns()',
    header: 'task.bpf.h',
    summary: 'inode of the task’s network namespace',
  },
  {
    name: 'cpu_pid',
    type: u32,
    c: processId,
    summary: 'process id of the task on the CPU, whoever owns the event',
  },
  { name: 'cpu_tid', type: u32, c: threadId, summary: 'thread id of the task on the CPU' },
  {
    name: 'cpu_comm',
    type: commType,
    c: currentComm,
    summary: 'name of the task on the CPU, whoever owns the event',
    example: byComm('cpu_comm'),
  },
  {
    name: 'curtask',
    type: taskPointer,
    c: '(struct task_struct *)bpf_get_current_task()',
    summary: 'the task on the CPU: `curtask.pid`',
  },
];

export const taskBuiltins: readonly Builtin[] = [...ownerRows, ...otherRows].map((row) => variable('task', row));
