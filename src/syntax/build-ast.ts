// The parser's output to the syntax tree: the program and its declarations. Adds nothing that the script does not say.

import type { IToken } from 'chevrotain';
import type {
  ClauseCstNode,
  DeclarationCstNode,
  MapDeclarationCstNode,
  OnItemCstNode,
  OptionDeclarationCstNode,
  ProbeDeclarationCstNode,
  ProgramCstNode,
  ProviderDeclarationCstNode,
  TranslatorDeclarationCstNode,
  TranslatorMemberCstNode,
  ViaItemCstNode,
} from '../../grammar/cst-types.js';
import { shortFlagTooLong } from '../diagnostics/catalog-syntax.js';
import type { DialectName } from '../dialect.js';
import type { Clause, Declaration, Program } from './ast.js';
import type { Directive, MapDeclaration, OptionDeclaration } from './ast-declarations.js';
import type {
  OnItem,
  ProbeDeclaration,
  ProbeItem,
  ProviderDeclaration,
  TranslatorDeclaration,
  TranslatorMember,
  ViaItem,
} from './ast-providers.js';
import { buildCDeclaration } from './build-c-types.js';
import { type BuildContext, docBefore, nameOf, nameOfNode, nodeSpan, required, tokenSpan } from './build-context.js';
import {
  buildConfig,
  buildFunction,
  buildImport,
  buildInline,
  buildMacro,
  buildParameters,
  buildTypeTranslator,
  buildVariables,
} from './build-declarations.js';
import { buildArguments, buildExpression } from './build-expressions.js';
import { buildBlock, buildPredicate, buildProbeList, buildProbeSpec } from './build-statements.js';
import { buildTypeName } from './build-type-names.js';
import { stringValue } from './literals.js';

export function buildAst(
  context: BuildContext,
  node: ProgramCstNode,
  directives: readonly Directive[],
  dialect: DialectName,
): Program {
  const declarations = (node.children.declaration ?? []).flatMap((one) => buildDeclaration(context, one));
  const span = { file: context.file, start: 0, end: context.file.text.length };
  return withProgramDoc(context, { kind: 'program', dialect, declarations, directives, span });
}

/**
 * The comment that opens a file is the program's: also when only an option or a clause follows, which then has none.
 * Before a provider or a translator it is theirs, unless two stand there.
 */
function withProgramDoc(context: BuildContext, program: Program): Program {
  const first = program.declarations[0];
  if (first === undefined) {
    const doc = [...context.docs.values()][0]?.[0];
    return doc === undefined ? program : { ...program, doc };
  }
  const docs = context.docs.get(first.span.start) ?? [];
  const doc = docs[0];
  const isTool = ['option', 'clause', 'map-declaration', 'import', 'config'].includes(first.kind);
  if (doc === undefined || (docs.length === 1 && !isTool)) return program;
  if (docs.length > 1 || !('doc' in first)) return { ...program, doc };
  const { doc: _, ...bare } = first;
  return { ...program, doc, declarations: [bare, ...program.declarations.slice(1)] };
}

function buildDeclaration(context: BuildContext, { children }: DeclarationCstNode): readonly Declaration[] {
  const { cDeclaration, clause } = children;
  if (clause !== undefined) return [buildClause(context, required(clause))];
  if (cDeclaration !== undefined) return buildCDeclaration(context, required(cDeclaration));
  return [
    ...(children.optionDeclaration ?? []).map((node) => buildOption(context, node)),
    ...(children.providerDeclaration ?? []).map((node) => buildProvider(context, node)),
    ...(children.translatorDeclaration ?? []).map((node) => buildTranslator(context, node)),
    ...(children.typeTranslator ?? []).map((node) => buildTypeTranslator(context, node)),
    ...(children.macroDeclaration ?? []).map((node) => buildMacro(context, node)),
    ...(children.functionDeclaration ?? []).map((node) => buildFunction(context, node)),
    ...(children.importDeclaration ?? []).map((node) => buildImport(context, node)),
    ...(children.configDeclaration ?? []).map((node) => buildConfig(context, node)),
    ...(children.inlineDeclaration ?? []).map((node) => buildInline(context, node)),
    ...(children.variableDeclaration ?? []).flatMap((node) => buildVariables(context, node)),
    ...(children.mapDeclaration ?? []).map((node) => buildMapDeclaration(context, node)),
  ];
}

function buildClause(context: BuildContext, node: ClauseCstNode): Clause {
  const { probeList, predicate, block } = node.children;
  return {
    kind: 'clause',
    ...docBefore(context, node),
    probes: buildProbeList(context, required(probeList)),
    ...buildPredicate(context, predicate),
    ...(block === undefined ? {} : { block: buildBlock(context, required(block)) }),
    span: nodeSpan(context, node),
  };
}

function buildOption(context: BuildContext, node: OptionDeclarationCstNode): OptionDeclaration {
  const { name, shortFlag, longFlag, flagArgument, typeName, optionPart = [], help } = node.children;
  const short = shortFlag?.[0];
  const letter = short?.children.Word?.[0] ?? short?.children.NumberLiteral?.[0];
  if (letter !== undefined && letter.image.length > 1)
    context.diagnostics.add(shortFlagTooLong(tokenSpan(context, letter), letter.image));
  const argument = flagArgument?.[0];
  const defaultValue = optionPart.flatMap((part) => part.children.defaultValue ?? [])[0];
  const where = optionPart.flatMap((part) => part.children.where ?? [])[0];
  const choices = optionPart.flatMap((part) => part.children.choice ?? []);
  const excludes = optionPart.flatMap((part) => part.children.excluded ?? []);
  return {
    kind: 'option',
    ...docBefore(context, node),
    name: nameOf(context, required(name)),
    ...(letter === undefined ? {} : { short: letter.image }),
    ...(longFlag === undefined
      ? {}
      : { long: nameOfNode(context, required(required(longFlag).children.dashedName)).text }),
    ...(argument === undefined
      ? {}
      : { argument: nameOfNode(context, argument).text.replace(/\s*,\s*(?:…|\.\.\.)$/, ',…') }),
    ...(typeName === undefined ? {} : { type: buildTypeName(context, required(typeName)) }),
    ...(defaultValue === undefined ? {} : { defaultValue: buildExpression(context, defaultValue) }),
    ...(where === undefined ? {} : { where: buildExpression(context, where) }),
    choices: choices.map((choice) =>
      buildChoice(context, choice.children.StringLiteral?.[0], nameOfNode(context, choice).text),
    ),
    excludes: excludes.map((token) => nameOf(context, token)),
    help: stringValue(context, required(help)),
    span: nodeSpan(context, node),
  };
}

