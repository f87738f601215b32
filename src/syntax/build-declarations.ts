// Macros, functions, imports, settings and D's declarations from the parser's output to the tree.

import type { IToken } from 'chevrotain';
import type {
  ConfigDeclarationCstNode,
  CParameterCstNode,
  FunctionDeclarationCstNode,
  ImportDeclarationCstNode,
  InlineDeclarationCstNode,
  MacroDeclarationCstNode,
  ParametersCstNode,
  TypeTranslatorCstNode,
  TypeWordsCstNode,
  VariableDeclarationCstNode,
} from '../../grammar/cst-types.js';
import type { TypeName } from './ast.js';
import type {
  ConfigDeclaration,
  FunctionDeclaration,
  ImportDeclaration,
  InlineDeclaration,
  MacroDeclaration,
  Parameter,
  TypeTranslator,
  VariableDeclaration,
} from './ast-declarations.js';
import { type BuildContext, docBefore, nameOf, nodeSpan, required } from './build-context.js';
import { buildExpression } from './build-expressions.js';
import { buildBraceBlock } from './build-statements.js';
import { buildTypeName, buildTypeWords } from './build-type-names.js';
import { numberValue, stringValue } from './literals.js';

export function buildMacro(context: BuildContext, node: MacroDeclarationCstNode): MacroDeclaration {
  const { name, macroParameters, expression } = node.children;
  const parameters = macroParameters?.[0]?.children.parameter ?? [];
  return {
    kind: 'macro',
    ...docBefore(context, node),
    name: nameOf(context, required(name)),
    parameters: inOrder(parameters).map((parameter) => nameOf(context, parameter)),
    body: buildExpression(context, required(expression)),
    span: nodeSpan(context, node),
  };
}

/** The parser gathers tokens by kind. */
function inOrder(tokens: readonly IToken[]): readonly IToken[] {
  return [...tokens].sort((a, b) => a.startOffset - b.startOffset);
}

export function buildFunction(context: BuildContext, node: FunctionDeclarationCstNode): FunctionDeclaration {
  const { name, parameters, typeName, braceBlock } = node.children;
  return {
    kind: 'function',
    ...docBefore(context, node),
    name: nameOf(context, required(name)),
    parameters: buildParameters(context, required(parameters)),
    ...(typeName === undefined ? {} : { result: buildTypeName(context, required(typeName)) }),
    body: buildBraceBlock(context, required(braceBlock)),
    span: nodeSpan(context, node),
  };
}

export function buildParameters(context: BuildContext, node: ParametersCstNode): Parameter[] {
  return (node.children.parameter ?? []).map((parameter) => ({
    ...docBefore(context, parameter),
    name: nameOf(context, required(parameter.children.name)),
    type: buildTypeName(context, required(parameter.children.typeName)),
  }));
}

export function buildImport(context: BuildContext, node: ImportDeclarationCstNode): ImportDeclaration {
  const path = stringValue(context, required(node.children.StringLiteral));
  return { kind: 'import', path, span: nodeSpan(context, node) };
}

export function buildConfig(context: BuildContext, node: ConfigDeclarationCstNode): ConfigDeclaration {
  const settings = (node.children.configSetting ?? []).map(({ children }) => ({
    name: nameOf(context, required(children.Word)),
    value: buildExpression(context, required(children.expression)),
  }));
  return { kind: 'config', settings, span: nodeSpan(context, node) };
}

export function buildVariables(
  context: BuildContext,
  { children: { storage, typeWords, variableName } }: VariableDeclarationCstNode,
): readonly VariableDeclaration[] {
  const word = storage?.[0]?.image;
  return variableName.map((node) => {
    const { Multiply, name, length, typeName } = node.children;
    const type = pointerTo(context, required(typeWords), Multiply);
    return {
      kind: 'variable',
      storage: word === 'self' || word === 'this' ? word : 'global',
      name: nameOf(context, required(name)),
      type: length === undefined ? type : { ...type, array: Number(numberValue(context, required(length)).value) },
      ...(typeName === undefined ? {} : { keys: typeName.map((key) => buildTypeName(context, key)) }),
      span: nodeSpan(context, node),
    };
  });
}

function pointerTo(context: BuildContext, words: TypeWordsCstNode, stars: readonly IToken[] | undefined): TypeName {
  return { ...buildTypeWords(context, words), pointers: stars?.length ?? 0 };
}

export function buildInline(context: BuildContext, node: InlineDeclarationCstNode): InlineDeclaration {
  const { typeWords, Multiply, name, cParameter = [], expression } = node.children;
  return {
    kind: 'inline',
    ...docBefore(context, node),
    name: nameOf(context, required(name)),
    type: pointerTo(context, required(typeWords), Multiply),
    parameters: cParameter.map((parameter) => buildCParameter(context, parameter)),
    value: buildExpression(context, required(expression)),
    span: nodeSpan(context, node),
  };
}

function buildCParameter(context: BuildContext, { children }: CParameterCstNode): Parameter {
  return {
    name: nameOf(context, required(children.name)),
    type: buildTypeName(context, required(children.typeName)),
  };
}

export function buildTypeTranslator(context: BuildContext, node: TypeTranslatorCstNode): TypeTranslator {
  const { typeName, cParameter, translatedMember = [] } = node.children;
  return {
    kind: 'type-translator',
    ...docBefore(context, node),
    output: buildTypeName(context, required(typeName)),
    input: buildCParameter(context, required(cParameter)),
    members: translatedMember.map(({ children }) => ({
      name: nameOf(context, required(children.Word)),
      value: buildExpression(context, required(children.expression)),
    })),
    span: nodeSpan(context, node),
  };
}
