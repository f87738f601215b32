// The providers a script can name: the standard library's, those given by -I, and its own, which come first.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import { once } from '../kernel/remember.js';
import { packageRoot } from '../package-root.js';
import type { SourceFile } from '../source/source-file.js';
import type {
  Declaration,
  Expression,
  Name,
  ProbeDeclaration,
  Program,
  ProviderDeclaration,
  TranslatorDeclaration,
  TypeName,
} from '../syntax/ast.js';
import type { InlineDeclaration } from '../syntax/ast-declarations.js';
import { parse } from '../syntax/parse.js';

export interface ProviderSet {
  readonly providers: ReadonlyMap<string, ProviderDeclaration>;
  /** Translators at the top level of a file, and those of every provider. */
  readonly translators: ReadonlyMap<string, TranslatorDeclaration>;
  /** D's `inline`, by name. */
  readonly inlines: ReadonlyMap<string, InlineDeclaration>;
  /** What `xlate` may use, by the name of the type that it leads to; the script's own first. */
  readonly typeTranslators: ReadonlyMap<string, readonly Translator[]>;
}

/** Of either form: D's between two types, or ours of one parameter, named as the type that it leads to. */
export interface Translator {
  readonly parameter: string;
  readonly input: TypeName;
  readonly members: readonly { readonly name: Name; readonly type?: TypeName; readonly value: Expression }[];
}

/** What comes with tsbpf: the providers, and the translators that give their arguments the members D knows. */
const folders = ['dtrace', 'providers'] as const;

/** The files of these as sources. */
export function standardProviders(): readonly SourceFile[] {
  return folders.flatMap((name) => {
    const folder = join(packageRoot(), 'stdlib', name);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.tsbpf'))
      .sort();
    return files.map((file) => ({ name: `stdlib/${name}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
  });
}

/** Later programs win over earlier ones of the same name. */
export function providerSet(programs: readonly Program[]): ProviderSet {
  const providers = new Map<string, ProviderDeclaration>();
  const translators = new Map<string, TranslatorDeclaration>();
  const inlines = new Map<string, InlineDeclaration>();
  const typeTranslators = new Map<string, readonly Translator[]>();
  for (const declaration of programs.flatMap((program) => program.declarations)) {
    if (declaration.kind === 'inline') inlines.set(declaration.name.text, declaration);
    for (const [output, translator] of asTypeTranslator(declaration))
      typeTranslators.set(output, [translator, ...(typeTranslators.get(output) ?? [])]);
    if (declaration.kind === 'translator') translators.set(declaration.name.text, declaration);
    if (declaration.kind !== 'provider') continue;
    providers.set(declaration.name.text, declaration);
    for (const translator of declaration.translators)
      translators.set(`${declaration.name.text}.${translator.name.text}`, translator);
  }
  return { providers, translators, inlines, typeTranslators };
}

function asTypeTranslator(declaration: Declaration): readonly (readonly [string, Translator])[] {
  if (declaration.kind === 'type-translator') {
    const { output, input, members } = declaration;
    return [[output.name, { parameter: input.name.text, input: input.type, members }]];
  }
  if (declaration.kind !== 'translator') return [];
  const [parameter, ...others] = declaration.parameters;
  if (!parameter || others.length > 0) return [];
  const { name, members } = declaration;
  return [[name.text, { parameter: parameter.name.text, input: parameter.type, members }]];
}

interface Parsed {
  readonly program: Program;
  readonly mistakes: readonly Diagnostic[];
}

function parseFile(file: SourceFile): Parsed {
  const diagnostics = new Diagnostics();
  return { program: parse(file, diagnostics), mistakes: diagnostics.all };
}

/** The same for every script of a process. */
const parsedStandard = once((): readonly Parsed[] => standardProviders().map(parseFile));

export function loadProviders(script: Program, includes: readonly SourceFile[], diagnostics: Diagnostics): ProviderSet {
  const files = [...parsedStandard(), ...includes.map(parseFile)];
  for (const mistake of files.flatMap(({ mistakes }) => mistakes)) diagnostics.add(mistake);
  return providerSet([...files.map(({ program }) => program), script]);
}

/** 'tcp:connect' → its declaration. */
export function findProbe(
  set: ProviderSet,
  fullName: string,
): { readonly provider: ProviderDeclaration; readonly probe: ProbeDeclaration } | undefined {
  const [providerName = '', probeName = ''] = fullName.split(':');
  const provider = set.providers.get(providerName);
  const probe = provider?.probes.find((candidate) => candidate.name.text === probeName);
  return provider && probe && { provider, probe };
}

export function probeNames(set: ProviderSet): readonly string[] {
  return [...set.providers.values()].flatMap((provider) =>
    provider.probes.map((probe) => `${provider.name.text}:${probe.name.text}`),
  );
}
