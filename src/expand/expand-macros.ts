// Macros: a use of one becomes its body with the arguments in it. A variable of the body is another one in every use, so
// that neither side disturbs the other; what is wrong in a body is shown there, and where it was asked for.

import { badMacroArgument, leadsToItself, noSuchForm } from '../diagnostics/catalog-expand.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import type { BlockExpression, Expression, Name, Program } from '../syntax/ast.js';
import type { MacroDeclaration, UncalledFunction } from '../syntax/ast-declarations.js';
import type { AssignStatement, Statement } from '../syntax/ast-statements.js';
import { rewrite, rewriteChildren } from '../syntax/rewrite.js';
import type { AstNode } from '../syntax/walk.js';
import { bodyUncalled, functionAsMacro } from './function-as-macro.js';

interface Expansion {
  readonly macros: ReadonlyMap<string, readonly MacroDeclaration[]>;
  readonly diagnostics: Diagnostics;
  /** How many uses were expanded: what sets their variables apart. */
  uses: number;
  readonly called: Set<MacroDeclaration>;
}

interface Use {
  readonly macro: MacroDeclaration;
  readonly span: Span;
  readonly arguments: readonly Expression[];
}

export function expandMacros(program: Program, diagnostics: Diagnostics): Program {
  const declared = program.declarations.flatMap((declaration) =>
    declaration.kind === 'macro'
      ? [declaration]
      : declaration.kind === 'function'
        ? [functionAsMacro(declaration)]
        : [],
  );
  if (declared.length === 0) return program;
  const macros = new Map<string, readonly MacroDeclaration[]>();
  for (const macro of declared) macros.set(macro.name.text, [...(macros.get(macro.name.text) ?? []), macro]);
  const expansion: Expansion = { macros, diagnostics, uses: 0, called: new Set() };
  const declarations = program.declarations.filter(({ kind }) => kind !== 'macro' && kind !== 'function');
  const expanded = expandIn({ ...program, declarations }, expansion, []);
  return { ...expanded, declarations: [...expanded.declarations, ...uncalledFunctions(declared, expansion)] };
}

function uncalledFunctions(declared: readonly MacroDeclaration[], expansion: Expansion): readonly UncalledFunction[] {
  return declared
    .filter((macro) => whatIs(macro) === 'function' && !expansion.called.has(macro))
    .flatMap((macro) => {
      const body = expandIn(bodyUncalled(macro), expansion, [macro]);
      return body.kind === 'block-expression'
        ? [{ kind: 'uncalled-function', name: macro.name, body, span: macro.span } as const]
        : [];
    });
}

function expandIn<Node extends AstNode>(node: Node, expansion: Expansion, open: readonly MacroDeclaration[]): Node {
  return rewrite(node, (inner) => {
    if (inner.kind === 'expression-statement') {
      const use = findUse(inner.expression, expansion, open);
      if (use === 'mistake') return [];
      return use && expandStatement(use, expansion, open);
    }
    const use = findUse(inner, expansion, open);
    if (use === 'mistake') return { kind: 'number', value: 0n, span: inner.span };
    return use && simplified(expandUse(use, expansion, open));
  });
}

/** `f(a, b)`, or the bare name of a macro without parameters; a mistake has been reported. */
function findUse(node: AstNode, expansion: Expansion, open: readonly MacroDeclaration[]): Use | 'mistake' | undefined {
  if (node.kind !== 'call' && node.kind !== 'name') return undefined;
  const name = node.kind === 'call' ? node.callee.text : node.name;
  const forms = expansion.macros.get(name) ?? [];
  const values = node.kind === 'call' ? node.arguments.map((argument) => argument.value) : [];
  const macro = forms.find(({ parameters }) => takes(parameters, values));
  if (forms[0] === undefined || (node.kind === 'name' && macro === undefined)) return undefined;
  if (macro === undefined) {
    const written = forms.map(({ parameters }) => `${name}(${parameters.map(({ text }) => text).join(', ')})`);
    expansion.diagnostics.add(noSuchForm(node.span, whatIs(forms[0]), name, written, forms[0].name.span));
    return 'mistake';
  }
  if (open.includes(macro)) {
    expansion.diagnostics.add(leadsToItself(node.span, whatIs(macro), name, macro.name.span));
    return 'mistake';
  }
  return { macro, span: node.span, arguments: values };
}

