// How each rule of the grammar is laid out. The tokens stay as they are written and in their order: a rule only says what
// stands between its parts.

import type { CstElement, CstNode } from 'chevrotain';
import { precedence } from '../precedence.js';
import { blankLine, fillingLine, group, indented, type Layout, line, newLine, softLine, space } from './layout.js';
import type { Trivia } from './trivia.js';

/** A token or the tokens of one rule. */
interface Part {
  /** The rule's name, or the token's text. */
  readonly name: string;
  readonly node?: CstNode;
  readonly start: number;
  readonly end: number;
}

type Rule = (parts: readonly Part[], trivia: Trivia) => Layout;

export function formatTree(program: CstNode, trivia: Trivia, end: number): Layout {
  const parts = partsOf(program);
  return [
    items(parts, trivia, newLine),
    trivia.isApart(end) && parts.length > 0 ? blankLine : newLine,
    trivia.leading(end),
  ];
}

/** The parts of a rule in the order in which they are written, without those that are empty. */
function partsOf(node: CstNode): readonly Part[] {
  return Object.values(node.children)
    .flat()
    .map(partOf)
    .filter(({ start }) => !Number.isNaN(start))
    .sort((a, b) => a.start - b.start);
}

function partOf(element: CstElement): Part {
  if (!('children' in element))
    return { name: element.image, start: element.startOffset, end: element.startOffset + element.image.length };
  const { startOffset = Number.NaN, endOffset = Number.NaN } = element.location ?? {};
  return { name: element.name, node: element, start: startOffset, end: endOffset + 1 };
}

function layoutOf(part: Part, trivia: Trivia): Layout {
  if (part.node === undefined) return [trivia.leading(part.start), part.name, trivia.trailing(part.start)];
  const rule = Object.hasOwn(rules, part.node.name) ? rules[part.node.name] : undefined;
  return (rule ?? spaced)(partsOf(part.node), trivia);
}

/** What stands close to what is before it. The printer sees to the signs that always do. */
const attached: ReadonlySet<string> = new Set([
  '(',
  '[',
  ':',
  '..',
  'callArguments',
  'parameters',
  'macroParameters',
  'functionParameters',
  'dimension',
  'terminator',
]);

/** Blanks between all parts but those that attach. */
function spaced(parts: readonly Part[], trivia: Trivia): Layout {
  return parts.map((part, index) => [index === 0 || attached.has(part.name) ? '' : space, layoutOf(part, trivia)]);
}

/** Blanks between all parts, whatever they are. */
function apart(parts: readonly Part[], trivia: Trivia): Layout {
  return parts.map((part, index) => [index === 0 ? '' : space, layoutOf(part, trivia)]);
}

/** No blanks but after a comma. */
function close(parts: readonly Part[], trivia: Trivia): Layout {
  return parts.map((part, index) => [parts[index - 1]?.name === ',' ? space : '', layoutOf(part, trivia)]);
}

function adjacent(parts: readonly Part[], trivia: Trivia): Layout {
  return parts.map((part) => layoutOf(part, trivia));
}

/** A list, lines ending after commas where they must. */
function filled(parts: readonly Part[], trivia: Trivia): Layout {
  return continued(parts, trivia, (_, before) => (before.name === ',' ? fillingLine : ''));
}

/** The first part, and the others further in where a line ends between them; `between` says what stands before one. */
function continued(parts: readonly Part[], trivia: Trivia, between: (part: Part, before: Part) => Layout): Layout {
  const [first, ...rest] = parts;
  if (first === undefined) return '';
  const others = rest.map((part, index) => [between(part, rest[index - 1] ?? first), layoutOf(part, trivia)]);
  return [layoutOf(first, trivia), indented(others)];
}

/** `(a, b)` on one line, or each on its own. */
function listed(parts: readonly Part[], trivia: Trivia): Layout {
  const [open, ...rest] = parts;
  const last = rest.pop();
  if (open === undefined || last === undefined || rest.length === 0) return adjacent(parts, trivia);
  const content = rest.map((part) => [
    part.name === ',' ? '' : part === rest[0] ? softLine : line,
    layoutOf(part, trivia),
  ]);
  return group([layoutOf(open, trivia), indented(content), softLine, layoutOf(last, trivia)]);
}

/** `char *name`: the stars stand at the name. */
function declared(parts: readonly Part[], trivia: Trivia): Layout {
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const isClose = before === undefined || attached.has(part.name) || endsWithStar(before);
    return [isClose ? '' : space, layoutOf(part, trivia)];
  });
}

