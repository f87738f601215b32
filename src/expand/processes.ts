// D's `pid$target:libc:malloc:entry` and `pid1234::main:return` → a probe in that program, and a predicate that says whose.

import { targetProgram } from '../artifact.js';
import type { Clause, Declaration, Expression, ProbeSpec, Program } from '../syntax/ast.js';
import type { Arguments } from './arguments.js';
import type { Expanded } from './expand.js';

interface ProcessProbe {
  /** As written: `$target`, or a number. */
  readonly process: string;
  readonly module: string;
  readonly function: string;
  readonly place: string;
}

export function putProcesses(program: Program, given: Arguments | undefined): Expanded {
  const deciding = new Set<string>();
  const fileOf = (probe: ProcessProbe): string => {
    if (probe.module !== '' && probe.module !== 'a.out') return probe.module;
    if (probe.process !== '$target') return `/proc/${probe.process}/exe`;
    deciding.add(targetProgram);
    return given?.get(targetProgram) ?? 'a.out';
  };
  const declarations = program.declarations.flatMap((declaration): readonly Declaration[] =>
    declaration.kind === 'clause' ? putInClause(declaration, fileOf) : [declaration],
  );
  return { program: { ...program, declarations }, deciding: [...deciding] };
}

/** A clause for each process, since its predicate is its own. */
function putInClause(clause: Clause, fileOf: (probe: ProcessProbe) => string): readonly Clause[] {
  const isOfProcess = (choice: Clause['probes'][number]): boolean => choice.alternatives.some(processProbe);
  if (!clause.probes.some(isOfProcess)) return [clause];
  const groups = new Map<string, Clause['probes'][number][]>();
  for (const choice of clause.probes) {
    const process = choice.alternatives.map(processProbe).find((probe) => probe !== undefined)?.process ?? '';
    groups.set(process, [...(groups.get(process) ?? []), choice]);
  }
  return [...groups].map(([process, choices]): Clause => {
    const probes = choices.map(({ alternatives, ...choice }) => ({
      ...choice,
      alternatives: alternatives.map((spec) => asProgramProbe(spec, fileOf)),
    }));
    return process === '' ? { ...clause, probes } : { ...clause, probes, predicate: ofProcess(process, clause) };
  });
}

function processProbe({ fields }: ProbeSpec): ProcessProbe | undefined {
  const process = /^pid(\$target|\d+)$/.exec(fields[0] ?? '')?.[1];
  const [, module = '', func = '', place = ''] = fields;
  return process === undefined || fields.length !== 4 ? undefined : { process, module, function: func, place };
}

/** An offset is the number of a byte of the function; an empty function is any. */
function asProgramProbe(spec: ProbeSpec, fileOf: (probe: ProcessProbe) => string): ProbeSpec {
  const probe = processProbe(spec);
  if (!probe) return spec;
  const kind = probe.place === 'return' ? 'uretprobe' : 'uprobe';
  const offset = /^[0-9a-f]+$/.test(probe.place) ? `+0x${probe.place}` : '';
  return { ...spec, fields: [kind, fileOf(probe), `${probe.function || '*'}${offset}`] };
}

function ofProcess(process: string, { predicate, span }: Clause): Expression {
  const binary = (operator: '==' | '&&', left: Expression, right: Expression): Expression => ({
    kind: 'binary',
    operator,
    operatorSpan: span,
    left,
    right,
    span,
  });
  const number: Expression =
    process === '$target' ? { kind: 'scratch', name: process, span } : { kind: 'number', value: BigInt(process), span };
  const isMeant = binary('==', { kind: 'name', name: 'pid', span }, number);
  return predicate ? binary('&&', isMeant, predicate) : isMeant;
}
