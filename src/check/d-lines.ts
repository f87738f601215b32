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

/** How an output stands in the line: in it, as a map does that begins with a line's end, or as the end of it. */
type InLine = 'within' | 'ends it';

/** A clause's statements, with what stands around their output: a line for each run of them that happens as a whole. */
export function asDLine(body: readonly TypedStatement[], probe: LineProbe): readonly TypedStatement[] {
  const at = body.findIndex(hasInnerOutput);
  const inner = body[at];
  if (!inner) return asOneLine(body, probe);
  return [...asOneLine(body.slice(0, at), probe), withInnerLines(inner, probe), ...asDLine(body.slice(at + 1), probe)];
}

function asOneLine(run: readonly TypedStatement[], probe: LineProbe): readonly TypedStatement[] {
  const outputs = run.filter((statement) => inLine(statement) !== undefined);
  const [first] = outputs;
  const last = outputs.at(-1);
  if (first && last)
    return run.flatMap((statement) => framed(statement, statement === first && probe, statement === last));
  const at = run.findIndex(({ kind }) => kind === 'exit');
  const exit = run[at];
  return exit ? [...run.slice(0, at), emptyLine(exit, probe), ...run.slice(at)] : run;
}

/** With what stands in front of it and behind it; other text is put into its own. */
function framed(statement: TypedStatement, opens: LineProbe | false, closes: boolean): readonly TypedStatement[] {
  if (statement.kind === 'printf') {
    const opened = opens ? opening(statement, opens) : statement;
    return [closes ? closing(opened) : opened];
  }
  const place = inLine(statement);
  const nothing: Printf = { kind: 'printf', format: '', arguments: [], span: statement.span };
  return [
    ...(opens ? [opening(nothing, opens)] : []),
    statement,
    ...(closes && place === 'within' ? [closing(nothing)] : []),
  ];
}

/** Undefined: no output, or none that D's lines have to do with: rows are a table, messages go to standard error. */
function inLine(statement: TypedStatement): InLine | undefined {
  switch (statement.kind) {
    case 'printf':
      return 'within';
    case 'text-action':
      return statement.use === 'system' || statement.use === 'cat' ? 'within' : undefined;
    case 'print-value':
      return 'ends it';
    case 'print-map':
      return 'within';
    case 'map-command':
      return statement.command.kind === 'print-joined' && !statement.command.rows ? 'within' : undefined;
    default:
      return undefined;
  }
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
    .some((inner) => inLine(inner) !== undefined || inner.kind === 'exit' || hasInnerOutput(inner));
}

function withInnerLines(statement: TypedStatement, probe: LineProbe): TypedStatement {
  if (statement.kind === 'if')
    return { ...statement, then: asDLine(statement.then, probe), else: asDLine(statement.else, probe) };
  return 'body' in statement ? { ...statement, body: asDLine(statement.body, probe) } : statement;
}

/** How `trace()` writes a value of the type: in columns by its size, bare when the script is quiet. */
export function traceFormat(type: Type, quiet: boolean): string {
  if (type.kind === 'int' || type.kind === 'enum') {
    // Of smaller ones `%d` shows all.
    const conversion = type.signed || type.size < 8 ? 'd' : 'u';
    return quiet ? `%${conversion}` : ` %${widths[type.size]}${conversion}`;
  }
  if (type.kind === 'bool') return quiet ? '%d' : ' %3d';
  if (type.kind === 'pointer') return quiet ? '%d' : ' %16d';
  return quiet ? '%s' : '  %-33s';
}

const widths: Readonly<Record<1 | 2 | 4 | 8, number>> = { 1: 3, 2: 5, 4: 8, 8: 16 };
