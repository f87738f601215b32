// Expressions of the tree in prefix form, so that precedence shows, and types as they are written.

import type { Argument, Expression, TypeName } from './ast.js';
import { printStatement } from './print-statements.js';

export function prefix(head: string, parts: readonly string[]): string {
  return `(${[head, ...parts].join(' ')})`;
}

export function printExpression(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.unit === undefined ? String(node.value) : `${node.value}:${node.unit}`;
    case 'string':
      return JSON.stringify(node.value);
    case 'boolean':
      return String(node.value);
    case 'name':
    case 'scratch':
      return node.name;
    case 'map':
      return node.keys === undefined ? node.name : `${node.name}[${node.keys.map(printExpression).join(', ')}]`;
    case 'positional':
      return `${node.isText ? '$$' : '$'}${node.index === 'count' ? '#' : node.index}`;
    case 'local':
      return `${node.storage}->${node.name.text}`;
    case 'kernel-symbol':
      return `${node.module ?? ''}\`${node.name}`;
    case 'member':
      return prefix(node.operator, [printExpression(node.object), node.name.text]);
    case 'index':
      return prefix('[]', [printExpression(node.object), printExpression(node.index)]);
    case 'call':
      return prefix('call', [node.callee.text, ...node.arguments.map(printArgument)]);
    case 'method-call':
      return prefix('method', [printExpression(node.object), node.method.text, ...node.arguments.map(printArgument)]);
    case 'unary':
      return prefix('unary', [node.operator, printExpression(node.operand)]);
    case 'update':
      return prefix(node.prefix ? 'prefix' : 'postfix', [node.operator, printExpression(node.target)]);
    case 'binary':
      return prefix(node.operator, [printExpression(node.left), printExpression(node.right)]);
    case 'conditional':
      return prefix('?', [node.condition, ...listOf(node.then), node.else].map(printExpression));
    case 'cast':
    case 'xlate':
      return prefix(node.kind, [printType(node.type), printExpression(node.operand)]);
    case 'sizeof-value':
      return prefix('sizeof', [printExpression(node.operand)]);
    case 'sizeof':
      return prefix('sizeof', [printType(node.type)]);
    case 'offsetof':
      return prefix('offsetof', [printType(node.type), node.path.map((name) => name.text).join('.')]);
    case 'record':
      return prefix(
        'record',
        node.fields.map(({ name, value }) => `${name.text}=${printExpression(value)}`),
      );
    case 'tuple':
      return prefix('tuple', node.items.map(printExpression));
    case 'block-expression': {
      const statements = node.statements.map((statement) => printStatement(statement).join('\n'));
      return `{ ${[...statements, ...listOf(node.result).map(printExpression)].join('; ')} }`;
    }
  }
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

export function printArgument({ name, value, condition }: Argument): string {
  const label = name === undefined ? '' : `${/^\w+$/.test(name.text) ? name.text : JSON.stringify(name.text)}=`;
  return `${label}${printExpression(value)}${condition === undefined ? '' : ` if ${printExpression(condition)}`}`;
}

export function printType(type: TypeName): string {
  const array = type.array === undefined ? '' : type.array === 'list' ? '[]' : `[${type.array}]`;
  const tag = type.tag === undefined ? '' : `${type.tag} `;
  const name = type.of === undefined ? type.name : `typeof(${printExpression(type.of)})`;
  return `${tag}${name}${type.pointers > 0 ? ` ${'*'.repeat(type.pointers)}` : ''}${array}`;
}
