// The provider definitions and the kernel fixtures → docs/providers.md: what each stable probe gives, and which way to it
// each kernel takes. Nothing in it is written by hand, so it cannot drift.

import { readFileSync } from 'node:fs';
import { isArgumentField } from '../src/check/check-numbered.js';
import { checkProgram } from '../src/check/check-program.js';
import { specialise } from '../src/check/specialise.js';
import type { ProbeField, StableProbe, TypedProgram } from '../src/check/typed-ast.js';
import { Diagnostics } from '../src/diagnostics/diagnostic.js';
import type { KernelDescription } from '../src/kernel/kernel-description.js';
import { kernelFromJson } from '../src/kernel/kernel-fixture.js';
import { makePlan } from '../src/plan/make-plan.js';
import type { ViaChoice } from '../src/plan/plan.js';
import { mechanismNames } from '../src/plan/plan-probes.js';
import { findProbe, loadProviders, type ProviderSet, probeNames } from '../src/providers/provider-set.js';
import type { TypeName } from '../src/syntax/ast.js';
import { parse } from '../src/syntax/parse.js';
import { typeName } from '../src/types/layout.js';

/** Names of test/kernels, and what the page calls them. */
const kernels: Readonly<Record<string, string>> = {
  '5.10': '5.10',
  '6.1': '6.1',
  '6.12': '6.12',
  '7.3': '7.3',
  '6.18-no-kprobes': '6.18, functions cannot be hooked',
};

const intro = `# Stable probes

Generated from the provider definitions in stdlib/providers/ and from the descriptions of real kernels in test/kernels/;
a test compares this page with both. \`tsbpf list -v 'tcp:*'\` prints the same for the kernel it runs on, and \`tsbpf explain\`
says what one script gets.

Every probe lists its ways, best first. tsbpf takes the first one that the kernel supports and that knows the fields which
the script uses. So the way can depend on the fields: the tables below show it for the probe's default row, and for a
script that prints every field. A field that the way taken does not know shows as \`-\`.

The 5.10, 6.1, 6.12 and 7.3 kernels are Debian's cloud kernels. The last one has no kprobes, and a policy refuses fentry.
`;

export function providerPage(): string {
  const nothing = new Diagnostics();
  const providers = loadProviders(parse({ name: '', text: '' }, nothing), [], nothing);
  const names = [...probeNames(providers)].sort();
  const described = Object.entries(kernels).map(([file, title]) => describe(title, fixture(file), providers, names));
  const sections = names.map((name) => probeSection(name, providers, described));
  return [intro, ...sections, argumentSection(providers)].join('\n');
}

/** The translators that stand outside the providers, for D's `args[n]->member`. */
function argumentSection({ translatorNames, translator }: ProviderSet): string {
  const tables = translatorNames.flatMap((name) => {
    const { doc, members } = translator(name) ?? { members: [] };
    return [
      '',
      `### ${name}`,
      '',
      oneLine(doc?.text ?? ''),
      '',
      '| member | type | is |',
      '|---|---|---|',
      ...members.map(
        (member) =>
          `| \`${member.name.text}\` | \`${writtenType(member.type)}\` | ${oneLine(member.doc?.text ?? '')} |`,
      ),
    ];
  });
  return [
    '## Arguments by number',
    '',
    'What `args[n]` is stands in a probe’s table; these are its members.',
    ...tables,
    '',
  ].join('\n');
}

function writtenType({ tag, name, pointers }: TypeName): string {
  return `${tag === undefined ? '' : `${tag} `}${name}${pointers > 0 ? ` ${'*'.repeat(pointers)}` : ''}`;
}

function fixture(name: string): KernelDescription {
  return kernelFromJson(JSON.parse(readFileSync(new URL(`kernels/${name}.json`, import.meta.url), 'utf8')));
}

interface Described {
  readonly title: string;
  readonly kernel: KernelDescription;
  /** A clause for each probe: with its default row, and with every field. */
  readonly plain: TypedProgram;
  readonly full: TypedProgram;
}

/** All probes in one script: a check looks at the whole provider, so one for each probe would take minutes. */
function describe(
  title: string,
  kernel: KernelDescription,
  providers: ProviderSet,
  names: readonly string[],
): Described {
  const plain = check(names.join('\n'), kernel, providers);
  const rows = names.map((name) => {
    const fields = plain.probes.get(name)?.fields.map((field) => field.name) ?? [];
    return `${name} < print(${fields.filter((field) => !isArgumentField(field)).join(', ')}) >`;
  });
  return { title, kernel, plain, full: check(rows.join('\n'), kernel, providers) };
}

function check(text: string, kernel: KernelDescription, providers: ProviderSet): TypedProgram {
  const diagnostics = new Diagnostics();
  const program = parse({ name: 'page', text }, diagnostics);
  const checked = checkProgram(
    program,
    { kernel, providers, lenient: false, filters: new Set(), extraColumns: [] },
    diagnostics,
  );
  return specialise(checked.program, new Set());
}

function probeSection(name: string, providers: ProviderSet, described: readonly Described[]): string {
  const rows = described.map(({ title, kernel, plain, full }) => ({
    title,
    plain: planOf(plain, kernel, name),
    full: planOf(full, kernel, name),
  }));
  const probe = rows.map(({ plain }) => plain.probe).at(-1);
  if (probe === undefined) throw new Error('no kernel to describe');
  return [
    `## ${name}`,
    '',
    oneLine(findProbe(providers, name)?.probe.doc?.text ?? ''),
    '',
    probe.context === 'process' ? 'Runs in the task that owns the event.' : 'Runs in any context.',
    '',
    '| field | type | is |',
    '|---|---|---|',
    ...probe.fields.filter(({ name }) => !name.includes('->')).map(fieldRow),
    '',
    'Ways, best first:',
    '',
    ...probe.vias.map((via) => `1. \`${via.name}\``),
    '',
    '| kernel | default row | every field |',
    '|---|---|---|',
    ...rows.map(({ title, plain, full }) => `| ${title} | ${way(plain.choice)} | ${way(full.choice)} |`),
    '',
  ].join('\n');
}

function fieldRow(field: ProbeField): string {
  return `| \`${field.name}\` | \`${typeName(field.type)}\` | ${oneLine(field.summary)} |`;
}

function way(choice: ViaChoice | undefined): string {
  if (choice === undefined) return 'none';
  const { mechanisms, lacks } = choice;
  const unknown = [...lacks].filter((field) => field !== 'sk' && !isArgumentField(field));
  return `\`${mechanismNames(mechanisms)}\`${unknown.length > 0 ? `, without ${unknown.join(', ')}` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Planned {
  readonly probe: StableProbe;
  /** Undefined: this kernel has no way to the probe. */
  readonly choice: ViaChoice | undefined;
}

/** The way that the probe gets on a kernel when its clause stands alone. */
function planOf(program: TypedProgram, kernel: KernelDescription, name: string): Planned {
  const probe = program.probes.get(name);
  const clauses = program.clauses.filter(({ target }) => target.kind === 'stable' && target.probe === name);
  const [clause] = clauses;
  if (probe === undefined || clause === undefined) throw new Error(`there is no ${name} on ${kernel.release}`);
  const settings = {
    kernel,
    mechanism: undefined,
    unsafe: false,
    seed: false,
    hadClauses: true,
    siblings: () => program.probes,
  };
  const plan = makePlan({ ...program, clauses }, settings, clause.span, new Diagnostics());
  return { probe, choice: plan.choices.get(name) };
}
