// Statements of a block. Blocks have scratch variables of their own; a clause's outermost block outlives them.

import { findBuiltin } from '../builtins/table.js';
import { notAssignable, notYet, onlyInVia, typeMismatch, unusedValue } from '../diagnostics/catalog-check.js';
import { operationOf } from '../syntax/assign-operators.js';
import type { BlockExpression, Conditional, Expression, MapReference, Update } from '../syntax/ast.js';
import type { AssignStatement, Block, IfStatement, Statement } from '../syntax/ast-statements.js';
import { fold } from '../syntax/walk.js';
import { aType, in64Bits, isInteger, isScalar } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { isComptime } from './actions/comptime.js';
import { findAction } from './actions/table.js';
import { assignMap } from './assign-map.js';
import { checkBlockExpression, checkReturn } from './check-block-expression.js';
import { type CheckContext, isPoison } from './check-context.js';
import { checkCondition } from './check-expression.js';
import { checkKeys } from './check-keys.js';
import { checkJump, checkLoop } from './check-loops.js';
import { checkPartAssignment } from './check-part-assignment.js';
import { checkSpanStart } from './check-span.js';
import { assignedValue, checkVariableAssignment, variablePlace } from './check-variable.js';
import { constantOf } from './constant-of.js';
import { fits } from './fits.js';
import { resolveType } from './resolve-type.js';
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
  const assignment = expression.kind === 'update' ? asAssignment(context, expression) : undefined;
  if (assignment) return checkAssign(context, assignment);
  if (expression.kind === 'block-expression' && !expression.returns) return checkBlock(context, asBlock(expression));
  const typed =
    expression.kind === 'block-expression'
      ? checkBlockExpression(context, expression, false)
      : context.check(context, expression);
  if (isPoison(typed)) return [];
  if (!isEffect(typed) && !isDropped(context, typed)) return [];
  return [{ kind: 'evaluate', expression: typed, span: expression.span }];
}

/** Whether a value that nobody takes is worked out: the relatives do, for the reads in it that fail, `*(int *)NULL;`. */
function isDropped(context: CheckContext, { type, span }: TypedExpression): boolean {
  const isWorkedOut = context.dialect !== 'native' && isScalar(type);
  const isTolerated = context.dialect === 'bpftrace' || (context.dialect === 'd' && !isWorkedOut);
  if (isTolerated || !isWorkedOut) context.diagnostics.add(unusedValue(span, isTolerated));
  return isWorkedOut;
}

/** As a statement: what it does, and what its last expression does. */
function asBlock({ statements, result, span }: BlockExpression): Block {
  const last: readonly Statement[] = result
    ? [{ kind: 'expression-statement', expression: result, span: result.span }]
    : [];
  return { kind: 'block', delimiter: 'brace', statements: [...statements, ...last], span };
}

/** `$x++;` is `$x += 1;`, and so is `x.member++;`. */
function asAssignment(context: CheckContext, { target, operator, span }: Update): AssignStatement | undefined {
  const place = variablePlace(context, target) ?? target;
  if (place.kind === 'map' || place.kind === 'name') return undefined;
  const one: Expression = { kind: 'number', value: 1n, span };
  return { kind: 'assign', target: place, operator: operator === '++' ? '+=' : '-=', value: one, span };
}

/** `pid == 1 ? print(a) : exit();` does one of two things, as an `if` does. */
function asIf({ condition, else: other, span }: Conditional, then: Expression): IfStatement {
  const block = (expression: Expression): Block => {
    const statement = { kind: 'expression-statement', expression, span: expression.span } as const;
    return { kind: 'block', delimiter: 'brace', statements: [statement], span: expression.span };
  };
  return { kind: 'if', condition, then: block(then), else: block(other), span };
}

/** `@n++`, `signal("KILL")` */
function isEffect(expression: TypedExpression): boolean {
  if (['block', 'map-update', 'map-find'].includes(expression.kind)) return true;
  const record = expression.kind === 'builtin' ? findBuiltin(expression.name) : undefined;
  return record?.kind === 'computed' && record.isEffect === true;
}

function checkIf(context: CheckContext, statement: IfStatement): TypedStatement {
  const condition = checkCondition(context, statement.condition);
  const known = constantOf(condition);
  if (known !== undefined && isComptime(statement.condition)) return onlyTaken(context, statement, condition, known);
  const asks = known === undefined && asksArguments(statement.condition);
  const then = checkBlock(branch(context, known === 0n, asks), statement.then);
  const other = statement.else;
  const inElse = branch(context, known !== undefined && known !== 0n, asks);
  const otherwise =
    other === undefined ? [] : other.kind === 'if' ? [checkIf(inElse, other)] : checkBlock(inElse, other);
  return { kind: 'if', condition, then, else: otherwise, span: statement.span };
}

