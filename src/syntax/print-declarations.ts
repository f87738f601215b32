// Macros, functions, C's and D's declarations and directives of the tree as indented lines.

import type { Declaration, Name } from './ast.js';
import type {
  DeclaredType,
  Directive,
  EnumDeclaration,
  Parameter,
  StructDeclaration,
  StructMember,
} from './ast-declarations.js';
import { printExpression, printType } from './print-expressions.js';
import { indent, printBlock } from './print-statements.js';

type PrintedElsewhere = 'option' | 'provider' | 'translator' | 'map-declaration' | 'clause';

export function printAddedDeclaration(node: Exclude<Declaration, { kind: PrintedElsewhere }>): string[] {
  switch (node.kind) {
    case 'macro': {
      const parameters = node.parameters.map((parameter) => parameter.text).join(', ');
      return [`macro ${node.name.text}(${parameters})`, ...indent([printExpression(node.body)])];
    }
    case 'function': {
      const result = node.result === undefined ? '' : `: ${printType(node.result)}`;
      return [
        `function ${node.name.text}(${printParameters(node.parameters)})${result}`,
        ...indent(printBlock(node.body)),
      ];
    }
    case 'uncalled-function':
      return [`uncalled function ${node.name.text}`, ...indent([printExpression(node.body)])];
    case 'import':
      return [`import ${JSON.stringify(node.path)}`];
    case 'config':
      return ['config', ...indent(node.settings.map(({ name, value }) => `${name.text} = ${printExpression(value)}`))];
    case 'struct':
      return printStruct(node);
    case 'enum':
      return printEnum(node);
    case 'typedef':
      return printDeclared(`typedef ${node.name.text}`, node.type, '');
    case 'variable': {
      const keys = node.keys === undefined ? '' : `[${node.keys.map(printType).join(', ')}]`;
      return [`variable ${node.storage} ${node.name.text}${keys}: ${printType(node.type)}`];
    }
    case 'inline': {
      const parameters = node.parameters.length === 0 ? '' : `[${printParameters(node.parameters)}]`;
      return [`inline ${node.name.text}${parameters}: ${printType(node.type)} = ${printExpression(node.value)}`];
    }
    case 'type-translator': {
      const head = `translator ${printType(node.output)} from ${printParameters([node.input])}`;
      return [
        head,
        ...indent(node.members.map(({ name, value }) => `member ${name.text} = ${printExpression(value)}`)),
      ];
    }
  }
}

function printParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name.text}: ${printType(type)}`).join(', ');
}

function printStruct(node: StructDeclaration): string[] {
  return [`${node.tag}${printName(node.name)}${printAttributes(node)}`, ...indent(node.members.flatMap(printMember))];
}

function printEnum(node: EnumDeclaration): string[] {
  const members = node.members.map(
    ({ name, value }) => name.text + (value === undefined ? '' : ` = ${printExpression(value)}`),
  );
  return [`enum${printName(node.name)}`, ...indent(members)];
}

function printName(name: Name | undefined): string {
  return name === undefined ? '' : ` ${name.text}`;
}

function printMember(member: StructMember): string[] {
  const { name, type, bits } = member;
  return printDeclared(
    `member${printName(name)}`,
    type,
    `${bits === undefined ? '' : ` bits ${bits}`}${printAttributes(member)}`,
  );
}

function printAttributes({ packed, align }: StructDeclaration | StructMember): string {
  return `${packed ? ' packed' : ''}${align === undefined ? '' : ` aligned ${align}`}`;
}

/** A type that is declared on the spot follows, indented. */
function printDeclared(head: string, { base, pointers, dimensions }: DeclaredType, tail: string): string[] {
  const around = `${pointers > 0 ? ` ${'*'.repeat(pointers)}` : ''}${dimensions.map((length) => `[${length}]`).join('')}`;
  if (base.kind === 'type-name') return [`${head}: ${printType(base)}${around}${tail}`];
  const [first = '', ...rest] = base.kind === 'enum' ? printEnum(base) : printStruct(base);
  return [`${head}: ${first}${around}${tail}`, ...rest];
}

export function printDirective(directive: Directive): string {
  switch (directive.kind) {
    case 'include':
      return `include ${directive.isSystem ? `<${directive.path}>` : JSON.stringify(directive.path)}`;
    case 'define':
      return `define ${directive.name.text}${directive.value === undefined ? '' : ` = ${printExpression(directive.value)}`}`;
    case 'pragma': {
      const { option, words } = directive;
      const value = option?.value === undefined ? '' : ` = ${JSON.stringify(option.value)}`;
      return `pragma ${words.join(' ')}${printName(option?.name)}${value}`;
    }
  }
}