function endsWithStar({ name, node }: Part): boolean {
  const last = node === undefined ? undefined : partsOf(node).at(-1);
  return last === undefined ? name === '*' : endsWithStar(last);
}

/** What is written one below the other: statements, members, declarations. A `;` or `,` stays where it is. */
function items(parts: readonly Part[], trivia: Trivia, between: Layout): Layout {
  return parts.map((part, index) => {
    const isSeparator = /^[;,]$/.test(part.name) || isEmptyStatement(part);
    const before = index === 0 || isSeparator ? '' : trivia.isApart(part.start) ? blankLine : between;
    return [before, trivia.leading(part.start), layoutOf(part, trivia)];
  });
}

function isEmptyStatement({ name, node }: Part): boolean {
  return name === 'statement' && node?.children['Semicolon'] !== undefined;
}

/** A head and a body in braces, which stays on one line if it was written so and fits. */
function braced(parts: readonly Part[], trivia: Trivia, isAlwaysBroken: boolean, opening: string = '{'): Layout {
  const from = parts.findIndex(({ name }) => name === opening);
  const closing = opening === '{' ? '}' : '>';
  const to = parts.findLastIndex(({ name }) => name === closing);
  const head = parts.slice(0, from);
  const tail = parts.slice(to + 1);
  return [
    spaced(head, trivia),
    head.length === 0 ? '' : space,
    bodyOf(parts.slice(from, to + 1), trivia, isAlwaysBroken),
    tail.length === 0 ? '' : space,
    spaced(tail, trivia),
  ];
}

function bodyOf(parts: readonly Part[], trivia: Trivia, isAlwaysBroken: boolean): Layout {
  const [open, ...content] = parts;
  const last = content.pop();
  if (open === undefined || last === undefined) return '';
  const hasComments = trivia.hasLeading(last.start);
  const isEmpty = content.length === 0 && !hasComments;
  const comments = hasComments
    ? [content.length > 0 && trivia.isApart(last.start) ? blankLine : newLine, trivia.leading(last.start)]
    : '';
  return group(
    [
      layoutOf(open, trivia),
      isEmpty ? '' : indented(line, items(content, trivia, line), comments),
      line,
      last.name,
      trivia.trailing(last.start),
    ],
    !isEmpty && (isAlwaysBroken || trivia.endsLine(open.start)),
  );
}

/** After a statement without braces `else` may begin a line. */
function branched(parts: readonly Part[], trivia: Trivia): Layout {
  const between = (part: Part, before: Part): Layout =>
    part.name === 'else' && before.name === 'statement' ? line : space;
  return group(withBetween(parts, trivia, between));
}

/** Probes and their predicate on one line, or each on its own; what belongs to `on` and `via` stands further in. */
function probed(parts: readonly Part[], trivia: Trivia): Layout {
  const body = parts.findIndex(({ name }) => name === 'block' || name === ';');
  const head = parts.slice(0, body < 0 ? parts.length : body);
  const rest = parts.slice(head.length).map((part) => [space, layoutOf(part, trivia)]);
  const between = (part: Part, before: Part): Layout => {
    if (part.name === 'predicate') return line;
    return part.name === ',' ? '' : before.name === ',' ? fillingLine : space;
  };
  const isClause = head[0]?.name === 'probeList';
  return [group(isClause ? withBetween(head, trivia, between) : continued(head, trivia, between)), rest];
}

function withBetween(parts: readonly Part[], trivia: Trivia, between: (part: Part, before: Part) => Layout): Layout {
  return parts.map((part, index) => {
    const before = parts[index - 1];
    return [before === undefined ? '' : between(part, before), layoutOf(part, trivia)];
  });
}

/** The whole chain of `? :` as one: lines end before its colons. */
function conditional(parts: readonly Part[], trivia: Trivia): Layout {
  return group(
    continued(chainOf(parts), trivia, (part, before) => {
      if (part.name === ':') return before.name === '?' ? '' : line;
      return space;
    }),
  );
}

/** `a ? b : c ? d : e`: what follows the last colon of a part goes on with the chain. */
function chainOf(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  const more = last?.node === undefined || parts.length === 1 ? [] : partsOf(last.node);
  return more.length > 1 ? [...parts.slice(0, -1), ...chainOf(more)] : parts;
}

