// A tree made anew with some of its nodes replaced; what is not replaced is copied and gone through.

import { type AstNode, isNode } from './walk.js';

/** What takes a node's place: another, several where a list holds it, or undefined: the node itself, gone through. */
export type Replace = (node: AstNode) => AstNode | readonly AstNode[] | undefined;

/** Parents before children; a replacement is not gone through again. */
export function rewrite<Node extends AstNode>(node: Node, replace: Replace): Node {
  // A replacement stands where a node of its sort stood: `replace` sees to that.
  return (replace(node) ?? rewriteChildren(node, replace)) as Node;
}

export function rewriteChildren<Node extends AstNode>(node: Node, replace: Replace): Node {
  return mapFields(node, replace) as Node;
}

function mapFields(value: object, replace: Replace): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'span' ? inner : mapValue(inner, replace)]),
  );
}

function mapValue(value: unknown, replace: Replace): unknown {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const mapped = mapValue(item, replace);
      return Array.isArray(item) ? [mapped] : mapped;
    });
  if (typeof value !== 'object' || value === null || 'file' in value) return value;
  if (isNode(value)) return replace(value) ?? rewriteChildren(value, replace);
  return mapFields(value, replace);
}
