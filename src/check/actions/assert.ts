// assert() and static_assert(): what a script takes for granted, when it runs and before.

import { assertionFailed } from '../../diagnostics/catalog-builtins.js';
import { badArgument, badArgumentCount } from '../../diagnostics/catalog-check.js';
import type { Argument, Call, Expression } from '../../syntax/ast.js';
import type { Statement } from '../../syntax/ast-statements.js';
import { type CheckContext, isPoison } from '../check-context.js';
import { checkCondition } from '../check-expression.js';
import { constantOf } from '../constant-of.js';
import { type Action, action } from './action.js';

function asStatement(callee: string, { span }: Call, ...given: readonly Argument[]): Statement {
  return {
    kind: 'expression-statement',
    expression: { kind: 'call', callee: { text: callee, span }, arguments: given, span },
    span,
  };
}

/** `if (!condition) { errorf(…); exit(1); }` */
const assert: Action = action('control', {
  name: 'assert',
  signature: 'assert(condition[, "format", …])',
  summary: 'where the condition is false, says so on standard error and ends the trace with exit code 1',
  example: 'syscall:read:entry < assert(args.fd < 100000, "descriptor %d", args.fd) >',
  check(context, call, signature) {
    const [condition, ...message] = call.arguments;
    const { span } = call;
    if (!condition) {
      context.diagnostics.add(badArgumentCount(span, signature, 0));
      return [];
    }
    const usual: Argument = { value: { kind: 'string', value: 'an assertion failed', span } };
    const statements = failing(call, message.length > 0 ? message : [usual]);
    return context.statements(context, [
      {
        kind: 'if',
        condition: { kind: 'unary', operator: '!', operand: condition.value, span: condition.value.span },
        then: { kind: 'block', delimiter: 'brace', statements, span },
        span,
      },
    ]);
  },
});

const staticAssert: Action = action('control', {
  name: 'static_assert',
  signature: 'static_assert(condition[, "message"])',
  summary: 'a mistake where the condition, which is known before the script runs, is false',
  example: 'BEGIN < static_assert(sizeof(u64) == 8, "bytes of a u64") >',
  check(context, call, signature) {
    const [condition, message, ...more] = call.arguments.map(({ value }) => value);
    if (!condition || more.length > 0) {
      context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
      return [];
    }
    checkStatically(context, condition, message);
    return [];
  },
});

const fail: Action = action('control', {
  name: 'fail',
  signature: 'fail("format", …)',
  summary: 'a mistake, unless in a branch known never to run; in one that arguments decide it ends the trace',
  example: 'BEGIN < if (sizeof(u64) != 8) { fail("a strange machine") } >',
  check(context, call, signature) {
    const [message, ...values] = call.arguments.map(({ value }) => value);
    const { scope, diagnostics } = context;
    if (message?.kind !== 'string') diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
    else if (scope.asksArguments) return context.statements(context, failing(call, call.arguments));
    else if (!scope.neverRuns) diagnostics.add(assertionFailed(call.span, formatted(message.value, values)));
    return [];
  },
});

/** Says so, and ends. */
function failing(call: Call, message: readonly Argument[]): readonly Statement[] {
  const one: Argument = { value: { kind: 'number', value: 1n, span: call.span } };
  return [asStatement('errorf', call, ...message), asStatement('exit', call, one)];
}

/** With the values that stand there; others are known later. */
function formatted(format: string, values: readonly Expression[]): string {
  const left = [...values];
  return format.replace(/%[-+ 0#]*\d*(?:hh|h|ll|l)?[a-z]/gi, () => {
    const value = left.shift();
    return value?.kind === 'number' || value?.kind === 'string' ? String(value.value) : '…';
  });
}

function checkStatically(context: CheckContext, condition: Expression, message: Expression | undefined): void {
  const typed = checkCondition(context, condition);
  if (isPoison(typed) || context.scope.neverRuns) return;
  const value = constantOf(typed);
  if (value === undefined) {
    const expected = 'a condition that is known before the script runs';
    context.diagnostics.add(badArgument(condition.span, 'static_assert', expected, 'one that is not'));
  } else if (value === 0n)
    context.diagnostics.add(assertionFailed(condition.span, message?.kind === 'string' ? message.value : undefined));
}

export const assertActions: readonly Action[] = [assert, staticAssert, fail];
