// D's speculations as statements: to hold output back, to show it after all, to drop it.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call } from '../../syntax/ast.js';
import { aType, isInteger } from '../../types/layout.js';
import { type CheckContext, isPoison } from '../check-context.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';

function idOf(context: CheckContext, call: Call): TypedExpression | undefined {
  const [argument, ...more] = call.arguments;
  const id = argument && context.check(context, argument.value);
  if (id && isPoison(id)) return undefined;
  if (id && more.length === 0 && isInteger(id.type)) return id;
  const got = more.length > 0 ? `${call.arguments.length} arguments` : id ? aType(id.type) : 'nothing';
  const expected = 'the id of a speculation';
  context.diagnostics.add(badArgument(id?.span ?? call.span, call.callee.text, expected, got));
  return undefined;
}

function checkSpeculate(context: CheckContext, call: Call): readonly TypedStatement[] {
  const id = idOf(context, call);
  return id ? [{ kind: 'speculate', id, span: call.span }] : [];
}

function ending(end: 'commit' | 'discard', summary: string): Action {
  return action('output', {
    name: end,
    signature: `${end}(id)`,
    summary,
    example:
      'syscall:openat:entry < self->held = speculation(); speculate(self->held); print(comm) >\n' +
      `syscall:openat:return < ${end}(self->held); self->held = 0 >`,
    check(context, call) {
      const id = idOf(context, call);
      return id ? [{ kind: 'end-speculation', end, id, span: call.span }] : [];
    },
  });
}

export const speculationActions: readonly Action[] = [
  action('output', {
    name: 'speculate',
    signature: 'speculate(id)',
    summary: 'holds back what the clause sends from here on, until the speculation ends',
    example: 'syscall:openat:entry < self->held = speculation(); speculate(self->held); print(comm) >',
    check: checkSpeculate,
  }),
  ending('commit', 'ends a speculation and sends what it held back'),
  ending('discard', 'ends a speculation and drops what it held back'),
];