function whatIs({ body }: MacroDeclaration): 'macro' | 'function' {
  return body.kind === 'block-expression' && body.returns ? 'function' : 'macro';
}

function takes(parameters: readonly Name[], values: readonly Expression[]): boolean {
  if (parameters.length !== values.length) return false;
  return parameters.every(({ text }, index) => !text.startsWith('@') || isWholeMap(values[index]));
}

function isWholeMap(value: Expression | undefined): boolean {
  return value?.kind === 'map' && value.keys === undefined;
}

/** As a statement: what it does, without its value. */
function expandStatement(use: Use, expansion: Expansion, open: readonly MacroDeclaration[]): Statement {
  const block = expandUse(use, expansion, open);
  const { statements, result, span } = block;
  if (block.returns) return { kind: 'expression-statement', expression: block, span };
  const last: readonly Statement[] =
    result !== undefined && (statements.length === 0 || hasEffect(result))
      ? [{ kind: 'expression-statement', expression: result, span: result.span }]
      : [];
  const [only, ...others] = [...statements, ...last];
  if (only !== undefined && others.length === 0 && statements.length === 0) return only;
  return { kind: 'block', delimiter: 'brace', statements: [...statements, ...last], span };
}

const withEffect: ReadonlySet<Expression['kind']> = new Set([
  'call',
  'update',
  'method-call',
  'block-expression',
  'conditional',
]);

function hasEffect({ kind }: Expression): boolean {
  return withEffect.has(kind);
}

/** A body that is a value and nothing else. */
function simplified(block: BlockExpression): Expression {
  return block.statements.length === 0 && block.result !== undefined ? block.result : block;
}

function expandUse(use: Use, expansion: Expansion, open: readonly MacroDeclaration[]): BlockExpression {
  const { macro, span } = use;
  const suffix = `~${++expansion.uses}`;
  expansion.called.add(macro);
  const values = use.arguments.map((argument) => expandIn(argument, expansion, open));
  const put = putParameters(macro, values, suffix, span, expansion.diagnostics);
  const body = expandIn(put.body, expansion, [...open, macro]);
  if (body.kind === 'block-expression')
    return { ...body, statements: [...put.copies, ...body.statements], span: { ...body.span, calledAt: span } };
  return { kind: 'block-expression', statements: put.copies, result: body, span: body.span };
}

interface Put {
  /** A variable of its own for what was given to a `$parameter` and is no variable. */
  readonly copies: readonly AssignStatement[];
  readonly body: Expression;
}

function putParameters(
  { parameters, body }: MacroDeclaration,
  values: readonly Expression[],
  suffix: string,
  call: Span,
  diagnostics: Diagnostics,
): Put {
  const given = new Map(parameters.map(({ text }, index) => [text, values[index]] as const));
  const variableName = (name: string): string => {
    const value = given.get(name);
    return value?.kind === 'scratch' ? value.name : `${name}${suffix}`;
  };
  const placed = (node: AstNode): AstNode | undefined => {
    switch (node.kind) {
      case 'name':
        return given.get(node.name);
      case 'scratch':
        return at({ ...node, name: variableName(node.name) }, call);
      case 'map': {
        const map = given.get(node.name);
        const name = map?.kind === 'map' ? map.name : node.name;
        return at({ ...rewriteChildren(node, placed), name }, call);
      }
      case 'let':
        return at({ ...rewriteChildren(node, placed), name: renamed(node.name, variableName) }, call);
      case 'for-range':
      case 'for-map':
        return at({ ...rewriteChildren(node, placed), variable: renamed(node.variable, variableName) }, call);
      default:
        return at(rewriteChildren(node, placed), call);
    }
  };
  const copies = parameters.flatMap(({ text, span }, index): readonly AssignStatement[] => {
    const value = values[index];
    if (!text.startsWith('$') || value === undefined || value.kind === 'scratch') return [];
    if (isWholeMap(value)) diagnostics.add(badMacroArgument(value.span, text, span));
    const target: Expression = { kind: 'scratch', name: variableName(text), span: value.span };
    return [{ kind: 'assign', target, operator: '=', value, span: value.span }];
  });
  return { copies, body: rewrite(body, placed) };
}

function renamed(name: Name, variableName: (name: string) => string): Name {
  return { ...name, text: variableName(name.text) };
}

function at<Node extends AstNode>(node: Node, call: Span): Node {
  return { ...node, span: { ...node.span, calledAt: call } };
}
