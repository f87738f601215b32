// Statements of a block. Blocks have scratch variables of their own; a clause's outermost block outlives them.

import { findAggregation } from '../builtins/aggregations.js';
import { findBuiltin } from '../builtins/table.js';
import { notAssignable, notYet, onlyInVia, typeMismatch, unusedValue } from '../diagnostics/catalog-check.js';
import { mapValueMismatch } from '../diagnostics/catalog-maps.js';
import { spanText } from '../source/source-file.js';
import type {
  AssignStatement,
  Block,
  Conditional,
  Expression,
  IfStatement,
  MapReference,
  Statement,
} from '../syntax/ast.js';
import { aType, in64Bits, isInteger, isLaidOut, isScalar } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { findAction } from './actions/table.js';
import { checkAggregate } from './check-aggregate.js';
import { checkBlockExpression, checkReturn } from './check-block-expression.js';
import { type CheckContext, isPoison, mapName } from './check-context.js';
import { checkCondition } from './check-expression.js';
import { checkKeys } from './check-keys.js';
import { checkJump, checkLoop } from './check-loops.js';
import { checkSpanStart } from './check-span.js';
import { assignedValue, checkVariableAssignment, variablePlace } from './check-variable.js';
import { constantOf } from './constant-of.js';
import { fits } from './fits.js';
import { resolveTypeName } from './resolve-type-name.js';
import { declareScratch, findScratch, retypeScratch, withBlock } from './scope.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

export function checkBlock(context: CheckContext, block: Block): readonly TypedStatement[] {
  return withBlock(context.scope, () => checkStatements(context, block.statements));
}

export function checkStatements(context: CheckContext, statements: readonly Statement[]): readonly TypedStatement[] {
  return statements.flatMap((statement) => checkStatement(context, statement));
}

function checkStatement(context: CheckContext, statement: Statement): readonly TypedStatement[] {
  const { span } = statement;
  switch (statement.kind) {
    case 'expression-statement':
      return checkExpressionStatement(context, statement.expression);
    case 'assign':
      return checkAssign(context, statement);
    case 'let':
      return checkLet(context, statement);
    case 'if':
      return [checkIf(context, statement)];
    case 'return':
      return checkReturn(context, statement);
    case 'block':
      return checkBlock(context, statement);
    case 'for-range':
    case 'for-map':
    case 'while':
    case 'unroll':
      return checkLoop(context, statement, checkBlock);
    case 'break':
    case 'continue':
      return checkJump(context, statement);
    case 'lacks':
      if (!context.scope.assignable) context.diagnostics.add(onlyInVia(span, '`lacks`'));
      return [];
  }
}

function checkExpressionStatement(context: CheckContext, expression: Expression): readonly TypedStatement[] {
  const action = expression.kind === 'call' ? findAction(expression.callee.text) : undefined;
  if (action && expression.kind === 'call') return action.check(context, expression, action.signature);
  if (expression.kind === 'conditional' && expression.then)
    return [checkIf(context, asIf(expression, expression.then))];
  if (expression.kind === 'method-call' && expression.method.text === 'start')
    return checkSpanStart(context, expression);
  const updated =
    expression.kind === 'update' ? (variablePlace(context, expression.target) ?? expression.target) : undefined;
  if (expression.kind === 'update' && updated?.kind === 'scratch') {
    const one: Expression = { kind: 'number', value: 1n, span: expression.span };
    return checkAssign(context, {
      kind: 'assign',
      target: updated,
      operator: expression.operator === '++' ? '+=' : '-=',
      value: one,
      span: expression.span,
    });
  }
  const typed =
    expression.kind === 'block-expression' && expression.returns
      ? checkBlockExpression(context, expression, false)
      : context.check(context, expression);
  if (isPoison(typed)) return [];
  if (typed.kind === 'block' || typed.kind === 'map-update' || typed.kind === 'map-find' || isEffect(typed))
    return [{ kind: 'evaluate', expression: typed, span: expression.span }];
  // D works out what nobody takes, for the reads in it that fail: `*(int *)NULL;`.
  if (context.dialect === 'd' && isScalar(typed.type))
    return [{ kind: 'evaluate', expression: typed, span: expression.span }];
  context.diagnostics.add(unusedValue(expression.span));
  return [];
}

/** `pid == 1 ? print(a) : exit();` does one of two things, as an `if` does. */
function asIf({ condition, else: other, span }: Conditional, then: Expression): IfStatement {
  const block = (expression: Expression): Block => {
    const statement = { kind: 'expression-statement', expression, span: expression.span } as const;
    return { kind: 'block', delimiter: 'brace', statements: [statement], span: expression.span };
  };
  return { kind: 'if', condition, then: block(then), else: block(other), span };
}

