// Wording of what the checker finds: names (E02xx), types (E03xx), probes (E04xx), limits (E05xx).

import type { Span } from '../source/source-file.js';
import type { Diagnostic, Help, Label } from './diagnostic.js';
import { nearestName } from './suggest.js';

interface Extras {
  readonly label?: string;
  readonly secondary?: readonly Label[];
  readonly notes?: readonly string[];
  readonly help?: Help | undefined;
}

function diagnostic(
  severity: 'error' | 'warning',
  code: string,
  span: Span,
  message: string,
  extras: Extras = {},
): Diagnostic {
  return {
    code,
    severity,
    message,
    primary: extras.label === undefined ? { span } : { span, text: extras.label },
    secondary: extras.secondary ?? [],
    notes: extras.notes ?? [],
    ...(extras.help ? { help: extras.help } : {}),
  };
}

function nearHelp(span: Span, near: string | undefined): Help | undefined {
  return near === undefined ? undefined : { text: `did you mean \`${near}\`?`, replacement: { span, text: near } };
}

export const unknownName = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0201', span, `nothing is called \`${name}\` here`, {
    help: nearHelp(span, near) ?? { text: 'fields of a probe: `tsbpf list -v PROBE`; builtins: `tsbpf list builtins`' },
  });

/** Written like a constant of the kernel's, which another kernel may have. */
export const unknownConstant = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0211', span, `this kernel has no constant \`${name}\``, {
    help: nearHelp(span, near),
    notes: ['constants are enumerators of its types, and macros of the usual headers'],
  });

export const unknownFunction = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0202', span, `there is no function \`${name}\``, {
    help: nearHelp(span, near) ?? { text: 'functions: `tsbpf list builtins`' },
  });

export const noTranslator = (span: Span, output: string, input: string): Diagnostic =>
  diagnostic('error', 'E0214', span, `there is no translator to \`${output}\` from ${input}`, {
    help: { text: `write one: \`translator ${output} < TYPE name > { member = …; };\`` },
  });

export const translatorAlone = (span: Span, output: string): Diagnostic =>
  diagnostic('error', 'E0307', span, `a whole \`${output}\` cannot be printed or stored`, {
    help: { text: 'name a member of it: `xlate <TYPE *> (…)->member`' },
  });

export const unknownMethod = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0203', span, `a span has no \`${name}\``, {
    help: nearHelp(span, near) ?? { text: 'it has `start(key, …)` and `end(key, …)`' },
  });

export const unknownMember = (
  span: Span,
  owner: string,
  name: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic =>
  diagnostic('error', 'E0203', span, `${owner} has no member \`${name}\``, {
    help: nearHelp(span, near),
    notes: known.length > 0 && known.length <= 24 ? [`it has ${known.join(', ')}`] : [],
  });

/** A record of the script's own. */
/** `whole` is what has members: 'record' or 'tuple'. */
export const unknownField = (
  span: Span,
  whole: string,
  name: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic =>
  diagnostic('error', 'E0213', span, `this ${whole} has no member \`${name}\``, {
    help: nearHelp(span, near),
    notes: known.length <= 24 ? [`it has ${known.join(', ')}`] : [],
  });

export const unknownOption = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0204', span, `the script declares no option \`${name}\``, {
    help: nearHelp(span, near) ?? { text: `declare it: \`option ${name} -x, --${name} "…"\`` },
  });

export const unknownType = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0205', span, `there is no type \`${name}\``, { help: nearHelp(span, near) });

/** A struct, union or enum, which another kernel may have. */
export const unknownKernelType = (span: Span, name: string): Diagnostic =>
  diagnostic('error', 'E0210', span, `this kernel describes no \`${name}\``);

export const badOptionType = (
  span: Span,
  name: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic =>
  diagnostic('error', 'E0205', span, `an option cannot be of type \`${name}\``, {
    help: nearHelp(span, near) ?? { text: `options are ${known.join(', ')}, or a list of one of them: port[]` },
  });

export const unassignedVariable = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0206', span, `nothing is ever assigned to \`${name}\``, { help: nearHelp(span, near) });

/** A scratch variable: it may well be assigned further down, or in a block that has ended. */
export const unassignedHere = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0206', span, `nothing is assigned to \`${asWritten(name)}\` before this`, {
    help: nearHelp(span, near === undefined ? near : asWritten(near)),
  });

/** A macro's variable has the number of its use behind it. */
function asWritten(name: string): string {
  return name.replace(/~\d+$/, '');
}

export const notAssignable = (span: Span, what: string): Diagnostic =>
  diagnostic('error', 'E0207', span, `${what} cannot be assigned to`, {
    help: { text: 'assign to a scratch variable `$x` or a map `@x`' },
  });

export const declaredTwice = (span: Span, name: string, first: Span): Diagnostic =>
  diagnostic('error', 'E0208', span, `\`${name}\` is declared twice`, {
    secondary: [{ span: first, text: 'first here' }],
  });

