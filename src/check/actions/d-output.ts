// D's actions that send what they are named after: a stack, an address by its symbol, memory byte by byte.

import { badArgument, badArgumentCount } from '../../diagnostics/catalog-check.js';
import type { Call } from '../../syntax/ast.js';
import { aType } from '../../types/layout.js';
import { type CheckContext, isPoison } from '../check-context.js';
import { traceFormat } from '../d-lines.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';

function sent(value: TypedExpression, format: string, { span }: Call): readonly TypedStatement[] {
  return isPoison(value) ? [] : [{ kind: 'printf', format, arguments: [value], span }];
}

function checkTraceMemory(context: CheckContext, call: Call, signature: string): readonly TypedStatement[] {
  const [address, length, ...more] = call.arguments;
  if (!address || !length || more.length > 0) {
    context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
    return [];
  }
  const pointed = context.place(context, address.value);
  if (isPoison(pointed)) return [];
  if (pointed.type.kind !== 'pointer' && pointed.type.kind !== 'int') {
    context.diagnostics.add(badArgument(pointed.span, 'tracemem', 'an address', aType(pointed.type)));
    return [];
  }
  const count = context.check(context, length.value);
  if (isPoison(count)) return [];
  if (count.kind !== 'number') {
    context.diagnostics.add(badArgument(count.span, 'tracemem', 'a constant length', aType(count.type)));
    return [];
  }
  const bytes: Call = { ...call, callee: { ...call.callee, text: 'buf' } };
  return sent(context.check(context, bytes), '\n%M', call);
}

const checkStack = (context: CheckContext, call: Call): readonly TypedStatement[] =>
  sent(context.check(context, call), '%k', call);

function checkSymbol(context: CheckContext, call: Call): readonly TypedStatement[] {
  const value = context.check(context, call);
  return sent(value, traceFormat({ kind: 'string', size: 1 }, context.dOptions.quiet), call);
}

export const dOutputActions: readonly Action[] = [
  action('output', {
    name: 'tracemem',
    signature: 'tracemem(address, length)',
    summary: 'sends so many bytes at an address, as hexadecimal numbers and as text; the length is a constant',
    example: 'syscall:write:entry < tracemem(args.buf, 32) >',
    check: checkTraceMemory,
  }),
];

/** As statements; as values they are builtins, which say what they are. */
export const dValueActions: readonly Action[] = [
  action('output', {
    name: 'stack',
    signature: 'stack([frames])',
    summary: 'sends the kernel’s stack',
    example: 'profile:hz:99 < stack(3) >',
    check: checkStack,
  }),
  ...['ustack', 'jstack'].map((name) =>
    action('output', {
      name,
      signature: `${name}([frames])`,
      summary: 'sends the stack of the process, by addresses',
      example: 'uprobe:libc:malloc < ustack(3) >',
      check: checkStack,
    }),
  ),
  ...['usym', 'uaddr', 'ufunc'].map((name) =>
    action('output', {
      name,
      signature: `${name}(address)`,
      summary: 'sends an address of the process',
      example: 'uprobe:libc:malloc < usym(reg("ip")) >',
      check: checkSymbol,
    }),
  ),
  ...['sym', 'func', 'mod'].map((name) =>
    action('output', {
      name,
      signature: `${name}(address)`,
      summary: `sends the ${name === 'mod' ? 'module' : 'function'} of the kernel that an address lies in`,
      example: `rawtracepoint:kfree_skb < ${name}(args.location) >`,
      check: checkSymbol,
    }),
  ),
];
