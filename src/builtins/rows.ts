// What the tables of builtins are written with: rows for the common cases, and what checks and C of many have in common.

import type { LoadTimeValue } from '../artifact-parameters.js';
import type { TypedExpression } from '../check/typed-ast.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import { isInteger } from '../types/layout.js';
import { type Type, u64 } from '../types/type.js';
import type {
  BuiltinEmitter,
  Checked,
  Computed,
  CValue,
  Documented,
  EmittedCall,
  Shorthand,
  Topic,
} from './builtin.js';

/** The parts of a row that are not always there. */
type Rest = Partial<
  Pick<
    Computed,
    | 'aliases'
    | 'ofTask'
    | 'example'
    | 'isUnsafe'
    | 'check'
    | 'needs'
    | 'isBare'
    | 'isEffect'
    | 'isFresh'
    | 'needsOwnHook'
  >
>;

export interface VariableRow extends Rest {
  readonly name: string;
  readonly type: Type;
  /** A C expression, or what writes it. */
  readonly c: string | ((emitter: BuiltinEmitter, place: string | undefined) => CValue);
  readonly summary: string;
  /** Of bpf-templates. */
  readonly header?: string;
}

/** A name without arguments. */
export function variable(topic: Topic, row: VariableRow): Computed {
  const { c, header, type } = row;
  return {
    kind: 'computed',
    ...documented(topic, row.name, row.summary, row.example ?? `interval:s:1 < print(${row.name}) >`, row),
    ...(row.ofTask ? { ofTask: true } : {}),
    ...(row.isFresh ? { isFresh: true } : {}),
    arity: [0, 0],
    isBare: true,
    check: row.check ?? (() => ({ type })),
    emit(emitter, _call, place): CValue {
      if (header) emitter.include(header);
      return typeof c === 'string' ? { code: c } : c(emitter, place);
    },
  };
}

export interface FunctionRow extends Rest {
  /** `name(a[, b])`: the arity is read from it. */
  readonly signature: string;
  readonly summary: string;
  readonly example: string;
  readonly words?: readonly string[];
  check: Computed['check'];
  emit(emitter: BuiltinEmitter, call: EmittedCall, place?: string): CValue;
}

export function func(topic: Topic, row: FunctionRow): Computed {
  const name = row.signature.replace(/\(.*/, '');
  return {
    kind: 'computed',
    ...documented(topic, name, row.summary, row.example, row),
    signature: row.signature,
    arity: arityOf(row.signature),
    ...(row.words ? { words: row.words } : {}),
    ...(row.isBare ? { isBare: true } : {}),
    ...(row.ofTask ? { ofTask: true } : {}),
    ...(row.isEffect ? { isEffect: true } : {}),
    ...(row.isFresh ? { isFresh: true } : {}),
    ...(row.needsOwnHook ? { needsOwnHook: true } : {}),
    ...(row.needs ? { needs: row.needs } : {}),
    check: row.check,
    emit: row.emit,
  };
}

interface ShorthandRow {
  /** A bare name, or `name(a[, b])`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ofTask?: true;
  readonly isBare?: true;
  readonly summary: string;
  readonly example?: string;
  means: Shorthand['means'];
}

export function shorthand(topic: Topic, row: ShorthandRow): Shorthand {
  const called = row.name.replace(/\(.*/, '');
  return {
    kind: 'shorthand',
    ...documented(topic, called, row.summary, row.example ?? `interval:s:1 < print(${called}) >`, {
      aliases: row.aliases ?? [],
    }),
    signature: row.name,
    arity: arityOf(row.name),
    ...(row.isBare || called === row.name ? { isBare: true } : {}),
    ...(row.ofTask ? { ofTask: true } : {}),
    means: row.means,
  };
}

export function call(span: Span, callee: string, ...values: readonly Expression[]): Expression {
  return { kind: 'call', callee: { text: callee, span }, arguments: values.map((value) => ({ value })), span };
}

/** A u64 that the machine is asked for when the object is loaded. */
export function loadTime(what: LoadTimeValue, subject: string, span: Span): TypedExpression {
  return { kind: 'load-time', what, name: subject, type: u64, span };
}

/** `f(a, b[, c])`: 2 to 3. `f([a, ]b)`: 1 to 2. `f(a, …)`: 1 or more. */
export function arityOf(signature: string): readonly [number, number] {
  const inside = /\((.*)\)/.exec(signature)?.[1] ?? '';
  const optional = inside.match(/\[[^\]]*\]/g) ?? [];
  const count = (text: string): number => text.split(',').filter((part) => /[^\s[\],…]/.test(part)).length;
  const least = count(inside.replace(/\[[^\]]*\]/g, ''));
  const most = least + count(optional.join(','));
  return [least, inside.includes('…') ? Number.POSITIVE_INFINITY : most];
}

export function documented(topic: Topic, name: string, summary: string, example: string, rest: Rest = {}): Documented {
  return {
    name,
    aliases: rest.aliases ?? [],
    topic,
    signature: name,
    summary,
    example,
    ...(rest.isUnsafe ? { isUnsafe: true } : {}),
  };
}

/** The result where the argument is as it must be. */
export function where(fits: boolean, type: Type, expected: string, argument = 0): Checked {
  return fits ? { type } : { argument, expected };
}

export function isNumber(argument: TypedExpression | undefined): boolean {
  return argument !== undefined && isInteger(argument.type);
}

export function isAddress(argument: TypedExpression | undefined): boolean {
  return isNumber(argument) || argument?.type.kind === 'pointer';
}

export function isText(argument: TypedExpression | undefined): boolean {
  return argument?.type.kind === 'string';
}

/** The text of a literal. */
export function literalText(argument: TypedExpression | undefined): string | undefined {
  return argument?.kind === 'string' ? argument.value : undefined;
}

export function literalNumber(argument: TypedExpression | undefined): bigint | undefined {
  return argument?.kind === 'number' ? argument.value : undefined;
}

/** C of the first argument in a wrapper, as known as it is. */
export function wrapped(emitted: EmittedCall, wrap: (code: string) => string): CValue {
  const value = emitted.arguments[0]?.value() ?? { code: '0' };
  return { ...value, code: wrap(value.code) };
}
