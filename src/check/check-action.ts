// Statements that act: print in its forms, printf, exit, clear, zero, delete. One function each, by name.

import { actionRecords } from '../builtins/actions.js';
import {
  badArgument,
  badArgumentCount,
  badFormat,
  mapWithConstants,
  notPrintable,
  tooManyColumns,
  typeMismatch,
} from '../diagnostics/catalog-check.js';
import { maxColumns } from '../limits.js';
import { spanText } from '../source/source-file.js';
import type { Argument, Call, Expression } from '../syntax/ast.js';
import { aType, isInteger, isScalar, typeName } from '../types/layout.js';
import { parseFormat } from '../types/printf-format.js';
import { s32, type Type } from '../types/type.js';
import { mapArguments } from './check-call.js';
import { type CheckContext, isPoison, mapName, neverAssigned } from './check-context.js';
import type { TypedColumn, TypedExpression, TypedStatement } from './typed-ast.js';

type CheckAction = (context: CheckContext, call: Call) => readonly TypedStatement[];

const actions: Readonly<Record<string, CheckAction>> = {
  print: checkPrint,
  printf: checkPrintf,
  exit: checkExit,
  clear: (context, call) => checkClear(context, call, 'clear'),
  zero: (context, call) => checkClear(context, call, 'zero'),
  delete: checkDelete,
};

export function isAction(name: string): boolean {
  return Object.hasOwn(actions, name);
}

export function checkAction(context: CheckContext, call: Call): readonly TypedStatement[] {
  return actions[call.callee.text]?.(context, call) ?? [];
}

function signature(name: string): string {
  return actionRecords.find((record) => record.name === name)?.signature ?? name;
}

function checkPrint(context: CheckContext, call: Call): readonly TypedStatement[] {
  const [first] = call.arguments;
  if (!first) {
    context.diagnostics.add(badArgumentCount(call.span, signature('print'), 0));
    return [];
  }
  if (first.value.kind === 'map' && !first.value.keys && !first.name) return printMap(context, call, first.value);
  if (call.arguments.length === 1 && !first.name && !first.condition) {
    const value = context.check(context, first.value);
    return isPoison(value) || !isPrintable(context, value) ? [] : [{ kind: 'print-value', value, span: call.span }];
  }
  const columns = checkColumns(context, call.arguments);
  return columns.length === call.arguments.length ? [{ kind: 'print-row', columns, span: call.span }] : [];
}

/** `print(@x)` prints the map, also one without keys (its value on a line of its own, with the name). */
function printMap(
  context: CheckContext,
  call: Call,
  reference: Extract<Expression, { kind: 'map' }>,
): readonly TypedStatement[] {
  const map = mapName(context, reference.name);
  if (!context.maps.value(map)) {
    context.diagnostics.add(neverAssigned(context, reference));
    return [];
  }
  const rest = call.arguments.slice(1).map((argument) => argument.value);
  const numbers = rest.flatMap((value) => (value.kind === 'number' ? [Number(value.value)] : []));
  if (numbers.length !== rest.length || rest.length > 2) {
    context.diagnostics.add(mapWithConstants(call.span, reference.name));
    return [];
  }
  const [top, div] = numbers;
  return [
    {
      kind: 'print-map',
      map,
      ...(top === undefined ? {} : { top }),
      ...(div === undefined ? {} : { div }),
      span: call.span,
    },
  ];
}

export function checkColumns(context: CheckContext, columns: readonly Argument[]): readonly TypedColumn[] {
  const [first] = columns;
  if (first && columns.length > maxColumns) context.diagnostics.add(tooManyColumns(first.value.span, maxColumns));
  return columns.flatMap((column) => {
    const value = context.check(context, column.value);
    const condition = column.condition && context.check(context, column.condition);
    if (isPoison(value) || (condition && isPoison(condition)) || !isPrintable(context, value)) return [];
    return [{ heading: column.name?.text ?? heading(column.value), value, ...(condition ? { condition } : {}) }];
  });
}

