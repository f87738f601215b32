// D's records about the task and the CPU, as records of this language's own builtins.

import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import type { Builtin, Shorthand } from './builtin.js';
import { shorthand } from './rows.js';

/** Members by D's names, each a name of this language. */
function record(name: string, summary: string, members: Readonly<Record<string, string>>): Shorthand {
  const [first = ''] = Object.keys(members);
  return shorthand('task', {
    name,
    ofTask: true,
    summary,
    example: `syscall:read:entry < @[${name}->${first}] = count() >`,
    means: (span): Expression => ({
      kind: 'record',
      fields: Object.entries(members).map(([member, value]) => field(span, member, value)),
      span,
    }),
  });
}

function field(span: Span, member: string, value: string): Extract<Expression, { kind: 'record' }>['fields'][number] {
  return { name: { text: member, span }, value: { kind: 'name', name: value, span } };
}

interface RecordOfD {
  readonly members: Readonly<Record<string, string>>;
  /** The translator that has its other members, and what it is applied to. */
  readonly others: { readonly type: string; readonly of: string; readonly pointers: number };
}

export const recordsOfD: Readonly<Record<string, RecordOfD>> = {
  curpsinfo: {
    members: {
      pr_pid: 'pid',
      pr_ppid: 'ppid',
      pr_uid: 'uid',
      pr_gid: 'gid',
      pr_fname: 'leader_comm',
      pr_psargs: 'psargs',
    },
    others: { type: 'psinfo_t', of: 'curtask', pointers: 1 },
  },
  curlwpsinfo: { members: { pr_lwpid: 'tid' }, others: { type: 'lwpsinfo_t', of: 'curtask', pointers: 1 } },
  curcpu: { members: { cpu_id: 'cpu', cpu_lgrp: 'numaid' }, others: { type: 'cpuinfo_t', of: 'cpu', pointers: 0 } },
};

const summaries: Readonly<Record<string, string>> = {
  curpsinfo: 'D’s record of the process: pr_pid, pr_psargs and the other members of psinfo_t',
  curlwpsinfo: 'D’s record of the thread: pr_lwpid and the other members of lwpsinfo_t',
  curcpu: 'D’s record of the CPU: cpu_id, cpu_lgrp, cpu_pset',
};

export const dtraceBuiltins: readonly Builtin[] = Object.entries(recordsOfD).map(([name, { members }]) =>
  record(name, summaries[name] ?? '', members),
);
