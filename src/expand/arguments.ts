// `profile:hz:$1`, `lhist(n, 0, $1, $2)`, `unroll (opt.rounds)`: where only a constant can stand, the value of an argument is
// put in before anything is checked. Such arguments decide the program; all others are data that is set when it is loaded.

import { aggregations } from '../builtins/aggregations.js';
import { notANumber } from '../diagnostics/catalog-expand.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Call, Expression, NumberLiteral, ProbeSpec, Program } from '../syntax/ast.js';
import { rewrite, rewriteChildren } from '../syntax/rewrite.js';
import type { AstNode } from '../syntax/walk.js';
import type { Expanded } from './expand.js';

/** By name: '$1', and 'rate' for `opt.rate`. */
export type Arguments = ReadonlyMap<string, string>;

interface Putting {
  readonly given: Arguments | undefined;
  readonly deciding: Set<string>;
  readonly diagnostics: Diagnostics;
}

export function putArguments(program: Program, given: Arguments | undefined, diagnostics: Diagnostics): Expanded {
  const putting: Putting = { given, deciding: new Set(), diagnostics };
  const replace = (node: AstNode): AstNode | undefined => {
    switch (node.kind) {
      case 'clause': {
        const inner = rewriteChildren(node, replace);
        const probes = node.probes.map((choice) => ({
          ...choice,
          alternatives: choice.alternatives.map((spec) => putInProbe(putting, spec)),
        }));
        return { ...inner, probes };
      }
      case 'call':
        return putInCall(putting, rewriteChildren(node, replace));
      case 'unroll':
        return { ...rewriteChildren(node, replace), count: constant(putting, node.count, 1n) };
      case 'map-declaration':
        return node.maxEntries && { ...node, maxEntries: constant(putting, node.maxEntries, 1n) };
      case 'config':
        return {
          ...node,
          settings: node.settings.map(({ name, value }) => ({ name, value: constant(putting, value, 1n) })),
        };
      default:
        return undefined;
    }
  };
  const put = rewrite(program, replace);
  return { program: put, deciding: [...putting.deciding].sort() };
}

function putInProbe(putting: Putting, spec: ProbeSpec): ProbeSpec {
  if (!spec.text.includes('$')) return spec;
  const put = (text: string): string =>
    text.replace(/\$(\d+)/g, (name) => {
      putting.deciding.add(name);
      // In a check without arguments any number will do.
      return putting.given === undefined ? '1' : (putting.given.get(name) ?? '0');
    });
  return { ...spec, text: put(spec.text), fields: spec.fields.map(put) };
}

/** Where the constants of a call begin, and what stands in for them in a check that has no arguments. */
const constantArguments: Readonly<Record<string, { readonly from: number; readonly standIns: readonly bigint[] }>> = {
  ...Object.fromEntries(
    aggregations.flatMap(({ name, aliases, values }) =>
      [name, ...aliases].map((each) => [each, { from: values === 0 ? 0 : 1, standIns: [] }]),
    ),
  ),
  lhist: { from: 1, standIns: [0n, 10n, 1n] },
  lquantize: { from: 1, standIns: [0n, 10n, 1n] },
  llquantize: { from: 1, standIns: [10n, 0n, 1n, 10n] },
  llhist: { from: 1, standIns: [10n, 0n, 1n, 10n] },
  print: { from: 1, standIns: [] },
  trunc: { from: 1, standIns: [] },
  normalize: { from: 1, standIns: [] },
  str: { from: 1, standIns: [64n] },
  buf: { from: 1, standIns: [64n] },
  kstack: { from: 0, standIns: [] },
  ustack: { from: 0, standIns: [] },
};

function putInCall(putting: Putting, call: Call): Call {
  const constants = Object.hasOwn(constantArguments, call.callee.text)
    ? constantArguments[call.callee.text]
    : undefined;
  if (constants === undefined) return call;
  const [first] = call.arguments;
  // A row's columns are values; only whole maps are followed by constants, and where they are columns by one.
  const isMap = first?.value.kind === 'map' && first.value.keys === undefined;
  if (call.callee.text === 'print' && (!isMap || first?.name !== undefined)) return putInMapRows(putting, call);
  const hasOwn = call.arguments.some(
    ({ value }, index) => index >= constants.from && argumentName(value) !== undefined,
  );
  if (!hasOwn) return call;
  const values = call.arguments.map((argument, index) => {
    if (index < constants.from) return argument;
    const standIn = constants.standIns[index - constants.from] ?? 1n;
    // One that is known would not go with the others' stand-ins.
    const asked = constant(putting, argument.value, standIn);
    return { ...argument, value: putting.given === undefined ? literal(standIn, argument.value) : asked };
  });
  return { ...call, arguments: values };
}

/** `print(TX = @tx, RX = @rx, opt.rows)` */
function putInMapRows(putting: Putting, call: Call): Call {
  const before = call.arguments.slice(0, -1);
  const last = call.arguments.at(-1);
  const isTable = before.some(({ name, value }) => {
    const whole = value.kind === 'binary' ? value.left : value;
    return name !== undefined && whole.kind === 'map' && whole.keys === undefined;
  });
  if (!isTable || !last || last.name || argumentName(last.value) === undefined) return call;
  return { ...call, arguments: [...before, { ...last, value: constant(putting, last.value, 1n) }] };
}

function constant({ given, deciding, diagnostics }: Putting, value: Expression, standIn: bigint): Expression {
  const name = argumentName(value);
  if (name === undefined) return value;
  deciding.add(name);
  if (given === undefined) return literal(standIn, value);
  const text = given.get(name) ?? '0';
  if (/^\s*(-?\d+|0x[\da-f]+)\s*$/i.test(text)) return literal(BigInt(text), value);
  diagnostics.add(notANumber(value.span, name, text));
  return literal(standIn, value);
}

function literal(value: bigint, { span }: Expression): NumberLiteral {
  return { kind: 'number', value, span };
}

function argumentName(value: Expression): string | undefined {
  if (value.kind === 'positional' && value.index !== 'count') return `$${value.index}`;
  if (value.kind === 'member' && value.object.kind === 'name' && value.object.name === 'opt') return value.name.text;
  return undefined;
}