export const typeMismatch = (span: Span, expected: string, got: string, secondary: readonly Label[] = []): Diagnostic =>
  diagnostic('error', 'E0301', span, `expected ${expected}, got ${got}`, { secondary });

export const badAddress = (span: Span, text: string): Diagnostic =>
  diagnostic('error', 'E0314', span, `\`${text}\` is not an address`, {
    help: { text: 'write it as `10.0.0.1` or `2001:db8::1`; behind `in` a network as `10.0.0.0/8`' },
  });

export const indexOutside = (span: Span, index: bigint, length: number): Diagnostic =>
  diagnostic('error', 'E0315', span, `${index} is outside of this array: its elements are 0 to ${length - 1}`);

/** A text beside a number whose values have names. */
export const noSuchMember = (span: Span, name: string, type: string, names: readonly string[]): Diagnostic => {
  const near = nearestName(name, names);
  const replacement = near === undefined ? undefined : { span, text: JSON.stringify(near) };
  const few = names.length <= 16 ? `: ${names.join(', ')}` : '';
  return diagnostic('error', 'E0302', span, `no value of ${type} shows as \`${name}\``, {
    help: replacement
      ? { text: `did you mean \`${near}\`?`, replacement }
      : { text: `its values have the names that the kernel gives them${few}` },
  });
};

export const badOperands = (span: Span, operator: string, left: string, right: string): Diagnostic =>
  diagnostic('error', 'E0302', span, `\`${operator}\` cannot combine ${left} and ${right}`);

export const badArgument = (span: Span, callee: string, expected: string, got: string): Diagnostic =>
  diagnostic('error', 'E0303', span, `\`${callee}\` needs ${expected}, got ${got}`);

export const badArgumentCount = (span: Span, signature: string, got: number): Diagnostic =>
  diagnostic(
    'error',
    'E0304',
    span,
    `this call has ${got} argument${got === 1 ? '' : 's'}; it is written \`${signature}\``,
  );

export const notPrintable = (span: Span, type: string): Diagnostic =>
  diagnostic('error', 'E0307', span, `a ${type} cannot be printed or stored`, {
    ...(/^(struct|union) /.test(type) ? { help: { text: 'name a member of it' } } : {}),
  });

export const badFormat = (span: Span, reason: string): Diagnostic =>
  diagnostic('error', 'E0308', span, `in this format ${reason}`);

export const notAnAction = (span: Span, name: string, signature: string): Diagnostic =>
  diagnostic('error', 'E0309', span, `\`${name}\` gives no value here`, {
    notes: [`it stands alone as a statement: \`${signature}\``],
  });

export const aggregationOutside = (span: Span, name: string): Diagnostic =>
  diagnostic('error', 'E0310', span, `\`${name}\` counts into a map`, {
    help: { text: `write \`@ = ${name}(…)\` or \`@[key] = ${name}(…)\`` },
  });

export const unusedValue = (span: Span, isTolerated: boolean): Diagnostic =>
  diagnostic(isTolerated ? 'warning' : 'error', isTolerated ? 'W0311' : 'E0311', span, 'this value is not used', {
    help: { text: isTolerated ? 'where that is meant: `_ = …`' : 'print it: `print(…)`' },
  });

export const alwaysSo = (
  span: Span,
  truth: boolean,
  type: string,
  { least, most }: { readonly least: bigint; readonly most: bigint },
  constant: bigint,
): Diagnostic =>
  diagnostic('warning', 'W0313', span, `this is ${truth ? 'always' : 'never'} true`, {
    notes: [`the other side is ${type}, from ${least} to ${most}, and is compared by value`],
    ...(constant <= least
      ? { help: { text: 'a cast takes its bits for a number with a sign: `(s32)x`, `(s64)x`' } }
      : {}),
  });

export const mapWithConstants = (span: Span, map: string, isKeyed: boolean): Diagnostic =>
  diagnostic(
    'error',
    'E0312',
    span,
    `\`print(${map}, …)\` prints the map; what follows are constants: how many, and a divisor`,
    {
      help: {
        text: isKeyed
          ? `for a row with one of its values name the key: \`print(${map}[key], pid)\``
          : `for a row with its value give it to a variable: \`$x = ${map}; print($x, pid)\``,
      },
    },
  );

export const unknownProbe = (span: Span, text: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0401', span, `there is no probe \`${text}\``, {
    help: nearHelp(span, near) ?? { text: 'see them all: `tsbpf list`; some: `tsbpf list "tcp:*"`' },
  });

export const malformedProbe = (span: Span, reason: string, instead: string | undefined): Diagnostic =>
  diagnostic('error', 'E0402', span, `this probe is malformed: ${reason}`, { help: nearHelp(span, instead) });

