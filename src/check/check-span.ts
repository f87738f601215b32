// Spans: how long something took. `@read.start(tid)` keeps the time under a key, `@read.end(tid)` takes it out again and
// gives the elapsed ns, unknown where there was no start. `span` is the script's span without a name.

import { badArgument, badArgumentCount, unknownMethod } from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { MapReference, MethodCall } from '../syntax/ast.js';
import { duration, u64 } from '../types/type.js';
import { type CheckContext, mapName, mistaken, poison } from './check-context.js';
import { checkKeys } from './check-keys.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

const methods: Readonly<Record<string, string>> = { start: 'span.start(key, …)', end: 'span.end(key, …)' };

interface SpanUse {
  readonly map: string;
  readonly keys: readonly TypedExpression[];
}

/** The span and the key of a call; undefined after a message. */
function spanUse(context: CheckContext, call: MethodCall): SpanUse | undefined {
  const { object, method, span } = call;
  const signature = Object.hasOwn(methods, method.text) ? methods[method.text] : undefined;
  const reference = spanReference(call);
  if (signature === undefined || reference === undefined) {
    const near = nearestName(method.text, Object.keys(methods));
    context.diagnostics.add(
      reference
        ? unknownMethod(method.span, method.text, near)
        : badArgument(object.span, method.text, 'a span before it, `span` or `@name`', 'something else'),
    );
    return undefined;
  }
  if (call.arguments.length === 0) {
    context.diagnostics.add(badArgumentCount(span, signature, 0));
    return undefined;
  }
  const map = mapName(context, reference.name);
  const written = call.arguments.map((argument) => argument.value);
  const keys = checkKeys(context, map, written, { ...reference, keys: written });
  return keys && { map, keys };
}

function spanReference({ object }: MethodCall): MapReference | undefined {
  if (object.kind === 'map' && object.keys === undefined) return object;
  return object.kind === 'name' && object.name === 'span'
    ? { kind: 'map', name: 'span', span: object.span }
    : undefined;
}

export function checkSpanStart(context: CheckContext, call: MethodCall): readonly TypedStatement[] {
  const use = spanUse(context, call);
  if (!use) return [];
  context.maps.useSpan(use.map, use.keys.length === 1 && isThread(use.keys[0]));
  return [{ kind: 'open-span', ...use, span: call.span }];
}

/** A builtin, or in a stable probe the field of its owner. */
function isThread(key: TypedExpression | undefined): boolean {
  return (
    (key?.kind === 'builtin' && ['tid', 'cpu_tid'].includes(key.name)) || (key?.kind === 'field' && key.name === 'tid')
  );
}

/** `nsecs` less the start. */
export function checkSpanEnd(context: CheckContext, call: MethodCall): TypedExpression {
  const use = spanUse(context, call);
  const { span } = call;
  if (!use) return poison(span);
  if (!context.maps.isSpan(use.map))
    return mistaken(context, span, badArgument(call.object.span, 'end', 'a span that is started somewhere', 'none'));
  const start: TypedExpression = { kind: 'map-take', ...use, type: u64, span };
  const now: TypedExpression = { kind: 'builtin', name: 'nsecs', arguments: [], type: u64, span };
  return { kind: 'binary', operator: '-', left: now, right: start, type: duration, span };
}
