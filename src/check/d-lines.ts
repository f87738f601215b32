// D's form of output: unless the script is quiet, what one clause prints in one firing is a line of its own, behind the CPU,
// the probe's number and its name. The text is put around the clause's own printf formats.

import { placeType } from '../probes/place-texts.js';
import type { Places, ProbeNames } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import { type Type, u32 } from '../types/type.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';
import { blocksOf } from './walk-typed.js';

export const dHeading: string = `${'CPU'.padStart(3)} ${'ID'.padStart(6)} ${'FUNCTION:NAME'.padStart(32)}\n`;

export interface LineProbe {
  readonly id: number;
  /** `read:entry`, `:BEGIN` */
  readonly name: string;
  /** Where a pattern's places share a clause: numbered from `id` on. */
  readonly places?: Places;
}

export function lineName(names: ProbeNames): string {
  return `${names.function}:${names.name}`;
}

type Printf = Extract<TypedStatement, { kind: 'printf' }>;

/** A clause's statements, with what stands around its output. */
export function asDLine(body: readonly TypedStatement[], probe: LineProbe): readonly TypedStatement[] {
  const printfs = body.filter((statement) => statement.kind === 'printf');
  const first = printfs[0];
  const last = printfs.at(-1);
  if (body.some(hasInnerOutput)) return body.map((statement) => eachALine(statement, probe));
  if (first && last)
    return body.map((statement) => {
      const opened = statement === first ? opening(first, probe) : statement;
      return statement === last && opened.kind === 'printf' ? closing(opened) : opened;
    });
  const at = body.findIndex((statement) => statement.kind === 'exit' || statement.kind === 'print-map');
  const next = body[at];
  return next ? [...body.slice(0, at), emptyLine(next, probe), ...body.slice(at)] : body;
}

/** D's default action: the line and nothing in it. */
export function emptyLine({ span }: Pick<TypedStatement, 'span'>, probe: LineProbe): TypedStatement {
  return closing(opening({ kind: 'printf', format: '', arguments: [], span }, probe));
}

/** Where a pattern's places share the clause, of the one that fires. */
export function probeNumber({ id, places }: LineProbe, span: Span): TypedExpression {
  const first: TypedExpression = { kind: 'number', value: BigInt(id), type: u32, span };
  if (!places) return first;
  const index: TypedExpression = { kind: 'place', what: 'index', type: u32, span };
  return { kind: 'binary', operator: '+', left: index, right: first, type: u32, span };
}

function opening(statement: Printf, { id, name, places }: LineProbe): Printf {
  const { span } = statement;
  const cpu: TypedExpression = { kind: 'builtin', name: 'cpu', arguments: [], type: u32, span };
  if (places) {
    const number = probeNumber({ id, name, places }, span);
    const line: TypedExpression = { kind: 'place', what: 'line', type: placeType(places, 'line'), span };
    return {
      ...statement,
      format: `%3d %6d %32s ${statement.format}`,
      arguments: [cpu, number, line, ...statement.arguments],
    };
  }
  const place = name.padStart(32).replaceAll('%', '%%');
  return {
    ...statement,
    format: `%3d ${String(id).padStart(6)} ${place} ${statement.format}`,
    arguments: [cpu, ...statement.arguments],
  };
}

function closing(statement: Printf): Printf {
  return { ...statement, format: `${statement.format}\n` };
}

/** Which of its outputs comes first is only known when it runs. */
function hasInnerOutput(statement: TypedStatement): boolean {
  return blocksOf(statement)
    .flat()
    .some((inner) => inner.kind === 'printf' || hasInnerOutput(inner));
}

function eachALine(statement: TypedStatement, probe: LineProbe): TypedStatement {
  if (statement.kind === 'printf') return closing(opening(statement, probe));
  if (statement.kind !== 'if') return statement;
  const lines = (inner: readonly TypedStatement[]): readonly TypedStatement[] =>
    inner.map((one) => eachALine(one, probe));
  return { ...statement, then: lines(statement.then), else: lines(statement.else) };
}

/** How `trace()` writes a value of the type: in columns by its size, bare when the script is quiet. */
export function traceFormat(type: Type, quiet: boolean): string {
  if (type.kind === 'int' || type.kind === 'enum') return quiet ? '%d' : ` %${widths[type.size]}d`;
  if (type.kind === 'bool') return quiet ? '%d' : ' %3d';
  if (type.kind === 'pointer') return quiet ? '%d' : ' %16d';
  return quiet ? '%s' : '  %-33s';
}

const widths: Readonly<Record<1 | 2 | 4 | 8, number>> = { 1: 3, 2: 5, 4: 8, 8: 16 };
