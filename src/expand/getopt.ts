// `getopt("name", default, "help")` declares an option of the script where it is used: bool, or int or string by its default.

import { badGetopt, getoptTwice } from '../diagnostics/catalog-expand.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Call, Expression, Member, Program, TypeName } from '../syntax/ast.js';
import type { OptionDeclaration } from '../syntax/ast-declarations.js';
import { rewrite } from '../syntax/rewrite.js';

export function declareGetopts(program: Program, diagnostics: Diagnostics): Program {
  const options = new Map<string, OptionDeclaration>();
  const rewritten = rewrite(program, (node) => {
    if (node.kind !== 'call' || node.callee.text !== 'getopt') return undefined;
    const option = optionOf(node);
    if (option === undefined) {
      diagnostics.add(badGetopt(node.span));
      return { kind: 'number', value: 0n, span: node.span };
    }
    const before = options.get(option.name.text);
    if (before !== undefined && typeOf(before) !== typeOf(option))
      diagnostics.add(getoptTwice(node.span, option.name.text, before.span));
    // Only one of several uses need say what it is for.
    if (before === undefined || before.help === '') options.set(option.name.text, option);
    return optionValue(node, option.name.text);
  });
  return options.size === 0
    ? rewritten
    : { ...rewritten, declarations: [...options.values(), ...rewritten.declarations] };
}

function typeOf({ type, defaultValue }: OptionDeclaration): string {
  return `${type?.name ?? 'bool'} ${defaultValue !== undefined && 'value' in defaultValue ? defaultValue.value : ''}`;
}

function optionOf({ arguments: values, span }: Call): OptionDeclaration | undefined {
  const [name, defaultValue, help, ...more] = values.map((argument) => argument.value);
  if (name?.kind !== 'string' || !/^[A-Za-z][\w-]*$/.test(name.value) || more.length > 0) return undefined;
  if (help !== undefined && help.kind !== 'string') return undefined;
  const type = defaultValue && optionTypeOf(defaultValue);
  if (defaultValue !== undefined && type === undefined) return undefined;
  const isOff = defaultValue === undefined || (defaultValue.kind === 'boolean' && !defaultValue.value);
  const typeName: TypeName = { kind: 'type-name', name: type ?? 'bool', pointers: 0, span };
  return {
    kind: 'option',
    name: { text: name.value, span: name.span },
    long: name.value,
    ...(type === undefined ? {} : { type: typeName }),
    ...(isOff ? {} : { defaultValue }),
    choices: [],
    excludes: [],
    help: help?.value ?? '',
    span,
  };
}

function optionTypeOf(value: Expression): 'bool' | 'int' | 'string' | undefined {
  if (value.kind === 'boolean') return 'bool';
  if (value.kind === 'string') return 'string';
  const isNumber = value.kind === 'number' || (value.kind === 'unary' && value.operand.kind === 'number');
  return isNumber ? 'int' : undefined;
}

function optionValue({ callee, span }: Call, name: string): Member {
  const object: Expression = { kind: 'name', name: 'opt', span: callee.span };
  return { kind: 'member', object, operator: '.', name: { text: name, span }, span };
}
