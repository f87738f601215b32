// The syntax tree as indented text, for `--emit ast` and the goldens: everything the tree holds but places,
// expressions in prefix form so that precedence shows.

import type { Clause, Declaration, DocComment, Expression, ProbeChoice, Program } from './ast.js';
import type { MapDeclaration, OptionDeclaration, Parameter } from './ast-declarations.js';
import type { ProbeDeclaration, ProbeItem, ProviderDeclaration, TranslatorDeclaration } from './ast-providers.js';
import { printAddedDeclaration, printDirective } from './print-declarations.js';
import { prefix, printArgument, printExpression, printType } from './print-expressions.js';
import { indent, printBlock } from './print-statements.js';

export function printAst(program: Program): string {
  const lines = [
    program.dialect === 'native' ? 'program' : `program ${program.dialect}`,
    ...indent([
      ...printDoc(program.doc),
      ...program.directives.map(printDirective),
      ...program.declarations.flatMap(printDeclaration),
    ]),
  ];
  return `${lines.join('\n')}\n`;
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
    default: {
      const [first = '', ...rest] = printAddedDeclaration(node);
      return [first, ...indent('doc' in node ? printDoc(node.doc) : []), ...rest];
    }
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
  const parts = [
    ...node.translators.flatMap(printTranslator),
    ...node.state.flatMap(printItem),
    ...node.probes.flatMap(printProbe),
  ];
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
    case 'args':
      return [`args ${item.values.map(printExpression).join(' ')}`];
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
