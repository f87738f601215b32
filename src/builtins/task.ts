// Builtins that tell whose event it is: process, thread, user, group, namespaces.

import type { TypedExpression } from '../check/typed-ast.js';
import type { Span } from '../source/source-file.js';
import { bool, type StringType, type Type, u32 } from '../types/type.js';
import {
  type Builtin,
  type BuiltinEmitter,
  bothValid,
  type CallSite,
  type Checked,
  type Computed,
  type CValue,
  cValue,
} from './builtin.js';
import {
  func,
  isAddress,
  isNumber,
  literalText,
  loadTime,
  type VariableRow,
  variable,
  where,
  wrapped,
} from './rows.js';

/** TASK_COMM_LEN of every kernel since 2.6. */
const commType: StringType = { kind: 'string', size: 16 };

const taskPointer: Type = {
  kind: 'pointer',
  to: { kind: 'struct', tag: 'struct', name: 'task_struct' },
  space: 'kernel',
};

const processId = 'tsbpf_pid()';
const threadId = '(__u32)bpf_get_current_pid_tgid()';

function currentComm(emitter: BuiltinEmitter, place: string | undefined): CValue {
  const room = emitter.room(commType, 'comm', place);
  emitter.writer.line(`bpf_get_current_comm(${room}, sizeof(${room}));`);
  return { code: room };
}

/** In the pid namespace that tsbpf runs in; the helper knows tasks of just that one. */
function idInOwnNamespace(which: 'pid' | 'tgid', site: CallSite): TypedExpression {
  const { span } = site;
  const place = [loadTime('own', 'pidns-device', span), loadTime('own', 'pidns-inode', span)];
  return { kind: 'builtin', name: which === 'tgid' ? 'pid' : 'tid', arguments: place, type: u32, span };
}

const namespaces: readonly string[] = ['init', 'curr_ns'];

function idRow(name: 'pid' | 'tid', c: string, summary: string): Computed {
  const member = name === 'pid' ? 'tgid' : 'pid';
  return func('task', {
    signature: `${name}([namespace])`,
    isBare: true,
    ofTask: true,
    words: namespaces,
    summary: `${summary}; of \`curr_ns\` in tsbpf’s`,
    example: `tcp:connect < print(${name}, comm) >`,
    check(site): Checked {
      const word = literalText(site.arguments[0]);
      if (site.arguments.length === 0 || word === 'init') return { type: u32, arguments: [] };
      if (word !== 'curr_ns') return { argument: 0, expected: '`init` or `curr_ns`' };
      return { expression: idInOwnNamespace(member, site) };
    },
    emit(emitter, { arguments: [device, inode] }): CValue {
      if (!device || !inode) return { code: c };
      emitter.include('task.bpf.h');
      const ids = emitter.writer.fresh('ids');
      const known = emitter.writer.fresh('known');
      emitter.writer.line(`struct tsbpf_ids ${ids} = {};`);
      const call = `bpf_get_ns_current_pid_tgid(${device.value().code}, ${inode.value().code}, &${ids}, sizeof(${ids}))`;
      emitter.writer.line(`__u64 ${known} = tsbpf_succeeded(${call});`);
      return cValue(`${ids}.${member}`, known);
    },
  });
}

const byComm = (name: string): string => `tracepoint:sched:sched_process_exec < @[${name}] = count() >`;

const nameSummary = 'the thread’s name, up to 15 bytes';

const nameOfProcess: Type = { kind: 'int', size: 4, signed: false, display: 'process-name' };

const comm: Computed = func('task', {
  signature: 'comm([pid])',
  aliases: ['execname'],
  isBare: true,
  ofTask: true,
  summary: `${nameSummary}; of a process id the process’s name, looked up when it is shown`,
  example: byComm('comm'),
  check({ arguments: [id] }): Checked {
    if (id === undefined) return { type: commType };
    return where(isNumber(id), nameOfProcess, 'a process id');
  },
  emit(emitter, { arguments: [id] }, place): CValue {
    if (!id) return currentComm(emitter, place);
    const value = id.value();
    return { ...value, code: `(__u32)(${value.code})` };
  },
});

const ownerIds: readonly VariableRow[] = [
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
];

const ids = [
  { name: 'pid', c: processId, summary: 'process id in the initial pid namespace, in a stable probe the owner’s' },
  { name: 'tid', c: threadId, summary: 'thread id in the initial pid namespace' },
] as const;

