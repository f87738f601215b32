// Guarded reads of memory, as several builtins make them: a fault is counted, and the value unknown.

import type { Type } from '../types/type.js';
import type { BuiltinEmitter } from './builtin.js';

/** Kernel memory into a place; gives the C name of "it worked". */
export function readInto(emitter: BuiltinEmitter, room: string, size: number, address: string): string {
  return guarded(emitter, `bpf_probe_read_kernel(&${room}, ${size}, ${address}) == 0`);
}

/** NUL-terminated text into an array of `size`; kernel memory where the pointer is known to go there. */
export function readText(emitter: BuiltinEmitter, room: string, size: number, address: string, type: Type): string {
  const space = type.kind === 'pointer' && type.space === 'kernel' ? 'kernel' : 'user';
  return guarded(emitter, `bpf_probe_read_${space}_str(${room}, ${size}, (const void *)(${address})) >= 0`);
}

function guarded(emitter: BuiltinEmitter, condition: string): string {
  const known = emitter.writer.fresh('known');
  emitter.writer.line(`bool ${known} = ${condition};`);
  emitter.writer.line(`if (!${known}) ${emitter.count('read-faults')}`);
  return known;
}
