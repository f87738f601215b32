// What is kept under a thread's id is dropped when the thread exits: `self->x`, and spans that it did not end. A clause of
// our own behind those of the script does it.

import type { TypedClause, TypedMap, TypedProgram, TypedStatement } from '../check/typed-ast.js';
import { isOfThread } from '../check/variable-names.js';
import { mapsUsed } from '../check/walk-typed.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { rawTracepoint } from '../probes/tracepoint-kinds.js';
import type { Span } from '../source/source-file.js';
import { u32 } from '../types/type.js';

export function forgetTasks(program: TypedProgram, kernel: KernelDescription, span: Span): TypedProgram {
  const used = new Set(program.clauses.flatMap((clause) => mapsUsed(clause.body, clause.predicate)));
  const body = program.maps.flatMap((map) => (used.has(map.name) ? forget(map, span) : []));
  const resolved = body.length > 0 ? rawTracepoint.resolve(['sched_process_exit'], kernel) : undefined;
  if (resolved?.kind !== 'hook') return program;
  const { hook } = resolved;
  const clause: TypedClause = {
    target: { kind: 'kernel', hook, name: hook.name },
    body,
    span,
    probeSpan: span,
    optional: false,
  };
  return { ...program, clauses: [...program.clauses, clause] };
}

function forget({ name, keys, span: isSpan, ofThread }: TypedMap, span: Span): readonly TypedStatement[] {
  if (keys.length !== 1 || !(ofThread || isOfThread(name))) return [];
  return [
    {
      kind: 'delete',
      map: name,
      keys: [{ kind: 'builtin', name: 'cpu_tid', arguments: [], type: u32, span }],
      ...(isSpan ? { counted: 'spans-abandoned' as const } : {}),
      span,
    },
  ];
}
