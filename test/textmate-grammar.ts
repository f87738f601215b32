// grammar/tsbpf.tmLanguage.json, the colours of editors, made from the tokens and the builtins: textmate.test.ts compares it
// and rewrites it with `-u`.

import { vocabulary } from '../grammar/tokens.js';
import { aggregations } from '../src/builtins/aggregations.js';
import { builtins } from '../src/builtins/table.js';
import { documentation } from '../src/check/actions/table.js';
import { kernelProbeKinds } from '../src/probes/kernel-probe-kinds.js';

export interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly patterns?: readonly Pattern[];
}

export interface TextMateGrammar {
  readonly $comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly firstLineMatch: string;
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

/** Those of the words that direct what runs next, that stand for operators and for constants; the others declare. */
const control: readonly string[] = 'if else for while unroll break continue return'.split(' ');
const operators: readonly string[] = 'in sizeof offsetof xlate stringof'.split(' ');
const constants: readonly string[] = ['true', 'false'];

function words(): readonly string[] {
  return vocabulary.flatMap(({ PATTERN }) =>
    typeof PATTERN === 'string' && /^[a-z]+$/.test(PATTERN) ? [PATTERN] : [],
  );
}

function patternOf(token: string): string {
  const found = vocabulary.find(({ name }) => name === token)?.PATTERN;
  if (!(found instanceof RegExp)) throw new Error(`the token ${token} has no pattern`);
  return found.source;
}

function oneOf(names: readonly string[]): string {
  return `(?<![\\w$@])(?:${[...new Set(names)].sort().join('|')})(?!\\w)`;
}

const include = (...names: readonly string[]): readonly Pattern[] => names.map((name) => ({ include: `#${name}` }));

function nested(begin: string, end: string): Pattern {
  return { begin, end, patterns: include('inside') };
}

export function textMateGrammar(): TextMateGrammar {
  const declared = words().filter((word) => ![...control, ...operators, ...constants].includes(word));
  const families = kernelProbeKinds.flatMap(({ name }) => name);
  return {
    $comment: 'Made from the tokens by test/textmate-grammar.ts: edit that, not this.',
    name: 'tsbpf',
    scopeName: 'source.tsbpf',
    fileTypes: ['tsbpf', 'bt', 'd'],
    firstLineMatch: '^#!.*\\b(?:tsbpf|bpftrace|dtrace)\\b',
    patterns: include('comments', 'directives', 'declarations', 'probes', 'blocks', 'inside'),
    repository: {
      comments: {
        patterns: [
          { name: 'comment.block.documentation.tsbpf', begin: '/\\*\\*(?!/)', end: '\\*/' },
          { name: 'comment.block.tsbpf', begin: '/\\*', end: '\\*/' },
          { name: 'comment.line.double-slash.tsbpf', match: '//.*$' },
        ],
      },
      directives: { patterns: [{ name: 'meta.preprocessor.tsbpf', match: '^\\s*#.*$' }] },
      declarations: { patterns: [{ name: 'keyword.declaration.tsbpf', match: oneOf(declared) }] },
      probes: {
        patterns: [
          {
            name: 'entity.name.function.probe.tsbpf',
            match: `(?<![\\w:])(?:BEGIN|END|(?:tick|profile)-\\w+)(?![\\w:])`,
          },
          {
            name: 'entity.name.function.probe.tsbpf',
            match: `(?<![\\w:])(?:${families.join('|')}|[A-Za-z_*][\\w.*?-]*):[^\\s,;{}<>()|"]*[^\\s,;:{}<>()|"]`,
          },
        ],
      },
      blocks: { patterns: [nested('\\{', '\\}'), nested('<', '>')] },
      inside: {
        patterns: [
          ...include('comments', 'directives', 'strings', 'variables', 'numbers', 'words'),
          nested('\\(', '\\)'),
          nested('\\{', '\\}'),
        ],
      },
      strings: {
        patterns: [
          {
            name: 'string.quoted.double.tsbpf',
            begin: '"',
            end: '"|$',
            patterns: [
              { name: 'constant.character.escape.tsbpf', match: '\\\\.' },
              {
                name: 'constant.other.placeholder.tsbpf',
                match: '%[-+ #0]*\\*?\\d*(?:\\.\\d+)?(?:hh|h|ll|l|z)?[A-Za-z%]',
              },
            ],
          },
          { name: 'string.quoted.single.tsbpf', match: patternOf('CharLiteral') },
        ],
      },
      variables: {
        patterns: [
          { name: 'variable.language.positional.tsbpf', match: patternOf('Positional') },
          { name: 'variable.other.scratch.tsbpf', match: patternOf('ScratchVariable') },
          { name: 'variable.other.map.tsbpf', match: patternOf('MapName') },
          { name: 'variable.other.kernel.tsbpf', match: patternOf('KernelSymbol') },
        ],
      },
      numbers: { patterns: [{ name: 'constant.numeric.tsbpf', match: `(?<!\\w)${patternOf('NumberLiteral')}` }] },
      words: {
        patterns: [
          { name: 'keyword.control.tsbpf', match: oneOf(control) },
          { name: 'keyword.operator.word.tsbpf', match: oneOf(operators) },
          { name: 'constant.language.tsbpf', match: oneOf(constants) },
          {
            name: 'keyword.declaration.tsbpf',
            match: '(?<![\\w$@.])(?:let|lacks|struct|union|enum|fields|on|via)(?!\\w)(?!\\s*[,;)=.])',
          },
          {
            name: 'support.function.aggregation.tsbpf',
            match: `${oneOf(aggregations.map(({ name }) => name))}(?=\\s*\\()`,
          },
          { name: 'support.function.tsbpf', match: `${oneOf(documentation.map(({ name }) => name))}(?=\\s*\\()` },
          { name: 'variable.language.tsbpf', match: `(?<!\\.)${oneOf(builtins.map(({ name }) => name))}` },
          { name: 'variable.other.member.tsbpf', match: '(?<=\\.|->)[A-Za-z_]\\w*' },
        ],
      },
    },
  };
}
