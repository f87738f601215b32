// What a clause takes of the hook that it hangs on: places that hand over the same of it can share one program.

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
  if (node.kind === 'name') return takenByName(node.name);
  const calls = node.kind === 'call' ? takenByName(node.callee.text) : nothing;
  return joined([calls, ...children(node).map(takenBy)]);
}

function takenByName(name: string): HandedOver {
  const number = /^arg(\d)$/.exec(name);
  return {
    ...nothing,
    numbers: new Set(number ? [Number(number[1])] : []),
    // `errno` is made of it.
    retval: name === 'retval' || name === 'errno',
    whole: name === 'args' || name === 'ctx' || name === 'override',
  };
}

function isArguments(object: Expression): boolean {
  return object.kind === 'name' && (object.name === 'args' || object.name === 'ctx');
}
