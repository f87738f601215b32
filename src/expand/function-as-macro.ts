// A function → a macro that takes copies: each call becomes the body, with variables of its own for the parameters, in
// the types that were declared, and `return` for the value. BPF's own calls would take five words and no text.

import type { Expression, TypeName } from '../syntax/ast.js';
import type { FunctionDeclaration, MacroDeclaration } from '../syntax/ast-declarations.js';
import type { LetStatement } from '../syntax/ast-statements.js';
import { rewrite } from '../syntax/rewrite.js';
import type { AstNode } from '../syntax/walk.js';

/** The name by which the body knows a parameter; no script can write it. */
const ownName = (parameter: string): string => `${variableOf(parameter)}~own`;

export function functionAsMacro(declaration: FunctionDeclaration): MacroDeclaration {
  const { name, parameters, body, span } = declaration;
  const result =
    declaration.result?.name === 'void' && declaration.result.pointers === 0 ? undefined : declaration.result;
  const own = new Set(parameters.map((parameter) => parameter.name.text));
  const placed = (node: AstNode): AstNode | undefined => {
    if ((node.kind === 'name' || node.kind === 'scratch') && own.has(node.name))
      return { kind: 'scratch', name: ownName(node.name), span: node.span };
    if (node.kind === 'return' && node.value && result && isCast(result))
      return {
        ...node,
        value: { kind: 'cast', isImplied: true, type: result, operand: rewrite(node.value, placed), span: node.span },
      };
    return undefined;
  };
  const copies = parameters.map(({ name: { text, span: at }, type }): LetStatement => {
    const given: Expression = { kind: 'scratch', name: variableOf(text), span: at };
    return { kind: 'let', name: { text: ownName(text), span: at }, type, value: given, span: at };
  });
  return {
    kind: 'macro',
    name,
    parameters: parameters.map((parameter) => ({ ...parameter.name, text: variableOf(parameter.name.text) })),
    body: {
      kind: 'block-expression',
      statements: [...copies, ...rewrite(body, placed).statements],
      returns: result ? { type: result } : {},
      span: body.span,
    },
    span,
  };
}

/** The body with nothing put into its parameters, for a function that nobody calls: only its mistakes are of interest. */
export function bodyUncalled({ body }: MacroDeclaration): Expression {
  return rewrite(body, (node) =>
    node.kind === 'let' && node.value?.kind === 'scratch' && node.name.text === ownName(node.value.name)
      ? { kind: 'let', name: node.name, ...(node.type ? { type: node.type } : {}), span: node.span }
      : undefined,
  );
}

function variableOf(parameter: string): string {
  return parameter.startsWith('$') ? parameter : `$${parameter}`;
}

/** A text has the room that it needs. */
function isCast({ name }: TypeName): boolean {
  return name !== 'string';
}
