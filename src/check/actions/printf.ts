// printf() and its relatives: a text by a format, which is checked against the values.

import type { PrintfUse } from '../../artifact.js';
import { badArgument, badFormat, typeMismatch } from '../../diagnostics/catalog-check.js';
import { positionAt } from '../../source/source-file.js';
import type { Call, Expression } from '../../syntax/ast.js';
import { aType, isInteger, isScalar } from '../../types/layout.js';
import { type Conversion, parseFormat, type Specifier, valuesOf } from '../../types/printf-format.js';
import type { Type } from '../../types/type.js';
import { type CheckContext, isPoison } from '../check-context.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';
import { isPrintable } from './print.js';

function checkFormatted(
  context: CheckContext,
  call: Call,
  use?: PrintfUse,
  around: (format: string) => string = (format) => format,
): readonly TypedStatement[] {
  const [format, ...rest] = call.arguments.map((argument) => argument.value);
  const checked = rest.map((argument) => context.check(context, argument));
  if (format?.kind !== 'string') {
    const got = format ? 'something else' : 'nothing';
    context.diagnostics.add(badArgument(format?.span ?? call.span, call.callee.text, 'a format in quotes first', got));
    return [];
  }
  const parsed = parseFormat(format.value);
  if (parsed.kind === 'error') {
    context.diagnostics.add(badFormat(format.span, parsed.error.message));
    return [];
  }
  if (checked.some(isPoison)) return [];
  const conversions = parsed.parts.filter((part) => part.kind === 'conversion');
  const values = namesAsTexts(context, conversions, rest, checked);
  const wanted = conversions.reduce((count, conversion) => count + valuesOf(conversion), 0);
  if (wanted !== values.length) {
    context.diagnostics.add(
      badFormat(format.span, `conversions and values do not match: ${wanted} and ${values.length}`),
    );
    return [];
  }
  if (!valuesFit(context, conversions, values)) return [];
  const text = { format: around(format.value), arguments: values, span: call.span };
  return [use === undefined ? { kind: 'printf', ...text } : { kind: 'text-action', use, ...text }];
}

/** `%s` shows an enumerator of the script's or the kernel's by its name. */
function namesAsTexts(
  { kernel }: CheckContext,
  conversions: readonly Conversion[],
  written: readonly Expression[],
  values: readonly TypedExpression[],
): readonly TypedExpression[] {
  const specifiers = conversions.flatMap((conversion) => [
    ...Array.from({ length: valuesOf(conversion) - 1 }, () => undefined),
    conversion.specifier,
  ]);
  return values.map((value, index) => {
    const name = written[index];
    const isNamed = specifiers[index] === 's' && name?.kind === 'name' && value.kind === 'number';
    if (!isNamed || !kernel.enumerator(name.name)) return value;
    const type: Type = { kind: 'string', size: Buffer.byteLength(name.name) + 1 };
    return { kind: 'string', value: name.name, type, span: value.span };
  });
}

function valuesFit(
  context: CheckContext,
  conversions: readonly Conversion[],
  values: readonly TypedExpression[],
): boolean {
  let next = 0;
  return conversions.every((conversion) => {
    const taken = values.slice(next, next + valuesOf(conversion));
    next += taken.length;
    const value = taken.at(-1);
    return taken.slice(0, -1).every((size) => isSize(context, size)) && !!value && isFit(context, conversion, value);
  });
}

function isSize(context: CheckContext, size: TypedExpression): boolean {
  if (isInteger(size.type)) return true;
  context.diagnostics.add(typeMismatch(size.span, 'a number for `*`', aType(size.type)));
  return false;
}

function isFit(context: CheckContext, conversion: Conversion, value: TypedExpression): boolean {
  if (!isPrintable(context, value)) return false;
  const { fits, what } = expectations[conversion.specifier] ?? number;
  if (fits(value.type)) return true;
  context.diagnostics.add(typeMismatch(value.span, `${what} for \`${conversion.text}\``, aType(value.type)));
  return false;
}

interface Expectation {
  readonly what: string;
  fits(type: Type): boolean;
}

const number: Expectation = { what: 'a number', fits: isScalar };
const anything: Expectation = { what: 'a value', fits: () => true };
const bytes: Expectation = { what: 'bytes', fits: ({ kind }) => kind === 'bytes' || kind === 'string' };

const expectations: Readonly<Partial<Record<Specifier, Expectation>>> = {
  s: anything,
  S: anything,
  r: bytes,
  rx: bytes,
  rh: bytes,
  M: bytes,
  I: { what: 'an address', fits: (type) => isScalar(type) || type.kind === 'inet' || type.kind === 'string' },
  k: { what: 'a stack', fits: (type) => type.kind === 'int' && type.display === 'kstack' },
};

/** `FILE:LINE:COLUMN: ERROR: …` and a line's end, unless the format has one. */
function message(context: CheckContext, call: Call, use: PrintfUse, label: string): readonly TypedStatement[] {
  const { line, column } = positionAt(call.span.file, call.span.start);
  const place = `${call.span.file.name}:${line}:${column}: ${label}: `.replaceAll('%', '%%');
  return checkFormatted(context, call, use, (format) => `${place}${format.replace(/\n$/, '')}\n`);
}

export const printfActions: readonly Action[] = [
  action('output', {
    name: 'printf',
    signature: 'printf("format", …)',
    summary: 'sends formatted text; the format is checked at compile time',
    example: 'tcp:connect < printf("%s to %s\\n", comm, daddr) >',
    check: (context, call) => checkFormatted(context, call),
  }),
  action('output', {
    name: 'cat',
    signature: 'cat("format", …)',
    summary: 'shows the first 10 KB of a file, read when the event is delivered',
    example: 'tcp:connect < cat("/proc/%d/cgroup", pid) >',
    check: (context, call) => checkFormatted(context, call, 'cat'),
  }),
  action('output', {
    name: 'errorf',
    signature: 'errorf("format", …)',
    summary: 'formatted text on standard error, with its place in the script, as an error',
    example: 'tcp:drop < errorf("%s dropped", comm) >',
    check: (context, call) => message(context, call, 'errorf', 'ERROR'),
  }),
  action('output', {
    name: 'warnf',
    aliases: ['debugf'],
    signature: 'warnf("format", …)',
    summary: 'formatted text on standard error, with its place in the script, as a warning',
    example: 'interval:s:1 < warnf("still here") >',
    check: (context, call) => message(context, call, 'warnf', 'WARNING'),
  }),
  action('control', {
    name: 'system',
    signature: 'system("format", …)',
    summary: 'runs a command by the shell when the event is delivered, and shows its output; all waits for it',
    example: 'interval:s:1 < system("uptime") >',
    isUnsafe: true,
    check: (context, call) => checkFormatted(context, call, 'system'),
  }),
];
