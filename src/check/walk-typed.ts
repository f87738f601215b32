// Walks over typed statements and expressions: which fields, maps and options a piece of code uses, and how.

import type { MapCommand } from '../artifact.js';
import type { TypedExpression, TypedStatement, VariablePart } from './typed-ast.js';

/** 'printed' when the value only shows itself; 'decides' in predicates, keys and arithmetic. */
export type FieldUse = {
  readonly name: string;
  readonly how: 'printed' | 'decides';
  readonly expression: TypedExpression;
};

export function childrenOf(expression: TypedExpression): readonly TypedExpression[] {
  switch (expression.kind) {
    case 'builtin':
      return expression.arguments;
    case 'map-get':
    case 'map-update':
    case 'map-has':
    case 'map-delete':
    case 'map-take':
    case 'map-find':
      return expression.keys;
    case 'read':
    case 'address':
      return [expression.pointer];
    case 'pointer-add':
      return [expression.pointer, expression.count];
    case 'part':
      return expression.index ? [expression.object, expression.index.value] : [expression.object];
    case 'record-member':
      return [expression.record];
    case 'record':
      return expression.values;
    case 'unary':
    case 'convert':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'bind':
      return [expression.value, expression.body];
    case 'in':
      return [expression.needle, expression.list];
    case 'conditional':
      return [expression.condition, expression.then, expression.else];
    case 'block':
      return expression.result ? [expression.result] : [];
    default:
      return [];
  }
}

/** The expression and all below it, parents first; those in the statements of a block too. */
export function everyExpression(expression: TypedExpression): readonly TypedExpression[] {
  const found: TypedExpression[] = [];
  gather(expression, found);
  return found;
}

/** One list for all: joining a list at every level takes the square of the depth. */
function gather(expression: TypedExpression, found: TypedExpression[]): void {
  found.push(expression);
  if (expression.kind === 'block')
    for (const root of rootExpressions(expression.statements, undefined)) gather(root.expression, found);
  for (const child of childrenOf(expression)) gather(child, found);
}

/** Expressions of one statement with how their value is used; nested statements are not entered. */
function expressionsOf(
  statement: TypedStatement,
): readonly { readonly how: FieldUse['how']; readonly expression: TypedExpression }[] {
  const deciding = (
    expressions: readonly TypedExpression[],
  ): { readonly how: 'decides'; readonly expression: TypedExpression }[] =>
    expressions.map((expression) => ({ how: 'decides', expression }));
  const printed = (
    expressions: readonly TypedExpression[],
  ): { readonly how: 'printed'; readonly expression: TypedExpression }[] =>
    expressions.map((expression) => ({ how: 'printed', expression }));
  switch (statement.kind) {
    case 'evaluate':
      return deciding([statement.expression]);
    case 'assign-scratch':
    case 'assign-parameter':
      return deciding([statement.value]);
    case 'assign-map':
      return deciding([...statement.keys, statement.value]);
    case 'assign-part':
      return deciding([...partExpressions(statement.part), statement.value]);
    case 'aggregate':
      return deciding([
        ...statement.keys,
        ...[statement.value, statement.weight].filter((given) => given !== undefined),
      ]);
    case 'if':
    case 'while':
      return deciding([statement.condition]);
    case 'for-range':
      return deciding([statement.from, statement.to]);
    case 'return':
      return statement.value ? deciding([statement.value]) : [];
    case 'print-row':
      return [
        ...printed(statement.columns.map((column) => column.value)),
        ...deciding(statement.columns.flatMap((column) => (column.condition ? [column.condition] : []))),
      ];
    case 'print-value':
      return printed([statement.value]);
    case 'printf':
    case 'text-action':
      return printed(statement.arguments);
    case 'delete':
    case 'open-span':
      return deciding(statement.keys);
    case 'exit':
      return deciding([statement.code]);
    case 'speculate':
    case 'end-speculation':
      return deciding([statement.id]);
    case 'map-command':
      return statement.value ? deciding([statement.value]) : [];
    case 'print-map':
      return deciding(statement.keys ?? []);
    case 'for-map':
    case 'break':
    case 'continue':
    case 'clear-map':
      return [];
  }
}

