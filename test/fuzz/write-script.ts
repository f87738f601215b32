// Expressions and statements of the reference as text of a script.

import type { FunctionDefinition, Node, Statement } from './reference.js';

/** Reads that fail: nothing is there, for the kernel neither. Declared by whoever uses an unknown node. */
export const nowhere = '$nowhere';

export function write(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return String(node.value);
    case 'variable':
      return node.name;
    case 'unknown':
      return `((${node.type.name})*(u64 *)${nowhere})`;
    case 'unary':
      return `(${node.operator}${write(node.operand)})`;
    case 'binary':
      return `(${write(node.left)} ${node.operator} ${write(node.right)})`;
    case 'choice':
      return `(${write(node.condition)} ? ${write(node.then)} : ${write(node.else)})`;
    case 'or-else':
      return `(${write(node.value)} ?: ${write(node.else)})`;
    case 'cast':
      return `((${node.type.name})${write(node.operand)})`;
    case 'step': {
      const operator = node.delta > 0n ? '++' : '--';
      return `(${node.prefix ? `${operator}${node.name}` : `${node.name}${operator}`})`;
    }
    case 'call':
      return `${node.name}(${node.arguments.map(write).join(', ')})`;
    case 'block':
      return `({ ${writeAll(node.statements, '').replaceAll('\n', ' ')} ${write(node.result)} })`;
    case 'part':
      return `${node.tuple}.${node.index}`;
    case 'map-get':
      return `${node.map}[${write(node.key)}]`;
  }
}

export function writeAll(statements: readonly Statement[], indent: string): string {
  return statements.map((statement) => `${indent}${writeStatement(statement, indent)}\n`).join('');
}

function writeStatement(statement: Statement, indent: string): string {
  const block = (body: readonly Statement[]): string => `{\n${writeAll(body, `${indent}  `)}${indent}}`;
  switch (statement.kind) {
    case 'let':
      return `let ${statement.name}: ${statement.type.name} = ${write(statement.value)};`;
    case 'tuple':
      return `${statement.name} = (${statement.items.map(write).join(', ')});`;
    case 'assign':
      return `${statement.name} ${statement.operator} ${write(statement.value)};`;
    case 'assign-map':
      return `${statement.map}[${write(statement.key)}] ${statement.operator} ${write(statement.value)};`;
    case 'step-map':
      return `${statement.map}[${write(statement.key)}]${statement.delta > 0n ? '++' : '--'};`;
    case 'delete':
      return `delete(${statement.map}[${write(statement.key)}]);`;
    case 'if': {
      const otherwise = statement.else.length > 0 ? ` else ${block(statement.else)}` : '';
      return `if (${write(statement.condition)}) ${block(statement.then)}${otherwise}`;
    }
    case 'for':
      return `for (${statement.name} : ${write(statement.from)}..${write(statement.to)}) ${block(statement.body)}`;
    case 'while':
      return `while (${write(statement.condition)}) ${block(statement.body)}`;
    case 'unroll':
      return `unroll (${statement.count}) ${block(statement.body)}`;
    case 'break':
    case 'continue':
      return `${statement.kind};`;
    case 'return':
      return `return ${write(statement.value)};`;
  }
}

export function writeFunction({ name, parameters, returns, body }: FunctionDefinition): string {
  const list = parameters.map((parameter) => `${parameter.name}: ${parameter.type.name}`).join(', ');
  return `fn ${name}(${list}): ${returns.name} {\n${writeAll(body, '  ')}}\n`;
}
