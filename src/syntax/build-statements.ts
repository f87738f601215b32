// Blocks, statements and probe lists from the parser's output to the tree.

import type {
  BlockCstNode,
  BraceBlockCstNode,
  ExpressionCstNode,
  IfStatementCstNode,
  LetStatementCstNode,
  PredicateCstNode,
  ProbeChoiceCstNode,
  ProbeListCstNode,
  ProbeSpecCstNode,
  StatementCstNode,
} from '../../grammar/cst-types.js';
import { assignmentAsCondition } from '../diagnostics/catalog-syntax.js';
import type {
  AssignOperator,
  Block,
  Expression,
  IfStatement,
  LetStatement,
  ProbeChoice,
  ProbeSpec,
  Statement,
} from './ast.js';
import { type BuildContext, nameOf, nameOfNode, nodeSpan, required } from './build-context.js';
import { buildExpression, buildTypeName } from './build-expressions.js';

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
  const condition = buildExpression(context, node);
  const name = condition.kind === 'record' ? condition.fields[0]?.name : undefined;
  if (name !== undefined) {
    const start = context.file.text.indexOf('=', name.span.end);
    context.diagnostics.add(assignmentAsCondition({ file: context.file, start, end: start + 1 }, 'a condition'));
  }
  return condition;
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

function buildBraceBlock(context: BuildContext, node: BraceBlockCstNode): Block {
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
function buildStatement(context: BuildContext, { children }: StatementCstNode): Statement | undefined {
  const { ifStatement, letStatement, returnStatement, lacksStatement, simpleStatement } = children;
  if (ifStatement !== undefined) return buildIf(context, required(ifStatement));
  if (letStatement !== undefined) return buildLet(context, required(letStatement));
  if (returnStatement !== undefined) {
    const node = required(returnStatement);
    const value = node.children.expression?.[0];
    return {
      kind: 'return',
      ...(value === undefined ? {} : { value: buildExpression(context, value) }),
      span: nodeSpan(context, node),
    };
  }
  if (lacksStatement !== undefined) {
    const node = required(lacksStatement);
    return {
      kind: 'lacks',
      names: node.children.Word.map((name) => nameOf(context, name)),
      span: nodeSpan(context, node),
    };
  }
  if (simpleStatement === undefined) return undefined;
  const node = required(simpleStatement);
  const target = buildExpression(context, required(node.children.target));
  const span = nodeSpan(context, node);
  const operator = node.children.AssignOperator?.[0];
  if (operator === undefined) return { kind: 'expression-statement', expression: target, span };
  const value = buildExpression(context, required(node.children.value));
  return { kind: 'assign', target, operator: operator.image as AssignOperator, value, span };
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
  const { expression, then, ifStatement, otherwise } = node.children;
  const chained = ifStatement?.[0];
  const block = otherwise?.[0];
  return {
    kind: 'if',
    condition: buildCondition(context, required(expression)),
    then: buildBraceBlock(context, required(then)),
    ...(chained === undefined ? {} : { else: buildIf(context, chained) }),
    ...(block === undefined ? {} : { else: buildBraceBlock(context, block) }),
    span: nodeSpan(context, node),
  };
}
