// D's records of what is on the CPU, as translators have them: `fds[n].fi_name` is the file behind a descriptor,
// `curpsinfo->pr_nlwp` of the process.

import { recordsOfD } from '../builtins/dtrace.js';
import type { Span } from '../source/source-file.js';
import type { Expression, TypeName } from '../syntax/ast.js';
import type { CheckContext } from './check-context.js';

/** `curpsinfo` and the like, where it is asked for a member that no builtin of this language is. */
export function recordOfTask({ scope }: CheckContext, expression: Expression, member: string): Expression | undefined {
  if (expression.kind !== 'name' || scope.assigned?.has(expression.name)) return undefined;
  const { name, span } = expression;
  const record = Object.hasOwn(recordsOfD, name) ? recordsOfD[name] : undefined;
  if (!record || Object.hasOwn(record.members, member)) return undefined;
  const { type, of, pointers } = record.others;
  return { kind: 'xlate', type: named(span, type, pointers), operand: { kind: 'name', name: of, span }, span };
}

/** The file, where the expression is `fds[n]` and the script has no `fds` of its own. */
export function fileOfDescriptor({ scope, inlines }: CheckContext, expression: Expression): Expression | undefined {
  if (expression.kind !== 'index' || expression.object.kind !== 'name' || expression.object.name !== 'fds')
    return undefined;
  if (scope.assigned?.has('fds') || scope.fields.has('fds') || inlines.has('fds')) return undefined;
  const { index, span } = expression;
  return { kind: 'xlate', type: named(span, 'fileinfo_t', 1), operand: openFile(index, span), span };
}

/** 0 where the process has no table as long: a number below zero is one that is too large. */
function openFile(number: Expression, span: Span): Expression {
  const cast = (type: TypeName, operand: Expression): Expression => ({ kind: 'cast', type, operand, span });
  const table = member(member({ kind: 'name', name: 'curtask', span }, 'files', span), 'fdt', span);
  const isThere: Expression = {
    kind: 'binary',
    operator: '<',
    operatorSpan: span,
    left: cast(named(span, 'u32'), number),
    right: member(table, 'max_fds', span),
    span,
  };
  const entry: Expression = { kind: 'index', object: member(table, 'fd', span), index: number, span };
  const address: Expression = {
    kind: 'conditional',
    condition: isThere,
    then: cast(named(span, 'u64'), entry),
    else: { kind: 'number', value: 0n, span },
    span,
  };
  return cast({ ...named(span, 'file', 1), tag: 'struct' }, address);
}

function member(object: Expression, text: string, span: Span): Expression {
  return { kind: 'member', object, operator: '->', name: { text, span }, span };
}

function named(span: Span, name: string, pointers = 0): TypeName {
  return { kind: 'type-name', name, pointers, span };
}