/** `signal("KILL")` */
function isEffect(expression: TypedExpression): boolean {
  const record = expression.kind === 'builtin' ? findBuiltin(expression.name) : undefined;
  return record?.kind === 'computed' && record.isEffect === true;
}

function checkIf(context: CheckContext, statement: IfStatement): TypedStatement {
  const condition = checkCondition(context, statement.condition);
  const known = constantOf(condition);
  const then = checkBlock(branch(context, known === 0n), statement.then);
  const other = statement.else;
  const inElse = branch(context, known !== undefined && known !== 0n);
  const otherwise =
    other === undefined ? [] : other.kind === 'if' ? [checkIf(inElse, other)] : checkBlock(inElse, other);
  return { kind: 'if', condition, then, else: otherwise, span: statement.span };
}

function branch(context: CheckContext, neverRuns: boolean): CheckContext {
  return neverRuns ? { ...context, scope: { ...context.scope, neverRuns } } : context;
}

function checkLet(context: CheckContext, statement: Extract<Statement, { kind: 'let' }>): readonly TypedStatement[] {
  const { span } = statement;
  const declared = statement.type && resolveTypeName(statement.type, context.kernel, context.diagnostics);
  const zero: TypedExpression =
    declared?.kind === 'string'
      ? { kind: 'string', value: '', type: { kind: 'string', size: 1 }, span }
      : { kind: 'number', value: 0n, type: s64, span };
  if (!declared && !statement.value) {
    const found = context.maps.lets.declare(context.scope.place, statement.name.text);
    if (found && !isScalar(found)) {
      // Unknown until something is assigned.
      declareScratch(context.scope, statement.name.text, widened(context, statement.name.text, found), true);
      return [];
    }
    if (found) return letBe(context, statement, found, zero);
  }
  if (declared && !statement.value && declared.kind !== 'string' && !isInteger(declared) && declared.kind !== 'bool') {
    declareScratch(context.scope, statement.name.text, declared, true);
    return [];
  }
  const value = statement.value ? context.check(context, statement.value) : zero;
  if (isPoison(value)) {
    declareScratch(context.scope, statement.name.text, value.type, true);
    return [];
  }
  const type = widened(
    context,
    statement.name.text,
    declared ? withRoomFor(declared, value.type) : scratchType(value.type),
  );
  if (type.kind !== 'error' && !fits(type, value.type)) {
    context.diagnostics.add(
      typeMismatch(statement.value?.span ?? span, aType(type), statement.value ? aType(value.type) : 'no value'),
    );
  }
  return letBe(context, statement, type, value);
}

function letBe(
  context: CheckContext,
  { name: { text }, span }: Extract<Statement, { kind: 'let' }>,
  type: Type,
  value: TypedExpression,
): readonly TypedStatement[] {
  declareScratch(context.scope, text, type, true);
  const name = findScratch(context.scope, text)?.name ?? text;
  return [{ kind: 'assign-scratch', name, type, value, span }];
}

/** Numbers are held in 64 bits, so that a later value fits too; `bswap` and `sizeof` go by what was given first. */
function scratchType(type: Type): Type {
  if (type.kind !== 'int' || type.size === 8) return type;
  return { ...in64Bits(type), given: type.size };
}

/** What a declaration says, with room for a longer text that it is given at once. */
function withRoomFor(declared: Type, given: Type): Type {
  return declared.kind === 'string' && given.kind === 'string' && given.size > declared.size ? given : declared;
}

/** A text has the room of the widest that is ever put into the variable. */
function widened(context: CheckContext, name: string, type: Type): Type {
  return context.maps.texts.widen(context.scope.place, name, type);
}

function checkAssign(context: CheckContext, written: AssignStatement): readonly TypedStatement[] {
  const place = variablePlace(context, written.target);
  const statement = place ? { ...written, value: assignedValue(context, written, place) } : written;
  if (place) {
    const special = checkVariableAssignment(context, statement, place);
    if (special === 'mistaken') return [];
    if (special === 'delete' && place.kind === 'map') return forget(context, place);
  }
  const target = place ?? statement.target;
  switch (target.kind) {
    case 'scratch':
      return assignScratch(context, statement, target.name);
    case 'map':
      return assignMap(context, statement, target);
    case 'name':
      return assignParameter(context, statement, target.name);
    default:
      context.diagnostics.add(notAssignable(target.span, `\`${spanText(target.span)}\``));
      return [];
  }
}

/** Where nothing but 0 is ever assigned there is nothing to forget. */
function forget(context: CheckContext, place: MapReference): readonly TypedStatement[] {
  const keys = checkKeys(context, place.name, place.keys ?? [], place);
  return keys && context.maps.value(place.name) ? [{ kind: 'delete', map: place.name, keys, span: place.span }] : [];
}

