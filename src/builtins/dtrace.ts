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

export const dtraceBuiltins: readonly Builtin[] = [
  record('curpsinfo', 'D’s record of the process: pr_pid, pr_ppid, pr_fname, pr_psargs, pr_uid, pr_gid', {
    pr_pid: 'pid',
    pr_ppid: 'ppid',
    pr_uid: 'uid',
    pr_euid: 'uid',
    pr_gid: 'gid',
    pr_egid: 'gid',
    pr_fname: 'leader_comm',
    pr_psargs: 'psargs',
  }),
  record('curlwpsinfo', 'D’s record of the thread: pr_lwpid', { pr_lwpid: 'tid' }),
  record('curcpu', 'D’s record of the CPU: cpu_id', { cpu_id: 'cpu' }),
];
