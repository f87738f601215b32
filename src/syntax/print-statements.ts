// Blocks and statements of the tree as indented lines.

import type { Block, IfStatement, Statement } from './ast-statements.js';
import { prefix, printExpression, printType } from './print-expressions.js';

export function printBlock(block: Block): string[] {
  return [`block ${block.delimiter === 'angle' ? '<>' : '{}'}`, ...indent(block.statements.flatMap(printStatement))];
}

export function printStatement(node: Statement): string[] {
  switch (node.kind) {
    case 'expression-statement':
      return [printExpression(node.expression)];
    case 'assign':
      return [prefix(node.operator, [printExpression(node.target), printExpression(node.value)])];
    case 'let': {
      const type = node.type === undefined ? '' : `: ${printType(node.type)}`;
      return [`let ${node.name.text}${type}${node.value === undefined ? '' : ` = ${printExpression(node.value)}`}`];
    }
    case 'if':
      return printIf(node);
    case 'block':
      return printBlock(node);
    case 'for-range':
      return printLoop(
        `for ${node.variable.text} ${printExpression(node.from)} .. ${printExpression(node.to)}`,
        node.body,
      );
    case 'for-map':
      return printLoop(`for ${node.variable.text} ${printExpression(node.map)}`, node.body);
    case 'while':
      return printLoop(`while ${printExpression(node.condition)}`, node.body);
    case 'unroll':
      return printLoop(`unroll ${printExpression(node.count)}`, node.body);
    case 'break':
    case 'continue':
      return [node.kind];
    case 'return':
      return [node.value === undefined ? 'return' : `return ${printExpression(node.value)}`];
    case 'lacks':
      return [`lacks ${node.names.map((name) => name.text).join(' ')}`];
  }
}

function printIf(node: IfStatement): string[] {
  const lines = [`if ${printExpression(node.condition)}`, ...indent(node.then.statements.flatMap(printStatement))];
  if (node.else === undefined) return lines;
  const otherwise = node.else.kind === 'if' ? printIf(node.else) : node.else.statements.flatMap(printStatement);
  return [...lines, 'else', ...indent(otherwise)];
}

function printLoop(head: string, body: Block): string[] {
  return [head, ...indent(body.statements.flatMap(printStatement))];
}

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