function compound(statement: AssignStatement): Expression {
  if (statement.operator === '=') return statement.value;
  const operator = statement.operator.slice(0, -1) as '+';
  return {
    kind: 'binary',
    operator,
    operatorSpan: statement.span,
    left: statement.target,
    right: statement.value,
    span: statement.span,
  };
}

function assignScratch(context: CheckContext, statement: AssignStatement, name: string): readonly TypedStatement[] {
  const value = context.check(context, compound(statement));
  const before = findScratch(context.scope, name);
  if (isPoison(value)) {
    if (!before) declareScratch(context.scope, name, value.type, false);
    return [];
  }
  if (before && context.maps.lets.decide(context.scope.place, name, scratchType(value.type)))
    retypeScratch(context.scope, name, scratchType(value.type));
  const known = findScratch(context.scope, name);
  const type = known && known.type.kind !== 'error' ? known.type : scratchType(value.type);
  if (!fits(type, value.type)) {
    context.diagnostics.add(
      typeMismatch(value.span, `${aType(type)} as assigned to \`${name}\` before`, aType(value.type)),
    );
    return [];
  }
  if (!known || known.type.kind === 'error') declareScratch(context.scope, name, widened(context, name, type), false);
  else widened(context, name, value.type);
  const target = findScratch(context.scope, name) ?? { name, type };
  return [{ kind: 'assign-scratch', ...target, value, span: statement.span }];
}

function assignParameter(context: CheckContext, statement: AssignStatement, name: string): readonly TypedStatement[] {
  const type = context.scope.assignable?.get(name);
  if (name === 'owner' && context.scope.assignable) return assignOwner(context, statement);
  if (type && statement.operator !== '=') {
    context.diagnostics.add(notYet(statement.span, `\`${statement.operator}\` on a parameter of the probe`));
    return [];
  }
  if (!type) {
    context.diagnostics.add(
      notAssignable(
        statement.target.span,
        context.scope.assignable ? `\`${name}\`, which is no parameter of the probe,` : `\`${name}\``,
      ),
    );
    return [];
  }
  const value = context.check(context, statement.value);
  if (isPoison(value)) return [];
  if (!fits(type, value.type)) {
    context.diagnostics.add(typeMismatch(value.span, aType(type), aType(value.type)));
    return [];
  }
  return [{ kind: 'assign-parameter', name, type, value, span: statement.span }];
}

/** `owner = $p;` sets pid, comm, uid, … to the record's members of those names. */
function assignOwner(context: CheckContext, statement: AssignStatement): readonly TypedStatement[] {
  const record = context.check(context, statement.value);
  if (isPoison(record)) return [];
  if (record.type.kind !== 'record') {
    context.diagnostics.add(typeMismatch(record.span, 'a record with pid, comm, …', aType(record.type)));
    return [];
  }
  return record.type.fields.flatMap(({ name, type }): readonly TypedStatement[] => {
    const parameter = context.scope.assignable?.get(name);
    if (!parameter || !fits(parameter, type)) return [];
    const value: TypedExpression = { kind: 'record-member', record, name, type, span: record.span };
    return [{ kind: 'assign-parameter', name, type: parameter, value, span: statement.span }];
  });
}

function assignMap(context: CheckContext, statement: AssignStatement, target: MapReference): readonly TypedStatement[] {
  const map = mapName(context, target.name);
  context.maps.noteAssigned(map);
  const { value: written, span } = statement;
  const keys = checkKeys(context, map, target.keys ?? [], target);
  const aggregation = written.kind === 'call' ? findAggregation(written.callee.text) : undefined;
  if (aggregation && written.kind === 'call')
    return keys ? checkAggregate(context, statement, map, keys, aggregation, written) : [];
  const value = context.check(context, written);
  if (isPoison(value) || !keys) return [];
  const storable =
    isScalar(value.type) ||
    isLaidOut(value.type) ||
    ['string', 'bytes', 'inet', 'record', 'tuple'].includes(value.type.kind);
  if (!storable || !context.maps.useValue(map, value.type, value.span)) {
    const holds = context.maps.value(map);
    context.diagnostics.add(
      mapValueMismatch(
        value.span,
        map,
        holds ? describeValue(holds.kind, holds.type) : 'other values',
        aType(value.type),
        context.maps.firstUse(map, 'valueAt'),
      ),
    );
    return [];
  }
  return [{ kind: 'assign-map', map, keys, operator: statement.operator, value, span }];
}

function describeValue(kind: string, type: Type): string {
  return kind === 'value' ? aType(type) : `${kind}()`;
}