function buildChoice(context: BuildContext, quoted: IToken | undefined, bare: string): string {
  return quoted === undefined ? bare : stringValue(context, quoted);
}

function buildProvider(context: BuildContext, node: ProviderDeclarationCstNode): ProviderDeclaration {
  const { dashedName, StringLiteral, translatorDeclaration = [], probeDeclaration = [] } = node.children;
  const { mapDeclaration = [], onItem = [] } = node.children;
  return {
    kind: 'provider',
    ...docBefore(context, node),
    name: nameOfNode(context, required(dashedName)),
    summary: StringLiteral === undefined ? '' : stringValue(context, required(StringLiteral)),
    translators: translatorDeclaration.map((translator) => buildTranslator(context, translator)),
    state: [
      ...mapDeclaration.map((map) => buildMapDeclaration(context, map)),
      ...onItem.map((on) => buildOn(context, on)),
    ],
    probes: probeDeclaration.map((probe) => buildProbe(context, probe)),
    span: nodeSpan(context, node),
  };
}

function buildTranslator(context: BuildContext, node: TranslatorDeclarationCstNode): TranslatorDeclaration {
  const { Identifier, parameters, translatorMember = [] } = node.children;
  return {
    kind: 'translator',
    ...docBefore(context, node),
    name: nameOf(context, required(Identifier)),
    parameters: buildParameters(context, required(parameters)),
    members: translatorMember.map((member) => buildMember(context, member)),
    span: nodeSpan(context, node),
  };
}

function buildMember(context: BuildContext, node: TranslatorMemberCstNode): TranslatorMember {
  const { Identifier, typeName, expression } = node.children;
  return {
    ...docBefore(context, node),
    name: nameOf(context, required(Identifier)),
    type: buildTypeName(context, required(typeName)),
    value: buildExpression(context, required(expression)),
  };
}

function buildProbe(context: BuildContext, node: ProbeDeclarationCstNode): ProbeDeclaration {
  const parameters = node.children.parameters?.[0];
  return {
    kind: 'probe',
    ...docBefore(context, node),
    name: nameOfNode(context, required(node.children.dashedName)),
    parameters: parameters === undefined ? [] : buildParameters(context, parameters),
    context: nameOf(context, required(node.children.context)),
    items: buildItems(context, node),
    span: nodeSpan(context, node),
  };
}

/** The parser groups items by kind; the script's order is restored by place. */
function buildItems(context: BuildContext, { children }: ProbeDeclarationCstNode): ProbeItem[] {
  const items: ProbeItem[] = [
    ...(children.fieldsItem ?? []).map(
      (node): ProbeItem => ({
        kind: 'fields',
        translator: nameOf(context, required(node.children.Identifier)),
        arguments: buildArguments(context, required(node.children.callArguments)).map((argument) => argument.value),
        span: nodeSpan(context, node),
      }),
    ),
    ...(children.defaultItem ?? []).map(
      (node): ProbeItem => ({
        kind: 'default',
        columns: buildArguments(context, required(node.children.callArguments)),
        span: nodeSpan(context, node),
      }),
    ),
    ...(children.argsItem ?? []).map(
      (node): ProbeItem => ({
        kind: 'args',
        values: buildArguments(context, required(node.children.callArguments)).map((argument) => argument.value),
        span: nodeSpan(context, node),
      }),
    ),
    ...(children.mapDeclaration ?? []).map((node) => buildMapDeclaration(context, node)),
    ...(children.onItem ?? []).map((node) => buildOn(context, node)),
    ...(children.viaItem ?? []).map((node) => buildVia(context, node)),
  ];
  return items.sort((a, b) => a.span.start - b.span.start);
}

function buildMapDeclaration(context: BuildContext, node: MapDeclarationCstNode): MapDeclaration {
  const { MapName, Identifier, expression } = node.children;
  return {
    kind: 'map-declaration',
    name: nameOf(context, required(MapName)),
    storage: nameOf(context, required(Identifier)),
    ...(expression === undefined ? {} : { maxEntries: buildExpression(context, required(expression)) }),
    span: nodeSpan(context, node),
  };
}

function buildOn(context: BuildContext, node: OnItemCstNode): OnItem {
  const { probeList, predicate, block } = node.children;
  return {
    kind: 'on',
    probes: buildProbeList(context, required(probeList)),
    ...buildPredicate(context, predicate),
    block: buildBlock(context, required(block)),
    span: nodeSpan(context, node),
  };
}

function buildVia(context: BuildContext, node: ViaItemCstNode): ViaItem {
  const { probeSpec, predicate, block } = node.children;
  return {
    kind: 'via',
    probes: probeSpec.map((spec) => buildProbeSpec(context, spec)),
    ...buildPredicate(context, predicate),
    block: buildBlock(context, required(block)),
    span: nodeSpan(context, node),
  };
}
