// Builtin variables: one record each.

import { cString } from '../c-source/c-writer.js';
import { stringBytes } from '../limits.js';
import { type StringType, type Type, timestamp, u32, u64 } from '../types/type.js';
import type { BuiltinVariable, CValue } from './builtin.js';

/** TASK_COMM_LEN of every kernel since 2.6. */
export const commType: StringType = { kind: 'string', size: 16 };
const id64: Type = { kind: 'int', size: 8, signed: false, display: 'id' };

function scalar(
  name: string,
  type: Type,
  ofTask: boolean,
  code: string,
  summary: string,
  aliases: readonly string[] = [],
  header?: string,
): BuiltinVariable {
  return {
    kind: 'variable',
    name,
    aliases,
    signature: name,
    summary,
    example: `interval:s:1 < print(${name}) >`,
    type,
    ofTask,
    emit(emitter): CValue {
      if (header) emitter.include(header);
      return { code: code === 'now' ? emitter.now : code };
    },
  };
}

function commVariable(name: string, ofTask: boolean, summary: string, aliases: readonly string[]): BuiltinVariable {
  return {
    kind: 'variable',
    name,
    aliases,
    signature: name,
    summary,
    example: `tracepoint:sched:sched_process_exec < @[${name}] = count() >`,
    type: commType,
    ofTask,
    emit(emitter, place): CValue {
      const room = emitter.room(commType, 'comm', place);
      emitter.writer.line(`bpf_get_current_comm(${room}, sizeof(${room}));`);
      return { code: room };
    },
  };
}

const processId = '(__u32)(bpf_get_current_pid_tgid() >> 32)';
const threadId = '(__u32)bpf_get_current_pid_tgid()';

const taskPointer: Type = {
  kind: 'pointer',
  to: { kind: 'struct', tag: 'struct', name: 'task_struct' },
  space: 'kernel',
};
const nameType: StringType = { kind: 'string', size: stringBytes };

/** The probe's name: text that is known when the program is written. */
const probeName: BuiltinVariable = {
  kind: 'variable',
  name: 'probe',
  aliases: ['probename'],
  signature: 'probe',
  summary: 'the probe that fires, as the script names it',
  example: 'tcp:* < @[probe] = count() >',
  type: nameType,
  ofTask: false,
  emit(emitter, place): CValue {
    const room = emitter.room(nameType, 'probe', place);
    const text = emitter.probe.slice(0, stringBytes - 1);
    emitter.writer.line(`__builtin_memcpy(${room}, ${cString(text)}, ${Buffer.byteLength(text) + 1});`);
    return { code: room };
  },
};

export const builtinVariables: readonly BuiltinVariable[] = [
  scalar('pid', u32, true, processId, 'process id in the initial pid namespace; in a stable probe the owner’s'),
  scalar('tid', u32, true, threadId, 'thread id in the initial pid namespace'),
  scalar('uid', u32, true, '(__u32)bpf_get_current_uid_gid()', 'user id'),
  scalar('gid', u32, true, '(__u32)(bpf_get_current_uid_gid() >> 32)', 'group id'),
  scalar('ppid', u32, true, 'tsbpf_current_parent()', 'process id of the task’s parent', [], 'task.bpf.h'),
  commVariable('comm', true, 'the thread’s name, up to 15 bytes', ['execname']),
  scalar(
    'cgroup',
    id64,
    true,
    'bpf_get_current_cgroup_id()',
    'id of the task’s cgroup (v2): the inode of its directory',
  ),
  scalar('netns', u32, true, 'tsbpf_current_netns()', 'inode of the task’s network namespace', [], 'task.bpf.h'),
  scalar('cpu_pid', u32, false, processId, 'process id of the task on the CPU, whoever owns the event'),
  scalar('cpu_tid', u32, false, threadId, 'thread id of the task on the CPU'),
  commVariable('cpu_comm', false, 'name of the task on the CPU, whoever owns the event', []),
  {
    kind: 'variable',
    name: 'kstack',
    aliases: ['stack'],
    signature: 'kstack',
    summary: 'the kernel’s stack at the probe, by symbols',
    example: 'profile:hz:99 < @[kstack] = count() >',
    type: { kind: 'int', size: 8, signed: true, display: 'kstack' },
    ofTask: false,
    emit(emitter): CValue {
      emitter.include('stack.bpf.h');
      const id = emitter.writer.fresh('stack');
      emitter.writer.line(`__s64 ${id} = tsbpf_kernel_stack(ctx);`);
      return { code: id, valid: `(${id} >= 0)` };
    },
  },
  scalar('cpu', u32, false, 'bpf_get_smp_processor_id()', 'the CPU that the probe fires on'),
  scalar('rand', u32, false, 'bpf_get_prandom_u32()', 'a random number'),
  scalar(
    'curtask',
    taskPointer,
    false,
    '(struct task_struct *)bpf_get_current_task()',
    'the task on the CPU: `curtask.pid`',
  ),
  probeName,
  scalar('nsecs', u64, false, 'now', 'ns of CLOCK_MONOTONIC, one stamp per firing'),
  scalar('timestamp', timestamp, false, 'now', 'the firing’s time; shows as wall clock', ['walltimestamp']),
];
