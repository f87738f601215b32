// The providers a script can name: the standard library's, those given by -I, and its own, which come first.

import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import type { Declaration, Expression, Name, Program, TypeName } from '../syntax/ast.js';
import type { InlineDeclaration } from '../syntax/ast-declarations.js';
import type { ProbeDeclaration, ProviderDeclaration, TranslatorDeclaration } from '../syntax/ast-providers.js';
import { type LibraryFile, parseFile, standardLibrary } from './standard-library.js';

export interface ProviderSet {
  readonly provider: (name: string) => ProviderDeclaration | undefined;
  readonly providerNames: readonly string[];
  /** `name` of one at the top level of a file, `provider.name` of a provider's own. */
  readonly translator: (name: string) => TranslatorDeclaration | undefined;
  /** Of those at the top level of a file. */
  readonly translatorNames: readonly string[];
  /** D's `inline`, by name; the script's own first. */
  readonly inlines: ReadonlyMap<string, InlineDeclaration>;
  /** As the definitions of this provider see it: the library's know no `inline` of a script. */
  readonly seenBy: (provider: ProviderDeclaration) => ProviderSet;
  /** What `xlate` may use, by the name of the type that it leads to; the script's own first. */
  readonly typeTranslators: (output: string) => readonly Translator[];
}

/** Of either form: D's between two types, or ours of one parameter, named as the type that it leads to. */
export interface Translator {
  readonly parameter: string;
  readonly input: TypeName;
  readonly members: readonly { readonly name: Name; readonly type?: TypeName; readonly value: Expression }[];
  /** A member may use those above it, which D's may not. */
  readonly seesMembers: boolean;
}

export function loadProviders(script: Program, includes: readonly SourceFile[], diagnostics: Diagnostics): ProviderSet {
  const included = includes.map((file) => {
    const { program, mistakes } = parseFile(file);
    for (const mistake of mistakes) diagnostics.add(mistake);
    return program;
  });
  return providerSet(standardLibrary(), [...included, script], diagnostics);
}

/** Later programs win over earlier ones of the same name, and all of them over the library. */
function providerSet(
  library: readonly LibraryFile[],
  programs: readonly Program[],
  diagnostics: Diagnostics,
): ProviderSet {
  const own = declarationsOf(programs);
  const opened = new Map<LibraryFile, Declarations>();
  const open = (file: LibraryFile): Declarations => {
    const known = opened.get(file);
    if (known) return known;
    const { program, mistakes } = file.parsed();
    for (const mistake of mistakes) diagnostics.add(mistake);
    const declarations = declarationsOf([program]);
    opened.set(file, declarations);
    return declarations;
  };
  const shelf = (kind: 'providers' | 'translators', name: string): Declarations | undefined => {
    const file = library.findLast((candidate) => candidate[kind].includes(name));
    return file && open(file);
  };
  const names = (kind: 'providers' | 'translators'): readonly string[] => [
    ...new Set([...library.flatMap((file) => file[kind]), ...own[kind].keys()].filter((name) => !name.includes('.'))),
  ];
  const ofLibrary = new Map(library.flatMap((file) => (file.inlines.length > 0 ? [...open(file).inlines] : [])));
  const set: ProviderSet = {
    provider: (name) => own.providers.get(name) ?? shelf('providers', name)?.providers.get(name),
    providerNames: names('providers'),
    translator: (name) => {
      const [provider = '', inner] = name.split('.');
      const file = own.translators.has(name) ? own : shelf(inner === undefined ? 'translators' : 'providers', provider);
      return file?.translators.get(name);
    },
    translatorNames: names('translators'),
    inlines: new Map([...ofLibrary, ...own.inlines]),
    seenBy: (provider) => (own.providers.get(provider.name.text) === provider ? set : { ...set, inlines: ofLibrary }),
    typeTranslators: (output) => [
      ...(own.typeTranslators.get(output) ?? []),
      ...(shelf('translators', output)?.typeTranslators.get(output) ?? []),
    ],
  };
  return set;
}

interface Declarations {
  readonly providers: ReadonlyMap<string, ProviderDeclaration>;
  /** Translators at the top level of a file, and those of every provider. */
  readonly translators: ReadonlyMap<string, TranslatorDeclaration>;
  readonly inlines: ReadonlyMap<string, InlineDeclaration>;
  readonly typeTranslators: ReadonlyMap<string, readonly Translator[]>;
}

function declarationsOf(programs: readonly Program[]): Declarations {
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
    return [[output.name, { parameter: input.name.text, input: input.type, members, seesMembers: false }]];
  }
  if (declaration.kind !== 'translator') return [];
  const [parameter, ...others] = declaration.parameters;
  if (!parameter || others.length > 0) return [];
  const { name, members } = declaration;
  return [[name.text, { parameter: parameter.name.text, input: parameter.type, members, seesMembers: true }]];
}

/** 'tcp:connect' → its declaration. */
export function findProbe(
  set: ProviderSet,
  fullName: string,
): { readonly provider: ProviderDeclaration; readonly probe: ProbeDeclaration } | undefined {
  const [providerName = '', probeName = ''] = fullName.split(':');
  const provider = set.provider(providerName);
  const probe = provider?.probes.find((candidate) => candidate.name.text === probeName);
  return provider && probe && { provider, probe };
}

/** Of one provider, or of all. */
export function probeNames(set: ProviderSet, providers: readonly string[] = set.providerNames): readonly string[] {
  return providers.flatMap((name) => (set.provider(name)?.probes ?? []).map((probe) => `${name}:${probe.name.text}`));
}
