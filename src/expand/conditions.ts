// `option only --only CONDITION: condition`: what is given for it is a piece of the script. It stands wherever `opt.only`
// does, and means there what it would mean if the script had said it; without it `opt.only` is false.

import { notACondition } from '../diagnostics/catalog-expand.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import type { Expression, Program } from '../syntax/ast.js';
import type { OptionDeclaration } from '../syntax/ast-declarations.js';
import { parseAlone } from '../syntax/parse.js';
import { rewrite } from '../syntax/rewrite.js';
import type { Arguments } from './arguments.js';
import type { Expanded } from './expand.js';

export function putConditions(program: Program, given: Arguments | undefined, diagnostics: Diagnostics): Expanded {
  const options = program.declarations.filter(
    (declaration): declaration is OptionDeclaration =>
      declaration.kind === 'option' && declaration.type?.name === 'condition',
  );
  if (options.length === 0) return { program, deciding: [] };
  const conditions = new Map(
    options.map((option) => [option.name.text, conditionOf(option, given?.get(option.name.text), diagnostics)]),
  );
  const put = rewrite(program, (node) => {
    // It asks for the option, not for what was given.
    if (node.kind === 'call' && node.callee.text === 'given') return node;
    if (node.kind !== 'member' || node.object.kind !== 'name' || node.object.name !== 'opt') return undefined;
    return conditions.get(node.name.text);
  });
  return { program: put, deciding: [...conditions.keys()].sort() };
}

function conditionOf(option: OptionDeclaration, text: string | undefined, diagnostics: Diagnostics): Expression {
  const absent: Expression = { kind: 'boolean', value: false, span: option.span };
  if (text === undefined) return absent;
  const file: SourceFile = { name: option.long ? `--${option.long}` : `-${option.short ?? option.name.text}`, text };
  const condition = parseAlone(file, diagnostics);
  if (condition !== undefined) return condition;
  if (!diagnostics.hasErrors) diagnostics.add(notACondition({ file, start: 0, end: Math.max(1, text.length) }, text));
  return absent;
}
