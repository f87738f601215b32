// `tsbpf list`: stable probes with fields, ways and what this kernel takes; kernel hooks by name; builtins; tools.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkAlone } from '../check/check-alone.js';
import { noDOptions } from '../check/d-options.js';
import type { StableProbe, TypedProgram } from '../check/typed-ast.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { dataRingBytes } from '../limits.js';
import { packageRoot } from '../package-root.js';
import { type ChooseContext, chooseVia } from '../plan/choose-via.js';
import { mechanismNames } from '../plan/plan-probes.js';
import type { SourceFile } from '../source/source-file.js';
import type { ProbeDeclaration } from '../syntax/ast-providers.js';
import { parse } from '../syntax/parse.js';
import { typeName } from '../types/layout.js';
import { listBuiltins } from './list-builtins.js';
import { listHooks, listKinds } from './list-hooks.js';
import { findProbe, loadProviders, type ProviderSet, probeNames } from './provider-set.js';
import { globPattern } from './resolve-probe.js';

/** Text for `tsbpf list [PATTERN] [-v]`; also `tools` and `builtins`. '' when nothing matches. */
export function listProbes(
  pattern: string | undefined,
  verbose: boolean,
  kernel: KernelDescription,
  includes: readonly SourceFile[],
): string {
  if (pattern === 'builtins') return listBuiltins(verbose);
  if (pattern === 'tools') return listTools();
  const diagnostics = new Diagnostics();
  const nothing: SourceFile = { name: '', text: '' };
  const providers = loadProviders(parse(nothing, diagnostics), includes, diagnostics);
  const stable = stableMatches(providers, pattern);
  const lines = verbose
    ? describeProbes(stable, providers, kernel)
    : stable.map((name) => `${name.padEnd(28)}${firstSentence(findProbe(providers, name)?.probe)}`);
  // `tcp:*` is the provider's, not the trace events of that name as well.
  const isProvider = stable.length > 0 && pattern?.includes(':');
  const hooks = pattern === undefined ? listKinds() : isProvider ? [] : listHooks(pattern, verbose, kernel);
  return [...lines, ...hooks].map((line) => `${line.trimEnd()}\n`).join('');
}

function stableMatches(providers: ProviderSet, pattern: string | undefined): readonly string[] {
  const names = [...probeNames(providers)].sort();
  if (pattern === undefined) return names;
  // The names of providers are written in any case.
  const fields = pattern
    .toLowerCase()
    .split(':')
    .filter((field) => field !== '');
  const matcher = globPattern(fields.length < 2 ? `${fields[0] ?? '*'}:*` : `${fields[0]}:${fields.at(-1)}`);
  const bare = globPattern(pattern);
  return names.filter((name) => matcher.test(name) || bare.test(name));
}

function firstSentence(probe: ProbeDeclaration | undefined): string {
  const text = (probe?.doc?.text ?? '').replace(/\s+/g, ' ').trim();
  return /^.*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[.:;]$/, '') ?? text;
}

function describeProbes(
  names: readonly string[],
  providers: ProviderSet,
  kernel: KernelDescription,
): readonly string[] {
  const probes = checkAlone(names, providers, kernel);
  return names.flatMap((name) => describeProbe(name, providers, kernel, probes));
}

function describeProbe(
  name: string,
  providers: ProviderSet,
  kernel: KernelDescription,
  probes: ReadonlyMap<string, StableProbe>,
): readonly string[] {
  const probe = probes.get(name);
  const declaration = findProbe(providers, name)?.probe;
  if (!probe || !declaration) return [];
  const program: TypedProgram = {
    name,
    dialect: 'native',
    dataRingBytes,
    dOptions: noDOptions,
    options: [],
    clauses: [],
    maps: [],
    state: [],
    probes,
  };
  const choosing: ChooseContext = {
    program,
    kernel,
    mechanism: undefined,
    seed: false,
    needs: new Map(),
    choices: new Map(),
  };
  const result = chooseVia(choosing, probe);
  const taken = result.kind === 'chosen' ? result.choice : undefined;
  const passed = result.kind === 'chosen' ? result.choice.passedOver : result.passedOver;
  const docs = (declaration.doc?.text ?? '').split('\n').map((line) => `    ${line.trim()}`);
  const fields = probe.fields.map(
    (field) =>
      `      ${field.name.padEnd(12)} ${typeName(field.type).padEnd(14)} ${taken?.lacks.has(field.name) ? '(not known this way) ' : ''}${field.summary.replace(/\s+/g, ' ').trim()}`,
  );
  const ways = probe.vias.map((via) => {
    const reason = passed.find((other) => other.via === via.name)?.reason;
    return `      ${via.name}${taken?.via.name === via.name ? `   <- taken here${via.hooks.some((hook) => hook.target.kind === 'stable') ? `: ${mechanismNames(taken.mechanisms)}` : ''}` : reason ? `   (no: ${reason})` : ''}`;
  });
  const cost = taken?.mechanisms.find((hook) => hook.costly)?.costly;
  return [
    name,
    ...docs,
    `    runs in ${probe.context === 'process' ? 'the task that owns the event' : 'any context'}`,
    '    fields',
    ...fields,
    '    ways, best first',
    ...ways,
    ...(cost ? [`    cost: ${cost}`] : []),
    '',
  ];
}

function listTools(): string {
  const folder = join(packageRoot(), 'stdlib', 'tools');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsbpf'))
    .sort();
  return files
    .map((name) => {
      const program = parse({ name, text: readFileSync(join(folder, name), 'utf8') }, new Diagnostics());
      return `${name.replace(/\.tsbpf$/, '').padEnd(20)}${(program.doc?.text ?? '').trim().split('\n')[0]?.trim() ?? ''}\n`;
    })
    .join('');
}
