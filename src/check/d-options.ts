// `#pragma D …`: options that act, those that ask for what tsbpf does by itself, and those that it does not know.

import type { MapOrder } from '../artifact.js';
import { noEffect, unknownDOption, unknownPragma } from '../diagnostics/catalog-dlang.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { longestText, mostSpeculations, stringBytes } from '../limits.js';
import type { Call, Expression, Name, ProbeChoice, Program } from '../syntax/ast.js';
import type { PragmaDirective } from '../syntax/ast-declarations.js';

export interface DOptions {
  /** No columns in front of what a firing prints. */
  readonly quiet: boolean;
  /** `$1` without a value is 0, not a mistake. */
  readonly defaultArguments: boolean;
  /** How many speculations may be open at once. */
  readonly speculations: number;
  /** strsize: bytes of a text whose length nobody says. */
  readonly textBytes?: number;
  /** zdefs: probes that are not there are left out. */
  readonly forgivesMissing: boolean;
  /** In which order the entries of maps are shown. */
  readonly mapOrder: MapOrder;
  /** The calls of `setopt()` that have had their effect. */
  readonly set: ReadonlySet<Call>;
}

/** D has one; more never breaks a script. */
const defaultSpeculations = 256;

export const usualOrder: MapOrder = { by: 'value', keyPart: 0, reversed: false };

export const noDOptions: DOptions = {
  quiet: false,
  defaultArguments: false,
  speculations: defaultSpeculations,
  forgivesMissing: false,
  mapOrder: usualOrder,
  set: new Set(),
};

/** 'sized here': buffers and rates that tsbpf chooses, or flags of the command line; leaving them out changes nothing. */
type Effect = ((options: DOptions, value: string | undefined) => DOptions) | 'sized here' | 'no effect';

const isOn = (value: string | undefined): boolean =>
  !['no', 'off', '0', 'false', 'disable', 'unset'].includes(value ?? '');

const table: Readonly<Record<string, Effect>> = {
  quiet: (options, value) => ({ ...options, quiet: isOn(value) }),
  defaultargs: (options, value) => ({ ...options, defaultArguments: isOn(value) }),
  zdefs: (options, value) => ({ ...options, forgivesMissing: isOn(value) }),
  nspec: (options, value) => ({ ...options, speculations: countOf(value) ?? options.speculations }),
  strsize: (options, value) => ({ ...options, textBytes: Math.min(sizeIn(value) ?? stringBytes, longestText) }),
  aggsortkey: ordered(() => ({ by: 'key' })),
  aggsortkeypos: ordered((value) => ({ keyPart: Number(value) || 0 })),
  aggsortrev: ordered(() => ({ reversed: true })),
  ...named(
    'sized here',
    'bufsize bufpolicy bufresize aggsize aggrate switchrate statusrate cleanrate dynvarsize specsize',
  ),
  ...named(
    'sized here',
    'temporal verbose destructive pgmax noresolve bpflog bpflogsize lockmem maxframes scratchsize linknommap',
  ),
  ...named('no effect', 'stackframes ustackframes jstackframes jstackstrsize stackindent flowindent cpu zone grabanon'),
  ...named('no effect', 'aggsortpos aggpercpu rawbytes amin evaltime pcapsize printsize'),
};

function ordered(change: (value: string | undefined) => Partial<MapOrder>): Effect {
  return (options, value) => ({ ...options, mapOrder: { ...options.mapOrder, ...change(value) } });
}

function named(effect: Effect, names: string): Readonly<Record<string, Effect>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, effect]));
}

function countOf(value: string | undefined): number | undefined {
  const count = /^\d+$/.test(value ?? '') ? Number(value) : 0;
  return count > 0 ? Math.min(count, mostSpeculations) : undefined;
}

/** `256`, `2k` */
function sizeIn(value: string | undefined): number | undefined {
  const [, digits, unit] = /^([1-9]\d*)(k?)$/i.exec(value ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits) * (unit ? 1024 : 1);
}

/** Said of a library's stability and needs: nothing here depends on it. */
const otherWords: readonly string[] = ['option', 'attributes', 'binding', 'depends_on', 'error', 'line', 'ident'];

export function checkDOptions(program: Program, diagnostics: Diagnostics): DOptions {
  let options = ofFirstLine(program.span.file.text);
  for (const directive of program.directives)
    if (directive.kind === 'pragma' && directive.words[0] !== 'dialect')
      options = withPragma(options, directive, diagnostics);
  const atBegin = optionsSetAtBegin(program);
  for (const { name, value } of atBegin) options = withOption(options, name, value, diagnostics);
  return { ...options, set: new Set(atBegin.map(({ call }) => call)) };
}

interface SetOption {
  readonly call: Call;
  readonly name: Name;
  readonly value: string | undefined;
}

/** `setopt("aggsortkey")` where everything begins is a `#pragma` written otherwise. */
function optionsSetAtBegin({ declarations }: Program): readonly SetOption[] {
  return declarations.flatMap((declaration) => {
    if (declaration.kind !== 'clause' || declaration.predicate || !declaration.probes.every(isBegin)) return [];
    return (declaration.block?.statements ?? []).flatMap((statement) =>
      statement.kind === 'expression-statement' ? (optionSet(statement.expression) ?? []) : [],
    );
  });
}

function isBegin({ alternatives }: ProbeChoice): boolean {
  return alternatives.every(({ text }) => /^(?:dtrace:::)?BEGIN$/.test(text));
}

/** Undefined where it is something else, or its words are not there to be read. */
function optionSet(expression: Expression): SetOption | undefined {
  if (expression.kind !== 'call' || expression.callee.text !== 'setopt') return undefined;
  const [name, value, ...more] = expression.arguments.map((argument) => argument.value);
  if (name?.kind !== 'string' || more.length > 0 || (value && value.kind !== 'string')) return undefined;
  return { call: expression, name: { text: name.value, span: name.span }, value: value?.value };
}

/** `#!/usr/sbin/dtrace -qs`: the flags that dtrace would see; what they size or allow is asked for by tsbpf's own. */
function ofFirstLine(text: string): DOptions {
  const [, flags = ''] = /^#!.*\bdtrace\s+(.*)/.exec(text) ?? [];
  const letters = flags.split(/\s+/).flatMap((word) => (/^-[A-Za-z]+$/.test(word) ? [...word.slice(1)] : []));
  return { ...noDOptions, quiet: letters.includes('q'), forgivesMissing: letters.includes('Z') };
}

function withPragma(options: DOptions, { words, option, span }: PragmaDirective, diagnostics: Diagnostics): DOptions {
  const [word = ''] = words;
  if (!otherWords.includes(word)) diagnostics.add(unknownPragma(span, word, nearestName(word, otherWords)));
  if (!option) return options;
  return withOption(options, option.name, option.value, diagnostics);
}

function withOption(options: DOptions, name: Name, value: string | undefined, diagnostics: Diagnostics): DOptions {
  const effect = Object.hasOwn(table, name.text) ? table[name.text] : undefined;
  if (effect === undefined)
    diagnostics.add(unknownDOption(name.span, name.text, nearestName(name.text, Object.keys(table))));
  if (effect === 'no effect') diagnostics.add(noEffect(name.span, name.text));
  return typeof effect === 'function' ? effect(options, value) : options;
}