function partExpressions({ variable, indices }: VariablePart): readonly TypedExpression[] {
  return [variable, ...indices.map(({ value }) => value)];
}

/** The blocks that a statement is made of. */
export function blocksOf(statement: TypedStatement): readonly (readonly TypedStatement[])[] {
  switch (statement.kind) {
    case 'if':
      return [statement.then, statement.else];
    case 'for-range':
    case 'for-map':
    case 'while':
      return [statement.body];
    default:
      return [];
  }
}

/** Also those of blocks that are expressions. */
export function everyStatement(statements: readonly TypedStatement[]): readonly TypedStatement[] {
  return nested(statements).flatMap((statement) => [
    statement,
    ...expressionsOf(statement).flatMap(({ expression }) => statementsIn(expression)),
  ]);
}

function nested(statements: readonly TypedStatement[]): readonly TypedStatement[] {
  return statements.flatMap((statement) => [statement, ...blocksOf(statement).flatMap(nested)]);
}

/** The statements of the blocks in an expression. */
export function statementsIn(expression: TypedExpression): readonly TypedStatement[] {
  const own = expression.kind === 'block' ? everyStatement(expression.statements) : [];
  return [...own, ...childrenOf(expression).flatMap(statementsIn)];
}

/** `$x++`, and what is assigned in the blocks in an expression. */
export function variablesChangedBy(expression: TypedExpression): ReadonlySet<string> {
  const inner = everyExpression(expression).flatMap((one) => {
    if (one.kind === 'map-find') return [one.scratch];
    return one.kind === 'scratch-update' ? [one.name] : [];
  });
  const assigned = statementsIn(expression).flatMap((one) => {
    if (one.kind === 'assign-part') return one.part.variable.kind === 'scratch' ? [one.part.variable.name] : [];
    return one.kind === 'assign-scratch' ? [one.name] : [];
  });
  return new Set([...inner, ...assigned]);
}

/** All expressions of a body, roots only. */
export function rootExpressions(
  body: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): readonly { readonly how: FieldUse['how']; readonly expression: TypedExpression }[] {
  const roots = nested(body).flatMap(expressionsOf);
  return predicate ? [{ how: 'decides', expression: predicate }, ...roots] : roots;
}

/** A field that is a whole printed value only shows itself; display functions do not change that. */
export function fieldUses(
  body: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): readonly FieldUse[] {
  return rootExpressions(body, predicate).flatMap(({ how, expression }) => {
    const shown =
      how === 'printed' && expression.kind === 'builtin' && expression.arguments.length === 1
        ? (expression.arguments[0] ?? expression)
        : expression;
    return everyExpression(expression).flatMap((inner): readonly FieldUse[] => {
      if (inner.kind !== 'field' && inner.kind !== 'unknown') return [];
      return [
        { name: inner.name, how: how === 'printed' && inner === shown ? 'printed' : 'decides', expression: inner },
      ];
    });
  });
}

/** Every map that a body reads or writes. */
export function mapsUsed(body: readonly TypedStatement[], predicate: TypedExpression | undefined): readonly string[] {
  const inExpressions = rootExpressions(body, predicate)
    .flatMap(({ expression }) => everyExpression(expression))
    .flatMap((expression) => ('map' in expression ? [expression.map] : []));
  return [
    ...inExpressions,
    ...[...everyStatement(body), ...(predicate ? statementsIn(predicate) : [])].flatMap((statement) =>
      statement.kind === 'map-command' ? mapsOf(statement.command) : 'map' in statement ? [statement.map] : [],
    ),
  ];
}

export function mapsOf(command: MapCommand): readonly string[] {
  return command.kind === 'print-joined' ? command.maps.map(({ map }) => map) : [command.map];
}
