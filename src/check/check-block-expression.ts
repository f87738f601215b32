// Blocks that are values, and the functions that calls have become (src/expand/function-as-macro.ts).

import { typeMismatch } from '../diagnostics/catalog-check.js';
import { givesNoValue, returnOutside } from '../diagnostics/catalog-loops.js';
import type { BlockExpression } from '../syntax/ast.js';
import type { ReturnStatement } from '../syntax/ast-statements.js';
import { aType } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { type CheckContext, isPoison, mistaken } from './check-context.js';
import { commonType } from './common-type.js';
import { withBlock } from './scope.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

export function checkBlockExpression(context: CheckContext, block: BlockExpression, isUsed: boolean): TypedExpression {
  return block.returns ? checkFunction(context, block, isUsed) : checkValueBlock(context, block);
}

function checkValueBlock(context: CheckContext, { statements, result, span }: BlockExpression): TypedExpression {
  return withBlock(context.scope, () => {
    const typed = context.statements(context, statements);
    if (!result) return mistaken(context, span, givesNoValue(span, false));
    const value = context.check(context, result);
    return isPoison(value) ? value : { kind: 'block', statements: typed, result: value, type: value.type, span };
  });
}

function checkFunction(context: CheckContext, block: BlockExpression, isUsed: boolean): TypedExpression {
  const { span } = block;
  const returns: TypedExpression[] = [];
  const inner: CheckContext = { ...context, scope: { ...context.scope, returns, inLoop: false } };
  const statements = withBlock(inner.scope, () => context.statements(inner, block.statements));
  if ((isUsed || block.returns?.type || returns.length > 0) && !statements.some(alwaysReturns))
    return mistaken(context, span, givesNoValue(span, true));
  let type: Type | undefined;
  for (const value of returns) {
    const common = type ? commonType(type, value.type) : value.type;
    if (!common && type) return mistaken(context, value.span, typeMismatch(value.span, aType(type), aType(value.type)));
    type = common;
  }
  return { kind: 'block', statements, type: type ?? s64, span };
}

function alwaysReturns(statement: TypedStatement): boolean {
  if (statement.kind === 'return') return true;
  return statement.kind === 'if' && statement.then.some(alwaysReturns) && statement.else.some(alwaysReturns);
}

export function checkReturn(context: CheckContext, { value, span }: ReturnStatement): readonly TypedStatement[] {
  const { returns } = context.scope;
  if (!value) return [{ kind: 'return', span }];
  if (!returns && context.dialect !== 'bpftrace') {
    context.diagnostics.add(returnOutside(value.span));
    return [];
  }
  const typed = context.check(context, value);
  // bpftrace gives it to the kernel, which asks for it at none of these probes.
  if (!returns) return [{ kind: 'return', span }];
  returns.push(typed);
  return [{ kind: 'return', value: typed, span }];
}
