// A typed program as text, for `tsbpf explain --emit types` and the goldens: what every clause hangs on, the types of
// its values, and the shapes of the maps.

import { formatInet } from '../types/inet-text.js';
import { typeName } from '../types/layout.js';
import type {
  HookAccess,
  PathStep,
  TypedClause,
  TypedExpression,
  TypedLoop,
  TypedProgram,
  TypedStatement,
  VariablePart,
} from './typed-ast.js';
import { mapsOf } from './walk-typed.js';

/** Its name, or that of one of its probes, stands in front of the @. */
function isOfProvider(map: string): boolean {
  return map.indexOf('@') > 0;
}

export function printTyped(program: TypedProgram): string {
  const lines: string[] = [];
  for (const { entry, type } of program.options) lines.push(`option ${entry.name}: ${typeName(type)}`);
  for (const map of program.maps.filter(({ name }) => !isOfProvider(name))) {
    const keys = map.keys.length ? `[${map.keys.map(typeName).join(', ')}]` : '';
    const value =
      map.value.kind === 'value'
        ? typeName(map.value.type)
        : `${map.value.kind}(${map.value.kind === 'count' ? '' : typeName(map.value.type)})`;
    lines.push(`map ${map.name}${keys} = ${value}`);
  }
  for (const clause of program.clauses) lines.push(...printClause(clause));
  return `${lines.join('\n')}\n`;
}

function printClause(clause: TypedClause): readonly string[] {
  const name = clause.target.kind === 'stable' ? clause.target.probe : clause.target.name;
  const predicate = clause.predicate ? [`  when ${show(clause.predicate)}`] : [];
  return [`clause ${name}`, ...predicate, ...printStatements(clause.body, '  ')];
}

function printStatements(statements: readonly TypedStatement[], indent: string): readonly string[] {
  return statements.flatMap((statement) => printStatement(statement).map((line) => `${indent}${line}`));
}

const key = (keys: readonly TypedExpression[]): string => (keys.length ? `[${keys.map(show).join(', ')}]` : '');

function printStatement(statement: TypedStatement): readonly string[] {
  switch (statement.kind) {
    case 'evaluate':
      return [show(statement.expression)];
    case 'assign-scratch':
    case 'assign-parameter':
      return [`${statement.name}: ${typeName(statement.type)} = ${show(statement.value)}`];
    case 'assign-map':
      return [`${statement.map}${key(statement.keys)} ${statement.operator} ${show(statement.value)}`];
    case 'assign-part':
      return [`${showPart(statement.part)} = ${show(statement.value)}`];
    case 'aggregate': {
      const given = [statement.value, statement.weight].flatMap((value) => (value ? [show(value)] : []));
      return [`${statement.map}${key(statement.keys)} = ${statement.aggregation}(${given.join(', ')})`];
    }
    case 'if':
      return [
        `if ${show(statement.condition)}`,
        ...printStatements(statement.then, '  '),
        ...(statement.else.length ? ['else', ...printStatements(statement.else, '  ')] : []),
      ];
    case 'for-range':
    case 'for-map':
    case 'while':
      return [printLoop(statement), ...printStatements(statement.body, '  ')];
    case 'break':
    case 'continue':
      return [statement.kind];
    case 'return':
      return [statement.value ? `return ${show(statement.value)}` : 'return'];
    case 'print-row':
      return [
        'row',
        ...statement.columns.map(
          (column) => `  ${column.heading}: ${typeName(column.value.type)} = ${show(column.value)}`,
        ),
      ];
    case 'print-value':
      return [`value ${typeName(statement.value.type)} = ${show(statement.value)}`];
    case 'printf':
    case 'text-action':
      return [
        `${statement.kind === 'printf' ? 'printf' : statement.use} ${JSON.stringify(statement.format)}(${statement.arguments.map(show).join(', ')})`,
      ];
    case 'print-map':
      return [`print ${statement.map}${statement.keys ? key(statement.keys) : ''}`];
    case 'map-command':
      return [
        `${statement.command.kind} ${mapsOf(statement.command).join(', ')}${statement.value ? ` ${show(statement.value)}` : ''}`,
      ];
    case 'clear-map':
      return [`${statement.mode} ${statement.map}`];
    case 'delete':
      return [`delete ${statement.map}${key(statement.keys)}`];
    case 'open-span':
      return [`open span ${statement.map}${key(statement.keys)}`];
    case 'speculate':
      return [`speculate ${show(statement.id)}`];
    case 'end-speculation':
      return [`${statement.end} ${show(statement.id)}`];
    case 'exit':
      return [`exit ${show(statement.code)}`];
  }
}

