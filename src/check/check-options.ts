// `option` declarations and the doc comment → the option table (the tool's command line) and the options' types.

import type { OptionEntry, OptionTable, OptionType } from '../artifact.js';
import { badOptionType, declaredTwice, unknownOption } from '../diagnostics/catalog-check.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { stringBytes } from '../limits.js';
import { spanText } from '../source/source-file.js';
import type { Program } from '../syntax/ast.js';
import type { OptionDeclaration } from '../syntax/ast-declarations.js';
import { bool, errorType, inet, port, s64, type Type, u32, u64 } from '../types/type.js';
import type { TypedOption } from './typed-ast.js';

const optionTypes: Readonly<Record<OptionType, Type>> = {
  bool,
  condition: bool,
  int: s64,
  pid: u32,
  port,
  inet,
  duration: u64,
  cgroup: { kind: 'int', size: 8, signed: false, display: 'id' },
  string: { kind: 'string', size: stringBytes },
  path: { kind: 'string', size: stringBytes },
};

/** `textBytes`: of a text whose length nobody says, which those of options are. */
export function checkOptions(program: Program, textBytes: number, diagnostics: Diagnostics): readonly TypedOption[] {
  const declarations = program.declarations.filter((declaration) => declaration.kind === 'option');
  const names = declarations.map((declaration) => declaration.name.text);
  return declarations.map((declaration, index) => {
    reportDouble(declaration, declarations.slice(0, index), diagnostics);
    for (const { text, span } of declaration.excludes) {
      if (!names.includes(text)) diagnostics.add(unknownOption(span, text, nearestName(text, names)));
    }
    return typedOption(declaration, textBytes, diagnostics);
  });
}

function reportDouble(
  declaration: OptionDeclaration,
  earlier: readonly OptionDeclaration[],
  diagnostics: Diagnostics,
): void {
  const { name, short } = declaration;
  const first = earlier.find((other) => other.name.text === name.text || (short && other.short === short));
  if (first)
    diagnostics.add(declaredTwice(name.span, first.name.text === name.text ? name.text : `-${short}`, first.name.span));
}

function typedOption(declaration: OptionDeclaration, textBytes: number, diagnostics: Diagnostics): TypedOption {
  const entry = optionEntry(declaration);
  const { type } = declaration;
  if (type && !isOptionType(type.name)) {
    const known = Object.keys(optionTypes);
    diagnostics.add(badOptionType(type.span, type.name, nearestName(type.name, known), known));
    return { entry, type: errorType };
  }
  const usual = optionTypes[entry.type];
  const element: Type = usual.kind === 'string' ? { ...usual, size: Math.max(usual.size, textBytes) } : usual;
  return { entry, type: entry.list ? { kind: 'list', element } : element };
}

function optionEntry(declaration: OptionDeclaration): OptionEntry {
  const written = declaration.type?.name ?? 'bool';
  const { short, long, argument, defaultValue } = declaration;
  return {
    name: declaration.name.text,
    ...(short ? { short } : {}),
    ...(long ? { long } : {}),
    ...(argument ? { argument } : {}),
    type: isOptionType(written) ? written : 'string',
    list: declaration.type?.array === 'list',
    ...(defaultValue
      ? { defaultValue: defaultValue.kind === 'string' ? defaultValue.value : spanText(defaultValue.span) }
      : {}),
    choices: declaration.choices,
    excludes: declaration.excludes.map((name) => name.text),
    help: declaration.help,
  };
}

function isOptionType(name: string): name is OptionType {
  return Object.hasOwn(optionTypes, name);
}

/** The doc comment's first line describes the tool, `@example COMMAND   text` lines are examples, the rest is prose. */
export function optionTable(
  program: Program,
  name: string,
  options: readonly TypedOption[],
): Omit<OptionTable, 'deciding'> {
  const lines = (program.doc?.text ?? '').split('\n').map((line) => line.trimEnd());
  const isExample = (line: string): boolean => /^\s*@example\b/.test(line);
  const examples = lines.filter(isExample).map((line) => {
    const [command = '', ...text] = line.replace(/^\s*@example\s+/, '').split(/\s{2,}/);
    return { command, text: text.join(' ') };
  });
  const operands = lines.flatMap((line) => /^\s*@operands\s+(.+)$/.exec(line)?.[1] ?? [])[0];
  const prose = lines.filter((line) => !isExample(line) && !/^\s*@operands\b/.test(line));
  const first = prose.findIndex((line) => line.trim() !== '');
  return {
    script: name,
    description: prose[first]?.trim() ?? '',
    details: prose
      .slice(first + 1)
      .join('\n')
      .trim(),
    ...(operands === undefined ? {} : { operands }),
    examples,
    options: options.map((option) => option.entry),
  };
}
