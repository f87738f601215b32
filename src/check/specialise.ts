// A typed program for one command line: options that were not given become constants, conditions on them fold, and
// columns and clauses that can never happen are gone. `print(uid if opt.uid, pid)` without -U → `print(pid)`.

import type { Span } from '../source/source-file.js';
import { isScalar, sameType } from '../types/layout.js';
import { bool, type Type } from '../types/type.js';
import type {
  TypedClause,
  TypedColumn,
  TypedExpression,
  TypedProgram,
  TypedStatement,
  VariablePart,
} from './typed-ast.js';
import { everyExpression } from './walk-typed.js';

export function specialise(program: TypedProgram, present: ReadonlySet<string>): TypedProgram {
  const clauses = program.clauses.flatMap((clause) => specialiseClause(clause, present));
  return { ...program, clauses };
}

function specialiseClause(clause: TypedClause, present: ReadonlySet<string>): readonly TypedClause[] {
  const predicate = clause.predicate && fold(clause.predicate, present);
  const decided = predicate && constant(predicate);
  if (decided === false) return [];
  const { predicate: _unfolded, ...rest } = clause;
  const body = foldStatements(clause.body, present);
  return [{ ...rest, body, ...(predicate && decided === undefined ? { predicate } : {}) }];
}

/** The truth of a constant; undefined when it is not one. */
function constant(expression: TypedExpression): boolean | undefined {
  if (expression.kind === 'boolean') return expression.value;
  if (expression.kind === 'number' && expression.type.kind !== 'error') return expression.value !== 0n;
  return undefined;
}

function foldStatements(
  statements: readonly TypedStatement[],
  present: ReadonlySet<string>,
): readonly TypedStatement[] {
  return statements.flatMap((statement): readonly TypedStatement[] => {
    if (statement.kind !== 'if') return [foldStatement(statement, present)];
    const condition = fold(statement.condition, present);
    const decided = constant(condition);
    const then = foldStatements(statement.then, present);
    const otherwise = foldStatements(statement.else, present);
    if (decided !== undefined) return decided ? then : otherwise;
    return [{ ...statement, condition, then, else: otherwise }];
  });
}

function foldStatement(
  statement: Exclude<TypedStatement, { kind: 'if' }>,
  present: ReadonlySet<string>,
): TypedStatement {
  const folded = mapExpressions(statement, (expression) => fold(expression, present), present);
  return 'body' in folded ? { ...folded, body: foldStatements(folded.body, present) } : folded;
}

type Fold = (expression: TypedExpression) => TypedExpression;

function mapExpressions(
  statement: Exclude<TypedStatement, { kind: 'if' }>,
  change: Fold,
  present: ReadonlySet<string>,
): TypedStatement {
  switch (statement.kind) {
    case 'evaluate':
      return { ...statement, expression: change(statement.expression) };
    case 'assign-scratch':
    case 'assign-parameter':
    case 'print-value':
      return { ...statement, value: change(statement.value) };
    case 'assign-map':
      return { ...statement, keys: statement.keys.map(change), value: change(statement.value) };
    case 'assign-part':
      return { ...statement, part: mapPart(statement.part, change), value: change(statement.value) };
    case 'aggregate':
      return {
        ...statement,
        keys: statement.keys.map(change),
        ...(statement.value ? { value: change(statement.value) } : {}),
        ...(statement.weight ? { weight: change(statement.weight) } : {}),
      };
    case 'print-row':
      return { ...statement, columns: statement.columns.flatMap((column) => foldColumn(column, present)) };
    case 'printf':
    case 'text-action':
      return { ...statement, arguments: statement.arguments.map(change) };
    case 'delete':
    case 'open-span':
      return { ...statement, keys: statement.keys.map(change) };
    case 'exit':
      return { ...statement, code: change(statement.code) };
    case 'speculate':
    case 'end-speculation':
      return { ...statement, id: change(statement.id) };
    case 'map-command':
      return foldMapCommand(statement, change);
    case 'return':
      return statement.value ? { ...statement, value: change(statement.value) } : statement;
    case 'for-range':
      return { ...statement, from: change(statement.from), to: change(statement.to) };
    case 'while':
      return { ...statement, condition: change(statement.condition) };
    case 'for-map':
    case 'break':
    case 'continue':
    case 'clear-map':
      return statement;
    case 'print-map':
      return statement.keys ? { ...statement, keys: statement.keys.map(change) } : statement;
  }
}

function mapPart(part: VariablePart, change: Fold): VariablePart {
  const { variable, indices } = part;
  return {
    ...part,
    variable: variable.kind === 'map-get' ? { ...variable, keys: variable.keys.map(change) } : variable,
    indices: indices.map((index) => ({ ...index, value: change(index.value) })),
  };
}

/** Of maps as rows the columns that are there, and no map that has none of them. */
function foldMapCommand(
  statement: Extract<TypedStatement, { kind: 'map-command' }>,
  change: Fold,
): Extract<TypedStatement, { kind: 'map-command' }> {
  const { conditions = [], value, command, ...rest } = statement;
  const folded = value ? { value: change(value) } : {};
  if (command.kind !== 'print-joined' || !command.rows) return { ...rest, command, ...folded };
  const kept = command.rows.columns.filter((_, index) => {
    const condition = conditions[index];
    return condition === undefined || constant(change(condition)) !== false;
  });
  // The first one says in which order the rows are.
  const maps = command.maps.filter(
    (_, index) => index === 0 || kept.some((column) => column.kind === 'map' && column.index === index),
  );
  const columns = kept.map((column) => {
    const map = column.kind === 'map' ? command.maps[column.index] : undefined;
    return column.kind === 'map' && map ? { ...column, index: maps.indexOf(map) } : column;
  });
  return { ...rest, ...folded, command: { ...command, maps, rows: { ...command.rows, columns } } };
}

