// Blocks, statements and probe lists from the parser's output to the tree.

import type {
  BlockCstNode,
  BraceBlockCstNode,
  ExpressionCstNode,
  ForStatementCstNode,
  IfStatementCstNode,
  LetStatementCstNode,
  LoopStatementCstNode,
  PredicateCstNode,
  ProbeChoiceCstNode,
  ProbeListCstNode,
  ProbeSpecCstNode,
  SimpleStatementCstNode,
  StatementCstNode,
} from '../../grammar/cst-types.js';
import { assignmentAsCondition } from '../diagnostics/catalog-syntax.js';
import type { BlockExpression, Conditional, Expression, ProbeChoice, ProbeSpec } from './ast.js';
import type {
  Block,
  ForMapStatement,
  ForRangeStatement,
  IfStatement,
  LetStatement,
  Statement,
  UnrollStatement,
  WhileStatement,
} from './ast-statements.js';
import { buildAssignments } from './build-assignments.js';
import { type BuildContext, nameOf, nameOfNode, nodeSpan, required } from './build-context.js';
import { buildExpression, buildParenthesised } from './build-expressions.js';
import { buildTypeName } from './build-type-names.js';

export function buildProbeList(context: BuildContext, node: ProbeListCstNode): ProbeChoice[] {
  return node.children.probeChoice.map((choice) => buildProbeChoice(context, choice));
}

function buildProbeChoice(context: BuildContext, { children }: ProbeChoiceCstNode): ProbeChoice {
  const label = children.Identifier?.[0];
  return {
    ...(label === undefined ? {} : { label: nameOf(context, label) }),
    alternatives: children.probeSpec.map((spec) => buildProbeSpec(context, spec)),
  };
}