/** Those that name the owner where the task on the CPU may be another: a provider's probe can set them. */
const owners: readonly { readonly builtin: Computed; readonly type: Type; readonly summary: string }[] = [
  ...ids.map(({ name, c, summary }) => ({ builtin: idRow(name, c, summary), type: u32, summary })),
  ...ownerIds.map((row) => ({ builtin: variable('task', row), type: row.type, summary: row.summary })),
  { builtin: comm, type: commType, summary: nameSummary },
];

export const ownerFields: readonly Pick<VariableRow, 'name' | 'type' | 'summary'>[] = owners.map(
  ({ builtin, type, summary }) => ({ name: builtin.name, type, summary }),
);

const id64: Type = { kind: 'int', size: 8, signed: false, display: 'id' };
/** As much as D's pr_psargs. */
const argumentsType: StringType = { kind: 'string', size: 80 };
const userType: Type = { kind: 'int', size: 4, signed: false, display: 'username' };

const otherRows: readonly VariableRow[] = [
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
    name: 'username',
    type: userType,
    ofTask: true,
    c: '(__u32)bpf_get_current_uid_gid()',
    summary: 'the user’s name, looked up when it is shown',
  },
  {
    name: 'psargs',
    type: argumentsType,
    ofTask: true,
    c: (emitter, place) => {
      emitter.include('task.bpf.h');
      const room = emitter.room(argumentsType, 'psargs', place);
      return cValue(room, emitter.guarded(`tsbpf_current_arguments(${room}, ${argumentsType.size})`));
    },
    summary: 'the process’s command line, up to 79 bytes, from its memory',
    example: 'tracepoint:sched:sched_process_exec < print(pid, psargs) >',
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
    aliases: ['curthread'],
    type: taskPointer,
    c: '(struct task_struct *)bpf_get_current_task()',
    summary: 'the task on the CPU: `curtask.pid`',
  },
  {
    name: 'cpid',
    type: u32,
    check: ({ span }) => ({ expression: target(span) }),
    c: '0',
    summary: 'process id of the command of -c, or of -p; 0 without',
    example: 'tcp:connect / pid == cpid / < print(daddr) >',
  },
  {
    name: 'has_cpid',
    type: bool,
    check: ({ span }) => ({
      expression: { kind: 'convert', operand: target(span), type: bool, span },
    }),
    c: '0',
    summary: 'whether there is a command of -c, or a -p',
  },
];

const target = (span: Span): TypedExpression => ({ kind: 'load-time', what: 'target', name: '', type: u32, span });

/** `ppid`, `ppid(task)`: of the task on the CPU, or of the one given. */
function ofTask(called: string, type: Type, summary: string, of: string, aliases: readonly string[] = []): Builtin {
  return func('task', {
    signature: `${called}([task])`,
    aliases,
    isBare: true,
    ofTask: true,
    summary,
    example: `tracepoint:sched:sched_process_exec < print(${called}, ${called}(curtask)) >`,
    check: ({ arguments: [task] }) =>
      task === undefined || (isAddress(task) && !(task.kind === 'number'))
        ? { type }
        : { argument: 0, expected: 'a task' },
    emit(emitter, { arguments: [task] }, place): CValue {
      emitter.include('task.bpf.h');
      const value = task?.value() ?? { code: 'bpf_get_current_task()' };
      const other = `tsbpf_${of}_of((const void *)${value.code})`;
      if (type.kind !== 'string') return cValue(`tsbpf_pid_of(${other})`, value.valid);
      const room = emitter.room(type, called, place);
      return cValue(room, bothValid(value.valid, emitter.guarded(`tsbpf_comm_of(${room}, ${other})`)));
    },
  });
}

const related: readonly Builtin[] = [
  ofTask('ppid', u32, 'process id of the parent of the task', 'parent'),
  ofTask('pcomm', commType, 'name of the parent of the task', 'parent'),
  ofTask('leader_tid', u32, 'thread id of the process’s first thread: its process id', 'leader'),
  ofTask('leader_comm', commType, 'name of the process: that of its first thread', 'leader', ['process']),
];

const progenyOf = func('task', {
  signature: 'progenyof(pid)',
  summary: 'whether the process is that one or a descendant of it, up to 32 generations',
  example: 'tcp:connect / progenyof(1) / < print(pid, comm) >',
  check: ({ arguments: [ancestor] }) => where(isNumber(ancestor), bool, 'a process id'),
  emit(emitter, call): CValue {
    emitter.include('task.bpf.h');
    return wrapped(call, (code) => `tsbpf_is_progeny_of((__u32)(${code}))`);
  },
});

export const taskBuiltins: readonly Builtin[] = [
  ...owners.map(({ builtin }) => builtin),
  ...otherRows.map((row) => variable('task', row)),
  ...related,
  progenyOf,
];
