// Wording of the planner: what this kernel cannot (E041x), and what it cannot know (W0410).

import type { FilterName } from '../artifact-parameters.js';
import { mapsOfProgram } from '../limits.js';
import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

export interface UnknownField {
  /** The global filter that asks for it. */
  readonly filter: FilterName | undefined;
  readonly span: Span;
  readonly field: string;
  readonly probe: string;
  /** The mechanism taken, where another would know the field. */
  readonly by: string | undefined;
  readonly decides: boolean;
  readonly notes: readonly string[];
  /** Probes that have it. */
  readonly others: readonly string[];
}

function consequence(decides: boolean, filter: FilterName | undefined): string {
  if (!decides) return '; it shows as `-`';
  return filter ? `, so nothing there can be kept by ${filterFlags[filter]}` : ', so nothing can be decided by it';
}

const filterFlags: Readonly<Record<FilterName, string>> = {
  pid: '-c or -p',
  uid: '--uid',
  cgroup: '--cgroup or --container',
  netns: '--netns-of',
  comm: '--comm',
};

export const fieldUnknown = ({ span, field, probe, by, decides, notes, others, filter }: UnknownField): Diagnostic => ({
  code: decides ? 'E0410' : 'W0410',
  severity: decides ? 'error' : 'warning',
  message: `\`${field}\` is not known at \`${probe}\`${by ? ` by way of ${by}` : ''}${consequence(decides, filter)}`,
  primary: { span },
  secondary: [],
  notes,
  ...(others.length > 0
    ? {
        help: {
          text: `${enumerated(others)} ${others.length > 1 ? 'have' : 'has'} it on this kernel`,
        },
      }
    : {}),
});

function enumerated(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' and ');
}

export const noWay = (span: Span, probe: string, reasons: readonly string[]): Diagnostic => ({
  code: 'E0411',
  severity: 'error',
  message: `this kernel offers no way to \`${probe}\``,
  primary: { span },
  secondary: [],
  notes: reasons,
  help: { text: 'what this machine has: `tsbpf doctor`; what each way needs: `tsbpf list -v PROBE`' },
});

/** Checked, but never attached by this version. */
export const notAttachedYet = (span: Span, probe: string, kind: string): Diagnostic => ({
  code: 'E0414',
  severity: 'error',
  message: `attaching a ${kind} is not in this version of tsbpf`,
  primary: { span },
  secondary: [],
  notes: [`\`tsbpf check\` checks a script with \`${probe}\`; only a run of it is for later`],
});

export const unknownMechanism = (mechanism: string, known: readonly string[]): Diagnostic => ({
  code: 'E0412',
  severity: 'error',
  message: `there is no mechanism \`${mechanism}\``,
  secondary: [],
  notes: [`known: ${known.join(', ')}`],
});

/** `probes` are those of one pattern in the script. */
export const noWayLeftOut = (span: Span, probes: readonly string[], reasons: readonly string[]): Diagnostic => ({
  code: 'W0411',
  severity: 'warning',
  message:
    probes.length === 1
      ? `left out \`${probes[0]}\`: this kernel offers no way to it`
      : `left out ${probes.length} probes that this kernel offers no way to: ${someNames(probes)}`,
  primary: { span },
  secondary: [],
  notes: reasons,
});

export const nothingToAttach = (span: Span): Diagnostic => ({
  code: 'W0412',
  severity: 'warning',
  message: 'under these options no clause of the script can ever run',
  primary: { span },
  secondary: [],
  notes: [],
});

export const needsFetchingAtomics = (span: Span, what: string, reason: string): Diagnostic => ({
  code: 'E0413',
  severity: 'error',
  message: `${what} cannot be exact on this kernel`,
  primary: { span },
  secondary: [],
  notes: [reason],
  help: { text: 'count(), sum(), avg() and hist() can, and `@n++` as a statement' },
});

export const valuesTooLarge = (
  span: Span | undefined,
  bytes: number,
  most: number,
  largest: readonly { readonly name: string; readonly bytes: number }[],
): Diagnostic => ({
  code: 'E0505',
  severity: 'error',
  message: `the values of this probe need ${bytes} bytes at once; the kernel has room for ${most}`,
  ...(span ? { primary: { span } } : {}),
  secondary: [],
  notes: [`the largest: ${largest.map((value) => `${roomName(value.name)} (${value.bytes} bytes)`).join(', ')}`],
  help: {
    text: 'give `str()` a length that suffices, `config = { max_strlen = … }` a smaller one, or use fewer long texts at once',
  },
});

export const tooManyMaps = (span: Span, probes: readonly string[], used: number): Diagnostic => ({
  code: 'E0508',
  severity: 'error',
  message: `the clauses at ${someNames(probes.map((probe) => `\`${probe}\``))} use ${used} maps; one program may use ${mapsOfProgram}`,
  primary: { span },
  secondary: [],
  notes: [
    `the kernel lets a program use 64, of which tsbpf needs some itself; variables of a clause (\`$x\`) are none`,
  ],
  help: { text: 'put what belongs together into one map with a text as its key: `@n["reads"]` and `@n["writes"]`' },
});

/** As the C names it: the script's name, then a number. */
function roomName(member: string): string {
  return member.startsWith('record_room') ? 'a record on its way out' : `\`${member.replace(/_\d+$/, '')}\``;
}

const fewNames = 6;

function someNames(names: readonly string[]): string {
  const more = names.length - fewNames;
  return `${names.slice(0, fewNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