/** Of `if comptime` the branch that is not taken need not even make sense. */
function onlyTaken(
  context: CheckContext,
  statement: IfStatement,
  condition: TypedExpression,
  known: bigint,
): TypedStatement {
  const { then, else: other, span } = statement;
  const taken = (block: Block | IfStatement): readonly TypedStatement[] =>
    block.kind === 'if' ? [checkIf(context, block)] : checkBlock(context, block);
  if (known !== 0n) return { kind: 'if', condition, then: taken(then), else: [], span };
  return { kind: 'if', condition, then: [], else: other ? taken(other) : [], span };
}

function branch(context: CheckContext, neverRuns: boolean, asksArguments: boolean): CheckContext {
  if (!neverRuns && !asksArguments) return context;
  const { scope } = context;
  return {
    ...context,
    scope: { ...scope, ...(neverRuns ? { neverRuns } : {}), ...(asksArguments ? { asksArguments } : {}) },
  };
}

function asksArguments(condition: Expression): boolean {
  return fold(
    condition,
    false,
    (asked, node) => asked || node.kind === 'positional' || (node.kind === 'name' && node.name === 'opt'),
  );
}

type LetStatement = Extract<Statement, { kind: 'let' }>;

function checkLet(context: CheckContext, statement: LetStatement): readonly TypedStatement[] {
  const name = statement.name.text;
  const declared = statement.type && resolveType(context, statement.type);
  if (!statement.value) return checkEmptyLet(context, statement, declared);
  const value = context.check(context, statement.value);
  if (isPoison(value)) return unknownYet(context, name, value.type);
  const type = widened(context, name, declared ? withRoomFor(declared, value.type) : scratchType(value.type));
  if (type.kind !== 'error' && !fits(type, value.type))
    context.diagnostics.add(typeMismatch(statement.value.span, aType(type), aType(value.type)));
  return letBe(context, statement, type, value);
}

/** Numbers and texts begin empty. Without a type it has that of what is assigned to it first. */
function checkEmptyLet(
  context: CheckContext,
  statement: LetStatement,
  declared: Type | undefined,
): readonly TypedStatement[] {
  const {
    name: { text: name },
    span,
  } = statement;
  const zero: TypedExpression = { kind: 'number', value: 0n, type: s64, span };
  if (!declared) {
    const found = context.maps.lets.declare(context.scope.place, name);
    if (found && !isScalar(found)) return unknownYet(context, name, widened(context, name, found));
    return letBe(context, statement, found ?? widened(context, name, s64), zero);
  }
  if (declared.kind === 'string') {
    const empty: TypedExpression = { kind: 'string', value: '', type: { kind: 'string', size: 1 }, span };
    return letBe(context, statement, widened(context, name, declared), empty);
  }
  if (isInteger(declared) || declared.kind === 'bool') return letBe(context, statement, declared, zero);
  return unknownYet(context, name, declared);
}

/** Until something is assigned to it. */
function unknownYet(context: CheckContext, name: string, type: Type): readonly TypedStatement[] {
  declareScratch(context.scope, name, type, true);
  return [];
}

function letBe(
  context: CheckContext,
  { name: { text }, span }: LetStatement,
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
  return { ...in64Bits(type), given: { size: type.size, signed: type.signed } };
}

/** What a declaration says, with room for a longer text that it is given at once. */
function withRoomFor(declared: Type, given: Type): Type {
  return declared.kind === 'string' && given.kind === 'string' && given.size > declared.size ? given : declared;
}

/** A text has the room of the widest that is ever put into the variable. */
function widened(context: CheckContext, name: string, type: Type): Type {
  return context.maps.texts.widen(context.scope.place, name, type);
}

/** `_ = f(x)`: what is worked out for nothing but what it does. */
function discard(context: CheckContext, { value, span }: AssignStatement): readonly TypedStatement[] {
  const typed = context.check(context, value);
  return isPoison(typed) ? [] : [{ kind: 'evaluate', expression: typed, span }];
}

function checkAssign(context: CheckContext, written: AssignStatement): readonly TypedStatement[] {
  if (written.target.kind === 'name' && written.target.name === '_' && context.dialect !== 'd')
    return discard(context, written);
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
      return checkPartAssignment(context, statement, compound(statement));
  }
}

/** Where nothing but 0 is ever assigned there is nothing to forget. */
function forget(context: CheckContext, place: MapReference): readonly TypedStatement[] {
  const keys = checkKeys(context, place.name, place.keys ?? [], place);
  return keys && context.maps.value(place.name) ? [{ kind: 'delete', map: place.name, keys, span: place.span }] : [];
}

function compound(statement: AssignStatement): Expression {
  const operator = operationOf(statement.operator);
  if (operator === undefined) return statement.value;
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
