// The syntax tree as indented text, for `--emit ast` and the goldens: everything the tree holds but places,
// expressions in prefix form so that precedence shows.

import type {
  Argument,
  Block,
  Clause,
  Declaration,
  DocComment,
  Expression,
  IfStatement,
  MapDeclaration,
  OptionDeclaration,
  Parameter,
  ProbeChoice,
  ProbeDeclaration,
  ProbeItem,
  Program,
  ProviderDeclaration,
  Statement,
  TranslatorDeclaration,
  TypeName,
} from './ast.js';

export function printAst(program: Program): string {
  const lines = ['program', ...indent([...printDoc(program.doc), ...program.declarations.flatMap(printDeclaration)])];
  return `${lines.join('\n')}\n`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function printDoc(doc: DocComment | undefined): string[] {
  return doc === undefined ? [] : [`doc ${JSON.stringify(doc.text)}`];
}

function printDeclaration(node: Declaration): string[] {
  switch (node.kind) {
    case 'option':
      return printOption(node);
    case 'provider':
      return printProvider(node);
    case 'translator':
      return printTranslator(node);
    case 'map-declaration':
      return [printMapDeclaration(node)];
    case 'clause':
      return printClause(node);
  }
}

function printOption(node: OptionDeclaration): string[] {
  const flags = [
    ...(node.short === undefined ? [] : [`-${node.short}`]),
    ...(node.long === undefined ? [] : [`--${node.long}`]),
    ...(node.argument === undefined ? [] : [node.argument]),
  ];
  const type = node.type === undefined ? [] : [`: ${printType(node.type)}`];
  return [
    ['option', node.name.text, ...flags, ...type].join(' '),
    ...indent([
      ...printDoc(node.doc),
      ...(node.defaultValue === undefined ? [] : [`default ${printExpression(node.defaultValue)}`]),
      ...(node.where === undefined ? [] : [`where ${printExpression(node.where)}`]),
      ...(node.choices.length === 0
        ? []
        : [`choices ${node.choices.map((choice) => JSON.stringify(choice)).join(' ')}`]),
      ...(node.excludes.length === 0 ? [] : [`excludes ${node.excludes.map((name) => name.text).join(' ')}`]),
      `help ${JSON.stringify(node.help)}`,
    ]),
  ];
}

function printProvider(node: ProviderDeclaration): string[] {
  const parts = [...node.translators.flatMap(printTranslator), ...node.probes.flatMap(printProbe)];
  return [`provider ${node.name.text} ${JSON.stringify(node.summary)}`, ...indent([...printDoc(node.doc), ...parts])];
}

function printTranslator(node: TranslatorDeclaration): string[] {
  const members = node.members.flatMap((member) => [
    `member ${member.name.text}: ${printType(member.type)} = ${printExpression(member.value)}`,
    ...indent(printDoc(member.doc)),
  ]);
  return [
    `translator ${node.name.text}`,
    ...indent([...printDoc(node.doc), ...node.parameters.flatMap(printParameter), ...members]),
  ];
}

function printParameter(parameter: Parameter): string[] {
  return [`parameter ${parameter.name.text}: ${printType(parameter.type)}`, ...indent(printDoc(parameter.doc))];
}

function printProbe(node: ProbeDeclaration): string[] {
  const parts = [...printDoc(node.doc), ...node.parameters.flatMap(printParameter), ...node.items.flatMap(printItem)];
  return [`probe ${node.name.text} in ${node.context.text}`, ...indent(parts)];
}

function printItem(item: ProbeItem): string[] {
  switch (item.kind) {
    case 'fields':
      return [`fields ${prefix(item.translator.text, item.arguments.map(printExpression))}`];
    case 'default':
      return [`default ${item.columns.map(printArgument).join(' ')}`];
    case 'map-declaration':
      return [printMapDeclaration(item)];
    case 'on':
      return [
        `on ${printProbes(item.probes)}`,
        ...indent([...printPredicate(item.predicate), ...printBlock(item.block)]),
      ];
    case 'via': {
      const head = `via ${item.probes.map((probe) => probe.text).join(', ')}`;
      return [head, ...indent([...printPredicate(item.predicate), ...printBlock(item.block)])];
    }
  }
}

function printMapDeclaration(node: MapDeclaration): string {
  return `map ${node.name.text} ${prefix(node.storage.text, node.maxEntries === undefined ? [] : [printExpression(node.maxEntries)])}`;
}

function printClause(node: Clause): string[] {
  const block = node.block === undefined ? [] : printBlock(node.block);
  return [
    `clause ${printProbes(node.probes)}`,
    ...indent([...printDoc(node.doc), ...printPredicate(node.predicate), ...block]),
  ];
}

function printProbes(probes: readonly ProbeChoice[]): string {
  return probes
    .map(
      ({ label, alternatives }) =>
        (label === undefined ? '' : `${label.text}=`) + alternatives.map((probe) => probe.text).join(' || '),
    )
    .join(', ');
}

function printPredicate(predicate: Expression | undefined): string[] {
  return predicate === undefined ? [] : [`predicate ${printExpression(predicate)}`];
}

function printBlock(block: Block): string[] {
  return [`block ${block.delimiter === 'angle' ? '<>' : '{}'}`, ...indent(block.statements.flatMap(printStatement))];
}

function printStatement(node: Statement): string[] {
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

function prefix(head: string, parts: readonly string[]): string {
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
      return node.index === 'count' ? '$#' : `$${node.index}`;
    case 'member':
      return prefix(node.operator, [printExpression(node.object), node.name.text]);
    case 'index':
      return prefix('[]', [printExpression(node.object), printExpression(node.index)]);
    case 'call':
      return prefix('call', [node.callee.text, ...node.arguments.map(printArgument)]);
    case 'unary':
      return prefix('unary', [node.operator, printExpression(node.operand)]);
    case 'update':
      return prefix(node.prefix ? 'prefix' : 'postfix', [node.operator, printExpression(node.target)]);
    case 'binary':
      return prefix(node.operator, [printExpression(node.left), printExpression(node.right)]);
    case 'conditional':
      return prefix(
        '?',
        [node.condition, ...(node.then === undefined ? [] : [node.then]), node.else].map(printExpression),
      );
    case 'cast':
      return prefix('cast', [printType(node.type), printExpression(node.operand)]);
    case 'sizeof':
      return prefix('sizeof', [printType(node.type)]);
    case 'offsetof':
      return prefix('offsetof', [printType(node.type), node.member.text]);
    case 'record':
      return prefix(
        'record',
        node.fields.map(({ name, value }) => `${name.text}=${printExpression(value)}`),
      );
    case 'tuple':
      return prefix('tuple', node.items.map(printExpression));
  }
}

function printArgument({ name, value, condition }: Argument): string {
  const label = name === undefined ? '' : `${/^\w+$/.test(name.text) ? name.text : JSON.stringify(name.text)}=`;
  return `${label}${printExpression(value)}${condition === undefined ? '' : ` if ${printExpression(condition)}`}`;
}

function printType(type: TypeName): string {
  const array = type.array === undefined ? '' : type.array === 'list' ? '[]' : `[${type.array}]`;
  const tag = type.tag === undefined ? '' : `${type.tag} `;
  return `${tag}${type.name}${type.pointers > 0 ? ` ${'*'.repeat(type.pointers)}` : ''}${array}`;
}
