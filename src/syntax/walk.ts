// Going through a tree without knowing every kind of node: what a node holds, and a fold over all below it.

import type { Declaration, Expression, Program, TypeName } from './ast.js';
import type { Directive } from './ast-declarations.js';
import type { ProbeDeclaration, ProbeItem } from './ast-providers.js';
import type { Block, Statement } from './ast-statements.js';

export type AstNode =
  | Program
  | Declaration
  | Directive
  | ProbeDeclaration
  | ProbeItem
  | Block
  | Statement
  | Expression
  | TypeName;

/** The nodes directly below, in the order of the tree's fields; also those in arguments, keys and record fields. */
export function children(node: AstNode): readonly AstNode[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'span' ? [] : nodesIn(value)));
}

function nodesIn(value: unknown): readonly AstNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || 'file' in value) return [];
  if (isNode(value)) return [value];
  return Object.values(value).flatMap(nodesIn);
}

/** Only nodes have a kind. */
export function isNode(value: object): value is AstNode {
  return 'kind' in value;
}

/** Parents before children, left to right. */
export function fold<Result>(
  node: AstNode,
  initial: Result,
  combine: (result: Result, node: AstNode) => Result,
): Result {
  return children(node).reduce((result, child) => fold(child, result, combine), combine(initial, node));
}
