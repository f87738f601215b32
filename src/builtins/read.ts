// Guarded reads of memory, as several builtins make them: a fault is counted, and the value unknown.

import type { TypedExpression } from '../check/typed-ast.js';
import { stringBytes } from '../limits.js';
import type { PointerType } from '../types/type.js';
import type { BuiltinEmitter } from './builtin.js';

/** `any`: the address itself tells. */
type Space = PointerType['space'] | 'any';

/** Where an expression's value lies or points to; `unsaid` where its type does not know. */
export function spaceOf(expression: TypedExpression, unsaid: Space = 'kernel'): Space {
  const pointer = expression.kind === 'address' ? expression.pointer : expression;
  return pointer.type.kind === 'pointer' ? pointer.type.space : unsaid;
}

/** The helper that reads there, whole memory or, with `_str`, a text. */
export function readHelper(space: Space, what: '' | '_str' = ''): string {
  return `${space === 'any' ? 'tsbpf_read_any' : `bpf_probe_read_${space}`}${what}`;
}

/** Memory at a pointer into a place; gives the C name of "it worked". */
export function readInto(
  emitter: BuiltinEmitter,
  room: string,
  size: number,
  address: string,
  space: Space = 'kernel',
): string {
  return emitter.guarded(`${readHelper(space)}(&${room}, ${size}, ${address})`);
}

/** NUL-terminated text into an array of `size`, a number or the C name of one; measured where it is a long one. */
export function readText(
  emitter: BuiltinEmitter,
  room: string,
  size: number | string,
  address: string,
  space: Space,
): { readonly valid: string; readonly length?: string } {
  const read = `${readHelper(space, '_str')}(${room}, ${size}, (const void *)(${address}))`;
  if (size === stringBytes) return { valid: emitter.guarded(read) };
  const length = emitter.writer.fresh('length');
  emitter.writer.line(`long ${length} = ${read};`);
  return { valid: emitter.guarded(length), length };
}