function showPart({ variable, offset, bits, indices, type }: VariablePart): string {
  const places = indices.map(({ value, stride }) => ` + ${show(value)} * ${stride}`).join('');
  const which = bits ? `:${bits.shift}` : '';
  return `part (${show(variable)})@${offset}${which}${places}: ${typeName(type)}`;
}

function printLoop(loop: TypedLoop): string {
  switch (loop.kind) {
    case 'for-range':
      return `for ${loop.variable === undefined ? '' : `${loop.variable} in `}${show(loop.from)}..${show(loop.to)}`;
    case 'for-map':
      return `for ${loop.variable ? `${loop.variable.name}: ${typeName(loop.variable.type)} in ` : ''}${loop.map}`;
    case 'while':
      return `while ${show(loop.condition)}`;
  }
}

/** The expression with its type behind it wherever that is not plain from the parts. */
function show(expression: TypedExpression): string {
  switch (expression.kind) {
    case 'number':
      return String(BigInt.asIntN(64, expression.value));
    case 'boolean':
      return String(expression.value);
    case 'string':
      return JSON.stringify(expression.value);
    case 'address-literal':
      return formatInet(expression.bytes);
    case 'unknown':
      return `unknown ${expression.name}`;
    case 'scratch':
    case 'field':
      return `${expression.name}: ${typeName(expression.type)}`;
    case 'hook-argument':
      return `${showAccess(expression.access)}: ${typeName(expression.type)}`;
    case 'place':
      return `place ${expression.what}`;
    case 'option':
      return `opt.${expression.name}`;
    case 'positional':
      return expression.index === 0 ? '$#' : `$${expression.index}: ${typeName(expression.type)}`;
    case 'load-time':
      return `${expression.what} ${expression.name}`.trimEnd();
    case 'filter':
    case 'given':
      return `${expression.kind} ${expression.name}`;
    case 'builtin':
      return expression.arguments.length
        ? `${expression.name}(${expression.arguments.map(show).join(', ')})`
        : expression.name;
    case 'map-get':
    case 'map-has':
    case 'map-delete':
    case 'map-take':
    case 'map-find':
      return `${expression.kind} ${expression.map}${key(expression.keys)}`;
    case 'map-update':
      return showUpdate(expression, `${expression.map}${key(expression.keys)}`);
    case 'read':
    case 'address':
      return `${expression.kind === 'address' ? '&' : ''}(${show(expression.pointer)})${expression.path.map(showStep).join('')}`;
    case 'pointer-add':
      return `(${show(expression.pointer)} + ${show(expression.count)} * ${expression.step})`;
    case 'part':
      return `(${show(expression.object)})@${expression.offset}${expression.index ? `[${show(expression.index.value)}]` : ''}: ${typeName(expression.type)}`;
    case 'record-member':
      return `${show(expression.record)}.${expression.name}`;
    case 'record':
      return `(${expression.values.map(show).join(', ')})`;
    case 'unary':
      return `${expression.operator}${show(expression.operand)}`;
    case 'binary':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'scratch-update':
      return showUpdate(expression, expression.name);
    case 'block':
      return showBlock(expression);
    case 'bind':
      return `{ ${expression.name} = ${show(expression.value)}; ${show(expression.body)} }`;
    case 'in':
      return `(${show(expression.needle)} in ${show(expression.list)})`;
    case 'conditional':
      return `(${show(expression.condition)} ? ${show(expression.then)} : ${show(expression.else)})`;
    case 'convert':
      return `(${typeName(expression.type)})${show(expression.operand)}`;
  }
}

function showAccess(access: HookAccess): string {
  return 'index' in access ? `${access.kind} ${access.index}` : access.kind;
}

function showStep(step: PathStep): string {
  return step.kind === 'member' ? `.${step.name}` : `[${step.index}]`;
}

function showBlock({ statements, result, type }: Extract<TypedExpression, { kind: 'block' }>): string {
  const parts = printStatements(statements, '').map((line) => line.trim());
  return `{ ${[...parts, ...(result ? [show(result)] : [])].join('; ')} }: ${typeName(type)}`;
}

function showUpdate(update: { readonly delta: number; readonly prefix: boolean }, target: string): string {
  const operator = update.delta > 0 ? '++' : '--';
  return update.prefix ? `${operator}${target}` : `${target}${operator}`;
}