/** A colon inside a quoted field separates nothing. */
export function buildProbeSpec(context: BuildContext, node: ProbeSpecCstNode): ProbeSpec {
  const { text, span } = nameOfNode(context, node);
  const fields = text.split(/:(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((field) => field.replace(/^"(.*)"$/, '$1'));
  return { text, fields, span };
}

export function buildPredicate(
  context: BuildContext,
  nodes: readonly PredicateCstNode[] | undefined,
): { readonly predicate: Expression } | undefined {
  if (nodes === undefined) return undefined;
  return { predicate: buildCondition(context, required(required(nodes).children.expression)) };
}

/** `(pid = 1)` reads as a record of one field; where a condition is wanted, a comparison was meant. */
function buildCondition(context: BuildContext, node: ExpressionCstNode): Expression {
  return asCondition(context, buildExpression(context, node));
}

function asCondition(context: BuildContext, condition: Expression): Expression {
  const field = condition.kind === 'record' ? condition.fields[0] : undefined;
  if (field === undefined) return condition;
  const { name, value } = field;
  const start = context.file.text.indexOf('=', name.span.end);
  const operatorSpan = { file: context.file, start, end: start + 1 };
  context.diagnostics.add(assignmentAsCondition(operatorSpan, 'a condition'));
  const left: Expression = { kind: 'name', name: name.text, span: name.span };
  return { kind: 'binary', operator: '==', operatorSpan, left, right: value, span: condition.span };
}

export function buildBlock(context: BuildContext, node: BlockCstNode): Block {
  const { angleBlock, braceBlock } = node.children;
  if (angleBlock === undefined) return buildBraceBlock(context, required(braceBlock));
  const block = required(angleBlock);
  return {
    kind: 'block',
    delimiter: 'angle',
    statements: buildStatements(context, block.children.statement),
    span: nodeSpan(context, block),
  };
}

export function buildBraceBlock(context: BuildContext, node: BraceBlockCstNode): Block {
  return {
    kind: 'block',
    delimiter: 'brace',
    statements: buildStatements(context, node.children.statement),
    span: nodeSpan(context, node),
  };
}

function buildStatements(context: BuildContext, nodes: readonly StatementCstNode[] | undefined): Statement[] {
  return (nodes ?? []).flatMap((node) => buildStatement(context, node) ?? []);
}

/** Nothing for a `;` alone. */
function buildStatement(
  context: BuildContext,
  { children }: StatementCstNode,
): Statement | readonly Statement[] | undefined {
  const { ifStatement, braceBlock, letStatement, returnStatement, lacksStatement } = children;
  const { forStatement, loopStatement, jumpStatement, simpleStatement } = children;
  if (simpleStatement !== undefined) return buildSimple(context, required(simpleStatement));
  if (ifStatement !== undefined) return buildIf(context, required(ifStatement));
  if (braceBlock !== undefined) return buildBraceBlock(context, required(braceBlock));
  if (letStatement !== undefined) return buildLet(context, required(letStatement));
  if (forStatement !== undefined) return buildFor(context, required(forStatement));
  if (loopStatement !== undefined) return buildLoop(context, required(loopStatement));
  if (jumpStatement !== undefined) {
    const node = required(jumpStatement);
    return { kind: node.children.Break === undefined ? 'continue' : 'break', span: nodeSpan(context, node) };
  }
  if (returnStatement !== undefined) {
    const node = required(returnStatement);
    const value = node.children.expression?.[0];
    return {
      kind: 'return',
      ...(value === undefined ? {} : { value: buildExpression(context, value) }),
      span: nodeSpan(context, node),
    };
  }
  if (lacksStatement === undefined) return undefined;
  const node = required(lacksStatement);
  return {
    kind: 'lacks',
    names: node.children.Word.map((name) => nameOf(context, name)),
    span: nodeSpan(context, node),
  };
}

function buildSimple(context: BuildContext, node: SimpleStatementCstNode): readonly Statement[] {
  const [only, ...others] = node.children.assignment;
  if (only === undefined || others.length > 0)
    return node.children.assignment.flatMap((each) => buildAssignments(context, each, nodeSpan(context, each)));
  return buildAssignments(context, only, nodeSpan(context, node));
}

function buildFor(context: BuildContext, node: ForStatementCstNode): ForRangeStatement | ForMapStatement {
  const { ScratchVariable, from, to } = required(node.children.forRange).children;
  const parts = {
    variable: nameOf(context, required(ScratchVariable)),
    body: buildBraceBlock(context, required(node.children.braceBlock)),
    span: nodeSpan(context, node),
  };
  const first = buildExpression(context, required(from));
  if (to === undefined) return { kind: 'for-map', map: first, ...parts };
  return { kind: 'for-range', from: first, to: buildExpression(context, required(to)), ...parts };
}

function buildLoop(context: BuildContext, node: LoopStatementCstNode): WhileStatement | UnrollStatement {
  const { While, expression, braceBlock } = node.children;
  const body = buildBraceBlock(context, required(braceBlock));
  const span = nodeSpan(context, node);
  if (While === undefined) return { kind: 'unroll', count: buildExpression(context, required(expression)), body, span };
  return { kind: 'while', condition: buildCondition(context, required(expression)), body, span };
}

function buildLet(context: BuildContext, node: LetStatementCstNode): LetStatement {
  const { ScratchVariable, typeName, expression } = node.children;
  return {
    kind: 'let',
    name: nameOf(context, required(ScratchVariable)),
    ...(typeName === undefined ? {} : { type: buildTypeName(context, required(typeName)) }),
    ...(expression === undefined ? {} : { value: buildExpression(context, required(expression)) }),
    span: nodeSpan(context, node),
  };
}

function buildIf(context: BuildContext, node: IfStatementCstNode): IfStatement {
  const { expression, parenthesised, then, bareThen, ifStatement, otherwise, bareElse } = node.children;
  const condition =
    parenthesised === undefined
      ? buildCondition(context, required(expression))
      : asCondition(context, buildParenthesised(context, required(parenthesised)));
  const chained = ifStatement?.[0];
  const other = buildBody(context, otherwise, bareElse);
  return {
    kind: 'if',
    condition,
    then: buildBody(context, then, bareThen) ?? required<Block>(undefined),
    ...(chained === undefined ? {} : { else: buildIf(context, chained) }),
    ...(other === undefined ? {} : { else: other }),
    span: nodeSpan(context, node),
  };
}

/** A statement without braces is a block of its own. */
function buildBody(
  context: BuildContext,
  blocks: readonly BraceBlockCstNode[] | undefined,
  bare: readonly StatementCstNode[] | undefined,
): Block | undefined {
  if (blocks !== undefined) return buildBraceBlock(context, required(blocks));
  if (bare === undefined) return undefined;
  const span = nodeSpan(context, required(bare));
  return { kind: 'block', delimiter: 'brace', statements: buildStatements(context, bare), span };
}

export function buildBlockExpression(context: BuildContext, node: BraceBlockCstNode): BlockExpression {
  const choice = node.children.statement?.at(-1)?.children.ifStatement?.[0];
  const block = buildBraceBlock(context, node);
  if (choice === undefined || !isChoice(choice)) return asValue(block, endsInValue(node));
  const result = buildIfExpression(context, choice);
  return { kind: 'block-expression', statements: block.statements.slice(0, -1), result, span: block.span };
}

/** Without a `;` after it, what stands last in a block is its value; so is an `if` all of whose branches have one. */
function endsInValue(node: BraceBlockCstNode | undefined): boolean {
  const { simpleStatement, ifStatement } = node?.children.statement?.at(-1)?.children ?? {};
  const simple = simpleStatement?.[0];
  if (simple) return simple.children.terminator[0]?.children.Semicolon === undefined;
  return ifStatement?.[0] !== undefined && isChoice(ifStatement[0]);
}

function isChoice({ children: { then, otherwise, ifStatement } }: IfStatementCstNode): boolean {
  const nested = ifStatement?.[0];
  return endsInValue(then?.[0]) && (nested ? isChoice(nested) : endsInValue(otherwise?.[0]));
}

/** `{ $y = x; $y * 2 }` */
function asValue({ statements, span }: Block, hasValue: boolean): BlockExpression {
  const last = statements.at(-1);
  if (!hasValue || last?.kind !== 'expression-statement') return { kind: 'block-expression', statements, span };
  return { kind: 'block-expression', statements: statements.slice(0, -1), result: last.expression, span };
}

/** `$x = if c { 1 } else { 2 }` chooses as `c ? 1 : 2` does. */
export function buildIfExpression(context: BuildContext, node: IfStatementCstNode): Conditional {
  const { condition, then, else: other, span } = buildIf(context, node);
  const { then: thenNode, otherwise, ifStatement } = node.children;
  const nested = ifStatement?.[0];
  const branch = (block: Block, written: BraceBlockCstNode | undefined): BlockExpression =>
    written ? buildBlockExpression(context, written) : asValue(block, true);
  return {
    kind: 'conditional',
    condition,
    then: branch(then, thenNode?.[0]),
    else:
      nested !== undefined
        ? buildIfExpression(context, nested)
        : other?.kind === 'block'
          ? branch(other, otherwise?.[0])
          : { kind: 'block-expression', statements: [], span },
    span,
  };
}
