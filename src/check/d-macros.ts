// D's macro variables: `$target`, `$pid`, `$uid`, … of tsbpf itself, and `$0`, the script. They stand only where the script has
// no variable of that name.

import type { Span } from '../source/source-file.js';
import { type Type, u32 } from '../types/type.js';
import type { TypedExpression } from './typed-ast.js';

const number: Type = u32;

export const macroNames: readonly string[] = ['pid', 'ppid', 'pgid', 'sid', 'uid', 'euid', 'gid', 'egid'];

/** `written` with its `$`. */
export function dMacro(written: string, span: Span): TypedExpression | undefined {
  const name = written.slice(1);
  if (name === 'target') return { kind: 'load-time', what: 'target', name: written, type: number, span };
  return macroNames.includes(name) ? { kind: 'load-time', what: 'own', name, type: number, span } : undefined;
}