/** Lines end after the operators that bind least, then after the next. */
function operations(parts: readonly Part[], trivia: Trivia): Layout {
  const operators = parts.filter((_, index) => index % 2 === 1);
  const lowest = Math.min(...operators.map(bindingOf));
  if (operators.length === 0) return adjacent(parts, trivia);
  const sides: Part[][] = [[]];
  const between: Part[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1 && bindingOf(part) === lowest) {
      between.push(part);
      sides.push([]);
    } else sides.at(-1)?.push(part);
  }
  const [first = [], ...rest] = sides.map((side) => operations(side, trivia));
  const others = rest.map((side, index) => [
    space,
    between.slice(index, index + 1).map((operator) => layoutOf(operator, trivia)),
    fillingLine,
    side,
  ]);
  return group([first, indented(others)]);
}

function bindingOf({ name }: Part): number {
  const found = Object.entries(precedence).find(([operator]) => operator === name);
  return found?.[1] ?? 0;
}

/** `-x`, `(u32)x`, `stringof x`, `comptime x`, and `- -x`, which is not `--x`. */
function prefixed(parts: readonly Part[], trivia: Trivia): Layout {
  const [first, second] = parts;
  if (first?.name === 'stringof' || first?.name === 'comptime') return apart(parts, trivia);
  const isJoined = second !== undefined && parts.length === 2 && firstCharacter(second) === first?.name.at(-1);
  return isJoined ? apart(parts, trivia) : adjacent(parts, trivia);
}

function firstCharacter({ name, node }: Part): string {
  const first = node === undefined ? undefined : partsOf(node)[0];
  return first === undefined ? name.charAt(0) : firstCharacter(first);
}

/** An option's parts and its help begin lines of their own where one is not enough. */
function optionLine(parts: readonly Part[], trivia: Trivia): Layout {
  const tail = parts.findIndex(({ name, start }) => name === 'optionPart' || start === parts.at(-1)?.start);
  const more = parts.slice(tail).map((part) => [fillingLine, layoutOf(part, trivia)]);
  return [spaced(parts.slice(0, tail), trivia), indented(...more)];
}

const alwaysBroken: Rule = (parts, trivia) => braced(parts, trivia, true);
const asWritten: Rule = (parts, trivia) => braced(parts, trivia, false);

/** Every other rule has blanks between its parts. */
const rules: Readonly<Record<string, Rule>> = {
  probeSpec: adjacent,
  dashedName: adjacent,
  shortFlag: adjacent,
  longFlag: adjacent,
  flagArgument: adjacent,
  postfix: adjacent,
  primary: adjacent,
  dimension: adjacent,
  functionPointer: adjacent,
  attribute: close,
  offsetOf: close,
  containerOf: close,
  sizeOf: (parts, trivia) => (parts.some((part) => firstCharacter(part) === '(') ? adjacent : apart)(parts, trivia),
  unary: prefixed,
  binary: operations,
  expression: conditional,
  suffix: filled,
  mapAccess: filled,
  callArguments: filled,
  macroParameters: filled,
  parenthesised: (parts, trivia) => (parts.length === 3 ? adjacent : filled)(parts, trivia),
  text: (parts, trivia) => continued(parts, trivia, () => fillingLine),
  parameters: listed,
  functionParameters: (parts, trivia) => close(parts, trivia),
  typeName: declared,
  cParameter: declared,
  declarator: declared,
  variableDeclaration: declared,
  variableName: declared,
  inlineDeclaration: declared,
  bits: apart,
  forRange: (parts, trivia) =>
    parts.map((part, index) => [index === 1 || index === 2 ? space : '', layoutOf(part, trivia)]),
  ifStatement: branched,
  forStatement: apart,
  translation: (parts, trivia) => [
    apart(parts.slice(0, 1), trivia),
    space,
    adjacent(parts.slice(1, 4), trivia),
    space,
    adjacent(parts.slice(4), trivia),
  ],
  probeChoice: (parts, trivia) => {
    const isLabelled = parts[1]?.name === '=';
    return [adjacent(parts.slice(0, isLabelled ? 2 : 0), trivia), apart(parts.slice(isLabelled ? 2 : 0), trivia)];
  },
  probeList: (parts, trivia) => withBetween(parts, trivia, (_, before) => (before.name === ',' ? fillingLine : '')),
  optionPart: apart,
  optionDeclaration: optionLine,
  defaultItem: apart,
  argsItem: apart,
  clause: probed,
  onItem: probed,
  viaItem: probed,
  angleBlock: (parts, trivia) => braced(parts, trivia, false, '<'),
  braceBlock: asWritten,
  structBody: asWritten,
  enumBody: asWritten,
  configDeclaration: asWritten,
  providerDeclaration: alwaysBroken,
  translatorDeclaration: alwaysBroken,
  probeDeclaration: alwaysBroken,
  typeTranslator: alwaysBroken,
};