export const missingHook = (span: Span, reason: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0403', span, reason, { help: nearHelp(span, near) });

/** `owner`: who has it or not, the 'kernel' or the 'machine' with its programs. */
export const missingHookWarning = (
  span: Span,
  reason: string,
  near: string | undefined,
  owner: 'kernel' | 'machine',
): Diagnostic =>
  diagnostic('warning', 'W0403', span, reason, {
    help: nearHelp(span, near),
    notes: [`another ${owner} may have it; a run on this one would fail`],
  });

const untoldText = (text: string, reason: string): string =>
  `whether this kernel has \`${text}\` cannot be told: ${reason}`;

export const untoldHook = (span: Span, text: string, reason: string): Diagnostic =>
  diagnostic('error', 'E0403', span, untoldText(text, reason));

export const untoldHookWarning = (span: Span, text: string, reason: string): Diagnostic =>
  diagnostic('warning', 'W0403', span, untoldText(text, reason), {
    notes: ['what it hands over is not checked; root can tell'],
  });

export const emptyGlobWarning = (span: Span, text: string): Diagnostic =>
  diagnostic('warning', 'W0404', span, `no probe of this kernel matches \`${text}\``, {
    notes: ['another kernel may have some; a run on this one would fail'],
  });

/** Where the script or its dialect says that a probe may be missing. */
export const leftOut = (found: Diagnostic): Diagnostic => ({ ...found, notes: ['it is left out'] });

export const unknownSetting = (span: Span, name: string, near: string | undefined): Diagnostic =>
  diagnostic('error', 'E0215', span, `there is no setting \`${name}\``, { help: nearHelp(span, near) });

export const badSetting = (span: Span, name: string, wanted: string): Diagnostic =>
  diagnostic('error', 'E0316', span, `\`${name}\` is ${wanted}`);

export const settingWithoutMeaning = (span: Span, name: string, reason: string): Diagnostic => ({
  ...diagnostic('warning', 'N0215', span, `\`${name}\` means nothing here: ${reason}`),
  severity: 'note',
});

/** A mistake only where a script is to run: in a check, what this kernel lacks is a warning. */
export const lackingHere = (found: Diagnostic): Diagnostic => ({
  ...found,
  code: found.code.replace('E', 'W'),
  severity: 'warning',
  notes: [...found.notes, 'another kernel may have it; a run on this one would fail'],
});

export const emptyGlob = (span: Span, text: string, near?: string): Diagnostic =>
  diagnostic('error', 'E0404', span, `no probe matches \`${text}\``, {
    help: nearHelp(span, near) ?? { text: `see them: \`tsbpf list '${text.split(':')[0]}:*'\`` },
  });

export const tooManyProbes = (span: Span, text: string, count: number, limit: number): Diagnostic =>
  diagnostic('error', 'E0501', span, `\`${text}\` matches ${count} probes; the limit is ${limit}`, {
    help: { text: 'make the pattern narrower, or raise the limit: `config = { max_probes = … }`' },
  });

export const cyclicProbe = (span: Span, name: string): Diagnostic =>
  diagnostic('error', 'E0405', span, `\`${name}\` is defined by way of itself`);

/** `help` says what it does hand over. */
export const noArguments = (span: Span, probe: string, help?: string): Diagnostic =>
  diagnostic('error', 'E0406', span, `${probe} hands over no ${help ? 'such argument' : 'arguments'}`, {
    ...(help ? { help: { text: help } } : {}),
  });

export const noReturnValue = (span: Span, probe: string): Diagnostic =>
  diagnostic('error', 'E0407', span, `${probe} has no return value`, {
    help: { text: '`retval` is there at returns: fexit, kretprobe, syscall:NAME:return' },
  });

export const nothingToDo = (span: Span, probe: string): Diagnostic =>
  diagnostic('error', 'E0408', span, `${probe} has no default row`, {
    help: { text: 'say what to print: `< print(pid, comm) >`' },
  });

export const unknownContext = (span: Span, text: string): Diagnostic =>
  diagnostic('error', 'E0409', span, `a probe runs \`in process\` or \`in any\`, not \`in ${text}\``);

export const tooManyColumns = (span: Span, limit: number): Diagnostic =>
  diagnostic('error', 'E0502', span, `a row has at most ${limit} columns`);

export const notYet = (span: Span, what: string): Diagnostic =>
  diagnostic('error', 'E0901', span, `${what} is not in this version of the language`);

export const unknownStorage = (span: Span, name: string, known: readonly string[]): Diagnostic =>
  diagnostic('error', 'E0212', span, `a map cannot be kept as \`${name}\``, {
    notes: [`known: ${known.map((other) => `${other}(ENTRIES)`).join(', ')}`],
  });

export const onlyInVia = (span: Span, what: string): Diagnostic =>
  diagnostic('error', 'E0209', span, `${what} belongs into a \`via\` of a provider's probe`);
