// C's structs, unions, enums and typedefs from the parser's output to the tree: declarators become pointers, dimensions and bits.

import type {
  ArgumentCstNode,
  AttributeCstNode,
  CDeclarationCstNode,
  CTypeCstNode,
  DeclaratorCstNode,
  DimensionCstNode,
  EnumBodyCstNode,
  StructBodyCstNode,
  StructMemberCstNode,
} from '../../grammar/cst-types.js';
import { notADeclaration } from '../diagnostics/catalog-syntax.js';
import type { Span } from '../source/source-file.js';
import type { Declaration, Name } from './ast.js';
import type { DeclaredType, EnumDeclaration, StructDeclaration, StructMember } from './ast-declarations.js';
import { type BuildContext, docBefore, nameOf, nodeSpan, required } from './build-context.js';
import { buildExpression } from './build-expressions.js';
import { buildLength, buildTypeWords } from './build-type-names.js';

/** A struct or enum that is given a name of its own and a typedef's name besides is two declarations. */
export function buildCDeclaration(context: BuildContext, node: CDeclarationCstNode): Declaration[] {
  const { storage, cType, declarator = [] } = node.children;
  const base = buildBase(context, required(cType));
  const span = nodeSpan(context, node);
  const declared = declarator.flatMap((one) => buildDeclarator(context, one, base));
  const own: Declaration[] = base.kind === 'type-name' || base.name === undefined ? [] : [base];
  if (storage?.[0]?.image === 'typedef') {
    const reference = own.length > 0 ? referenceTo(base) : base;
    const types = declared.flatMap(({ name, type }): Declaration[] =>
      name === undefined ? [] : [{ kind: 'typedef', name, type: { ...type, base: reference }, span }],
    );
    return [...own, ...types];
  }
  if (own.length > 0) return [...own, ...declared.flatMap((one) => variableOf(referenceTo(base), one, span))];
  const [variable] = declarator;
  if (variable !== undefined) context.diagnostics.add(notADeclaration(nodeSpan(context, variable)));
  // `struct x;` alone declares what the kernel's types or a later line describe; an enum without a name has its members.
  return base.kind === 'enum' ? [base] : own;
}

/** D's `struct x { … } y;` */
function variableOf(
  type: DeclaredType['base'],
  { name, type: { pointers, dimensions } }: Declared,
  span: Span,
): readonly Declaration[] {
  if (name === undefined || type.kind !== 'type-name' || dimensions.length > 1) return [];
  const [array] = dimensions;
  const whole = { ...type, pointers, ...(array === undefined ? {} : { array }) };
  return [{ kind: 'variable', storage: 'global', name, type: whole, span }];
}

function referenceTo(base: DeclaredType['base']): DeclaredType['base'] {
  if (base.kind === 'type-name' || base.name === undefined) return base;
  const tag = base.kind === 'enum' ? 'enum' : base.tag;
  return { kind: 'type-name', tag, name: base.name.text, pointers: 0, span: base.name.span };
}

function buildBase(context: BuildContext, { children }: CTypeCstNode): DeclaredType['base'] {
  const { structBody, enumBody, typeWords } = children;
  if (structBody !== undefined) return buildStruct(context, required(structBody));
  if (enumBody !== undefined) return buildEnum(context, required(enumBody));
  return buildTypeWords(context, required(typeWords));
}

function buildStruct(context: BuildContext, node: StructBodyCstNode): StructDeclaration {
  const { Union, attribute = [], Identifier, structMember = [] } = node.children;
  return {
    kind: 'struct',
    ...docBefore(context, node),
    tag: Union === undefined ? 'struct' : 'union',
    ...(Identifier === undefined ? {} : { name: nameOf(context, required(Identifier)) }),
    members: structMember.flatMap((member) => buildMember(context, member)),
    ...buildAttributes(context, attribute),
    span: nodeSpan(context, node),
  };
}

interface Attributes {
  readonly packed: boolean;
  readonly align?: number;
}

/** Those that say where members lie. Of these only `aligned` takes an argument. */
function buildAttributes(context: BuildContext, nodes: readonly AttributeCstNode[]): Attributes {
  const names = nodes.flatMap(({ children }) =>
    (children.Word ?? []).map((word) => word.image.replace(/^__|__$/g, '')),
  );
  const [argument] = nodes.flatMap(({ children }) => children.callArguments?.[0]?.children.argument ?? []);
  return {
    packed: names.includes('packed'),
    ...(names.includes('aligned') ? { align: argument === undefined ? 16 : alignment(context, argument) } : {}),
  };
}

function alignment(context: BuildContext, { children }: ArgumentCstNode): number {
  return children.expression === undefined ? 1 : Math.max(1, buildLength(context, required(children.expression)));
}

function buildMember(context: BuildContext, node: StructMemberCstNode): StructMember[] {
  const { cType, declarator, attribute = [] } = node.children;
  const base = buildBase(context, required(cType));
  const shared = { ...docBefore(context, node), ...buildAttributes(context, attribute), span: nodeSpan(context, node) };
  if (declarator === undefined) return [{ ...shared, type: { base, pointers: 0, dimensions: [] } }];
  return declarator.map((one) => ({ ...shared, ...buildDeclarator(context, one, base), span: nodeSpan(context, one) }));
}

interface Declared {
  readonly name?: Name;
  readonly type: DeclaredType;
  readonly bits?: number;
}

function buildDeclarator(context: BuildContext, { children }: DeclaratorCstNode, base: DeclaredType['base']): Declared {
  const { Multiply, Word, dimension = [], bits, functionPointer } = children;
  if (functionPointer !== undefined) {
    const inner = required(functionPointer);
    const nothing: DeclaredType['base'] = { kind: 'type-name', name: 'void', pointers: 0, span: base.span };
    return {
      name: nameOf(context, required(inner.children.Word)),
      type: { base: nothing, pointers: 1, dimensions: buildDimensions(context, inner.children.dimension ?? []) },
    };
  }
  const count = bits?.[0]?.children.expression[0];
  return {
    ...(Word === undefined ? {} : { name: nameOf(context, required(Word)) }),
    type: { base, pointers: Multiply?.length ?? 0, dimensions: buildDimensions(context, dimension) },
    ...(count === undefined ? {} : { bits: buildLength(context, count) }),
  };
}

function buildDimensions(context: BuildContext, nodes: readonly DimensionCstNode[]): number[] {
  return nodes.map(({ children }) =>
    children.expression === undefined ? 0 : buildLength(context, required(children.expression)),
  );
}

function buildEnum(context: BuildContext, node: EnumBodyCstNode): EnumDeclaration {
  const { Identifier, enumerator = [] } = node.children;
  return {
    kind: 'enum',
    ...docBefore(context, node),
    ...(Identifier === undefined ? {} : { name: nameOf(context, required(Identifier)) }),
    members: enumerator.map(({ children }) => ({
      name: nameOf(context, required(children.Identifier)),
      ...(children.expression === undefined ? {} : { value: buildExpression(context, required(children.expression)) }),
    })),
    span: nodeSpan(context, node),
  };
}