/** `pid` → PID, `args.filename` → FILENAME, `@start[tid]` → START; anything else as written. */
function heading(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name.toUpperCase();
    case 'member':
      return expression.name.text.toUpperCase();
    case 'scratch':
    case 'map':
      return expression.name.slice(1).toUpperCase() || '@';
    case 'call':
      return expression.arguments.length === 1 && expression.arguments[0]
        ? heading(expression.arguments[0].value)
        : expression.callee.text.toUpperCase();
    default:
      return spanText(expression.span).replace(/\s+/g, ' ');
  }
}

function isPrintable(context: CheckContext, value: TypedExpression): boolean {
  const printable = isScalar(value.type) || ['string', 'bytes', 'inet', 'record', 'tuple'].includes(value.type.kind);
  if (!printable) context.diagnostics.add(notPrintable(value.span, typeName(value.type)));
  return printable;
}

function checkPrintf(context: CheckContext, call: Call): readonly TypedStatement[] {
  const [format, ...rest] = call.arguments.map((argument) => argument.value);
  if (format?.kind !== 'string') {
    context.diagnostics.add(
      badArgument(
        format?.span ?? call.span,
        'printf',
        'a format in quotes first',
        format ? 'something else' : 'nothing',
      ),
    );
    return [];
  }
  const parsed = parseFormat(format.value);
  const values = rest.map((argument) => context.check(context, argument));
  if (parsed.kind === 'error') {
    context.diagnostics.add(badFormat(format.span, parsed.error.message));
    return [];
  }
  if (values.some(isPoison)) return [];
  const conversions = parsed.parts.filter((part) => part.kind === 'conversion');
  if (conversions.length !== values.length) {
    context.diagnostics.add(
      badFormat(format.span, `conversions and values do not match: ${conversions.length} and ${values.length}`),
    );
    return [];
  }
  for (const [index, conversion] of conversions.entries()) {
    const value = values[index];
    if (!value || !isPrintable(context, value)) return [];
    if (conversion.specifier !== 's' && !isNumeric(value.type)) {
      context.diagnostics.add(typeMismatch(value.span, `a number for \`${conversion.text}\``, aType(value.type)));
      return [];
    }
  }
  return [{ kind: 'printf', format: format.value, arguments: values, span: call.span }];
}

function isNumeric(type: Type): boolean {
  return isScalar(type);
}

function checkExit(context: CheckContext, call: Call): readonly TypedStatement[] {
  const [argument] = call.arguments;
  const zero: TypedExpression = { kind: 'number', value: 0n, type: s32, span: call.span };
  const code = argument ? context.check(context, argument.value) : zero;
  if (isPoison(code)) return [];
  if (call.arguments.length > 1) {
    context.diagnostics.add(badArgumentCount(call.span, signature('exit'), call.arguments.length));
    return [];
  }
  if (!isInteger(code.type)) {
    context.diagnostics.add(badArgument(code.span, 'exit', 'one number, the exit code', aType(code.type)));
    return [];
  }
  return [{ kind: 'exit', code, span: call.span }];
}

function checkClear(context: CheckContext, call: Call, mode: 'clear' | 'zero'): readonly TypedStatement[] {
  const [argument] = call.arguments;
  if (call.arguments.length !== 1 || argument?.value.kind !== 'map' || argument.value.keys) {
    const got = argument?.value.kind === 'map' ? 'one of its entries' : argument ? 'something else' : 'nothing';
    context.diagnostics.add(badArgument(argument?.value.span ?? call.span, mode, 'a whole map, as `@m`', got));
    return [];
  }
  const map = mapName(context, argument.value.name);
  if (!context.maps.value(map)) {
    context.diagnostics.add(neverAssigned(context, argument.value));
    return [];
  }
  return [{ kind: 'clear-map', map, mode, span: call.span }];
}

function checkDelete(context: CheckContext, call: Call): readonly TypedStatement[] {
  const found = mapArguments(context, call, 0);
  return found ? [{ kind: 'delete', map: found.map, keys: found.keys, span: call.span }] : [];
}
