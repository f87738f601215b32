// What a clause takes of the hook that it hangs on: places that hand over the same of it can share one program.

import { findBuiltin } from '../builtins/table.js';
import type { Span } from '../source/source-file.js';
import type { Clause, Expression, Program } from '../syntax/ast.js';
import { type AstNode, children } from '../syntax/walk.js';

export interface HandedOver {
  /** Members of `args`. */
  readonly members: ReadonlySet<string>;
  /** `arg0`, `arg1`, …: their numbers. */
  readonly numbers: ReadonlySet<number>;
  readonly retval: boolean;
  /** All that there is, or what only a hook by itself can do. */
  readonly whole: boolean;
}

/** Also of D's inlines and translators, whose code runs in the clause. */
export function handedOver(clause: Clause, program: Program): HandedOver {
  const carried = program.declarations.filter(({ kind }) => kind === 'inline' || kind === 'type-translator');
  return joined([clause, ...carried].map(takenBy));
}

export function joined(all: readonly HandedOver[]): HandedOver {
  return {
    members: new Set(all.flatMap(({ members }) => [...members])),
    numbers: new Set(all.flatMap(({ numbers }) => [...numbers])),
    retval: all.some(({ retval }) => retval),
    whole: all.some(({ whole }) => whole),
  };
}

const nothing: HandedOver = { members: new Set(), numbers: new Set(), retval: false, whole: false };

function takenBy(node: AstNode): HandedOver {
  if (node.kind === 'member' && isArguments(node.object)) return { ...nothing, members: new Set([node.name.text]) };
  if (node.kind === 'name') return takenByName(node.name, node.span);
  const calls = node.kind === 'call' ? takenByName(node.callee.text, node.span) : nothing;
  return joined([calls, ...children(node).map(takenBy)]);
}

function takenByName(name: string, span: Span): HandedOver {
  const builtin = findBuiltin(name);
  // What it is made of stands in its place: `errno` takes `retval`.
  if (builtin?.kind === 'shorthand' && builtin.isBare) return takenBy(builtin.means(span, []));
  const number = /^arg(\d)$/.exec(name);
  return {
    ...nothing,
    numbers: new Set(number ? [Number(number[1])] : []),
    retval: name === 'retval',
    whole: wholes.has(name) || (builtin?.kind === 'computed' && builtin.needsOwnHook === true),
  };
}

/** What the language itself hands over. */
const wholes: ReadonlySet<string> = new Set(['args', 'ctx']);

function isArguments(object: Expression): boolean {
  return object.kind === 'name' && wholes.has(object.name);
}
