// What a hook hands over by D's and bpftrace's short names: `retval`, `arg0`, `arg1`, ….

import { noArguments, noReturnValue } from '../diagnostics/catalog-check.js';
import type { KernelHook } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import { isScalar } from '../types/layout.js';
import { s64, u64 } from '../types/type.js';
import { type CheckContext, mistaken, poison } from './check-context.js';
import { argumentField, returnedAs } from './check-numbered.js';
import type { TypedExpression } from './typed-ast.js';

/** `args`, `retval` and `arg0`…; undefined when the name is none of them. */
export function hookName(context: CheckContext, name: string, span: Span): TypedExpression | undefined {
  const { hook, place, missing } = context.scope;
  if (missing && /^(retval|s?arg\d)$/.test(name)) return poison(span);
  if (name === 'args' && hook) return wholeArguments(context, hook, span);
  if (name === 'retval') {
    if (!hook?.returnValue) return mistaken(context, span, noReturnValue(span, place));
    return { kind: 'hook-argument', access: hook.returnValue.access, type: hook.returnValue.type, span };
  }
  const onStack = /^sarg(\d)$/.exec(name);
  if (onStack && !missing) return context.check(context, stackArgument(context, Number(onStack[1]), span));
  const numbered = /^arg(\d)$/.exec(name);
  if (!numbered) return undefined;
  const index = Number(numbered[1]);
  return hook ? numberedArgument(context, hook, index, span) : argumentAsNumber(context, index, span);
}

/** `args[n]` of a stable probe, as D hands it over without a type. */
function argumentAsNumber({ scope }: CheckContext, index: number, span: Span): TypedExpression | undefined {
  const operand = scope.fields.get(argumentField(index))?.(span);
  return operand && isScalar(operand.type) ? { kind: 'convert', operand, type: s64, span } : operand;
}

function numberedArgument(context: CheckContext, hook: KernelHook, index: number, span: Span): TypedExpression {
  const isMissing = index >= hook.numberedArguments;
  // D has all ten everywhere: `syscall:::entry` is at calls of none as of six, and what is no call at all has none.
  const hasNone = hook.kind === 'syscall' || hook.kind === 'profile' || hook.isControl;
  if (isMissing && context.dialect === 'd' && hasNone) return { kind: 'number', value: 0n, type: s64, span };
  const returned = returnedAs(context, hook, index, span);
  if (returned) return returned;
  if (isMissing) return mistaken(context, span, noArguments(span, context.scope.place, whatThereIs(context)));
  if (hook.attach.kind === 'perf-event') return context.check(context, interruptedAt(context, index === 1, span));
  if (hook.kind !== 'syscall') return { kind: 'hook-argument', access: { kind: 'argument', index }, type: u64, span };
  const argument = hook.returnValue ?? hook.arguments[index];
  if (!argument) return poison(span);
  return {
    kind: 'convert',
    operand: { kind: 'hook-argument', access: argument.access, type: argument.type, span },
    type: s64,
    span,
  };
}

/** D's arguments of a profile: where the kernel was interrupted, else 0; where user code was, else 0. */
function interruptedAt({ kernel }: CheckContext, inUser: boolean, span: Span): Expression {
  const register = kernel.machine === 'aarch64' ? 'pc' : 'ip';
  const zero: Expression = { kind: 'number', value: 0n, span };
  const name: Expression = { kind: 'string', value: register, span };
  const counter: Expression = {
    kind: 'call',
    callee: { text: 'reg', span },
    arguments: [{ value: name }],
    span,
  };
  return {
    kind: 'conditional',
    condition: { kind: 'name', name: 'usermode', span },
    then: inUser ? counter : zero,
    else: inUser ? zero : counter,
    span,
  };
}

/** `sarg0`: the first word of the arguments that did not fit the registers. On x86-64 the return address lies before it. */
function stackArgument({ kernel, scope }: CheckContext, index: number, span: Span): Expression {
  const call = (callee: string, value: Expression): Expression => ({
    kind: 'call',
    callee: { text: callee, span },
    arguments: [{ value }],
    span,
  });
  const offset = 8n * BigInt(index + (kernel.machine === 'aarch64' ? 0 : 1));
  const type = { kind: 'type-name', name: 'uint64_t', pointers: 1, span } as const;
  const address: Expression = {
    kind: 'binary',
    operator: '+',
    operatorSpan: span,
    left: call('reg', { kind: 'string', value: 'sp', span }),
    right: { kind: 'number', value: offset, span },
    span,
  };
  const pointer: Expression = { kind: 'cast', type, operand: address, span };
  const operand = scope.hook?.family === 'user' ? call('uptr', pointer) : pointer;
  return { kind: 'unary', operator: '*', operand, span };
}

/** How the arguments of the place are written; undefined when it has none. */
export function whatThereIs({ scope }: CheckContext): string | undefined {
  const { hook, fields } = scope;
  if (hook?.kind === 'syscall' && hook.arguments[0])
    return `they have names, \`args.${hook.arguments[0].name}\`, and numbers from arg0 to arg${hook.arguments.length - 1}`;
  if (hook && hook.numberedArguments > 0) return `it has arg0 to arg${hook.numberedArguments - 1}`;
  if (hook?.arguments[0]) return `they have names: \`args.${hook.arguments[0].name}\``;
  return !hook && fields.size > 0 ? 'its fields stand alone, as in `print(pid)`: see `tsbpf list -v PROBE`' : undefined;
}

/** `print(args)`: all that have names, as a record. */
function wholeArguments(context: CheckContext, hook: KernelHook, span: Span): TypedExpression {
  if (hook.arguments.length === 0)
    return mistaken(context, span, noArguments(span, context.scope.place, whatThereIs(context)));
  const shown = hook.arguments.filter(({ type: { kind } }) => kind !== 'void' && kind !== 'struct');
  const values = shown.map(({ access, type }): TypedExpression => ({ kind: 'hook-argument', access, type, span }));
  const fields = shown.map(({ name, type }) => ({ name, type }));
  return { kind: 'record', values, type: { kind: 'record', fields }, span };
}