/** A column with a condition on options is there or not; on anything else it shows `-` when the condition fails. */
function foldColumn(column: TypedColumn, present: ReadonlySet<string>): readonly TypedColumn[] {
  const value = fold(column.value, present);
  const condition = column.condition && fold(column.condition, present);
  const decided = condition && constant(condition);
  if (decided === false) return [];
  return [{ heading: column.heading, value, ...(condition && decided === undefined ? { condition } : {}) }];
}

/** Expressions with what the command line decides put in. */
function fold(expression: TypedExpression, present: ReadonlySet<string>): TypedExpression {
  const again: Fold = (inner) => fold(inner, present);
  const { type, span } = expression;
  switch (expression.kind) {
    case 'given':
      return { kind: 'boolean', value: expression.what === 'filter' || present.has(expression.name), type, span };
    case 'option':
      if (type.kind === 'bool') return { kind: 'boolean', value: present.has(expression.name), type, span };
      if (present.has(expression.name) || type.kind === 'list') return expression;
      return type.kind === 'string'
        ? { kind: 'string', value: '', type: { kind: 'string', size: 1 }, span }
        : { kind: 'number', value: 0n, type, span };
    case 'unary':
      return foldUnary({ ...expression, operand: again(expression.operand) });
    case 'binary':
      return foldBinary({ ...expression, left: again(expression.left), right: again(expression.right) });
    case 'conditional':
      return foldConditional({
        ...expression,
        condition: again(expression.condition),
        then: again(expression.then),
        else: again(expression.else),
      });
    case 'block':
      return mapChildren({ ...expression, statements: foldStatements(expression.statements, present) }, again);
    default:
      return mapChildren(expression, again);
  }
}

function foldUnary(expression: Extract<TypedExpression, { kind: 'unary' }>): TypedExpression {
  const known = expression.operator === '!' ? constant(expression.operand) : undefined;
  return known === undefined
    ? expression
    : { kind: 'boolean', value: !known, type: expression.type, span: expression.span };
}

function foldBinary(expression: Extract<TypedExpression, { kind: 'binary' }>): TypedExpression {
  const { operator, left, right, type, span } = expression;
  if (operator !== '&&' && operator !== '||') return expression;
  const decisive = operator === '||';
  const known = constant(left);
  if (known === decisive) return { kind: 'boolean', value: known, type, span };
  if (known !== undefined) return isNeverUnknown(right) ? right : { ...expression, left: bare(!decisive, span) };
  const knownRight = constant(right);
  if (knownRight === !decisive) return isNeverUnknown(left) ? left : { ...expression, right: bare(!decisive, span) };
  if (knownRight === decisive && !hasEffects(left)) return { kind: 'boolean', value: decisive, type, span };
  return expression;
}

function bare(value: boolean, span: Span): TypedExpression {
  return { kind: 'boolean', value, type: bool, span };
}

const decisions: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||']);

/** With an unknown operand it is false, which its operand alone would not be. */
function isNeverUnknown(expression: TypedExpression): boolean {
  const { kind, type } = expression;
  if (kind === 'binary') return decisions.has(expression.operator);
  return (
    type.kind === 'bool' && ['boolean', 'in', 'map-has', 'map-delete', 'map-find', 'given', 'filter'].includes(kind)
  );
}

/** Whether it must run although its value decides nothing. */
function hasEffects(expression: TypedExpression): boolean {
  return everyExpression(expression).some((inner) =>
    ['map-delete', 'map-find', 'map-take', 'map-update', 'scratch-update', 'block'].includes(inner.kind),
  );
}

function foldConditional(expression: Extract<TypedExpression, { kind: 'conditional' }>): TypedExpression {
  const known = constant(expression.condition);
  if (known === undefined) return expression;
  return withType(known ? expression.then : expression.else, expression.type);
}

/** What stands for the whole keeps the whole's type: `5 && true` is true, not 5. */
function withType(expression: TypedExpression, type: Type): TypedExpression {
  if (!isScalar(expression.type) || sameType(expression.type, type)) return expression;
  return { kind: 'convert', operand: expression, type, span: expression.span };
}

/** The same node with its direct children changed. */
export function mapChildren(expression: TypedExpression, change: Fold): TypedExpression {
  switch (expression.kind) {
    case 'builtin':
      return { ...expression, arguments: expression.arguments.map(change) };
    case 'map-get':
    case 'map-update':
    case 'map-has':
    case 'map-delete':
    case 'map-take':
    case 'map-find':
      return { ...expression, keys: expression.keys.map(change) };
    case 'read':
    case 'address':
      return { ...expression, pointer: change(expression.pointer) };
    case 'pointer-add':
      return { ...expression, pointer: change(expression.pointer), count: change(expression.count) };
    case 'part': {
      const { index } = expression;
      const moved = index ? { index: { ...index, value: change(index.value) } } : {};
      return { ...expression, object: change(expression.object), ...moved };
    }
    case 'record-member':
      return { ...expression, record: change(expression.record) };
    case 'record':
      return { ...expression, values: expression.values.map(change) };
    case 'unary':
    case 'convert':
      return { ...expression, operand: change(expression.operand) };
    case 'binary':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'bind':
      return { ...expression, value: change(expression.value), body: change(expression.body) };
    case 'in':
      return { ...expression, needle: change(expression.needle), list: change(expression.list) };
    case 'conditional':
      return {
        ...expression,
        condition: change(expression.condition),
        then: change(expression.then),
        else: change(expression.else),
      };
    case 'block':
      return expression.result ? { ...expression, result: change(expression.result) } : expression;
    default:
      return expression;
  }
}
