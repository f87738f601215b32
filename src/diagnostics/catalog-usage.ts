// Wording of wrong use (E08xx, exit code 2), of what the kernel refuses (E07xx) and of what this
// machine lacks (E10xx, exit code 3).
// These are about the command line, files, processes and privileges: few have a place in a script.

import type { LoadTimeValue } from '../artifact-parameters.js';
import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';
import { DiagnosticError } from './diagnostic.js';

export function usageError(diagnostic: Diagnostic): DiagnosticError {
  return new DiagnosticError('usage', [diagnostic]);
}

export function machineError(diagnostic: Diagnostic): DiagnosticError {
  return new DiagnosticError('machine', [diagnostic]);
}

function placeless(code: string, message: string, help?: string, notes: readonly string[] = []): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    secondary: [],
    notes,
    ...(help === undefined ? {} : { help: { text: help } }),
  };
}

/** What bpftrace's and dtrace's flags are here. */
const flagsOfRelatives: Readonly<Record<string, string>> = {
  '-l': "`tsbpf list 'PATTERN'` lists probes, with -v what they hand over",
  '-f': 'formats are `--format json` and `--format csv`',
  '-B': 'it is not needed: what comes is written within 20 ms',
  '-d': '`tsbpf explain --emit ast SCRIPT` shows that, or types, plan, c, manifest',
  '-k': 'it is not needed: reads that fail and maps that are full are counted, and reported at the end',
  '-n': 'a program is given by `-e`',
  '-s': 'a script needs no flag: `tsbpf SCRIPT`',
  '-w': 'what changes the system is allowed by `--unsafe`',
  '-Z': 'probes may be missing where the script says `config = { missing_probes = "warn" }`',
  '-C': 'it is not needed: types come from the kernel, and `#define` and `#if` are read',
  '-b': 'types always come from the kernel’s BTF',
  '--btf': 'types always come from the kernel’s BTF',
  '--list': "`tsbpf list 'PATTERN'` lists probes, with -v what they hand over",
  '--info': '`tsbpf doctor` tells what this machine can do',
  '--debug': '`tsbpf explain --emit ast SCRIPT` shows that, or types, plan, c, manifest',
  '--emit-llvm': '`tsbpf explain --emit c SCRIPT` shows the program',
  '--emit-elf':
    '`tsbpf explain --emit c SCRIPT` shows the program; what clang makes of it is kept in the cache by itself',
  '--aot': 'it is not needed: what was compiled once is kept, and starts without a compiler',
  '--fmt': '`tsbpf fmt SCRIPT` lays a script out',
  '--no-feature': '`--mechanism NAME` allows ways of one kind only; `tsbpf explain SCRIPT` shows which are taken',
  '--no-warnings': '`-q` leaves out all but errors and losses',
  '--usdt-file-activation': 'static probes are not attached by this version',
  '--test': 'there are no probes of kind `test`; a script that fails ends with `exit(1)` or `assert(…)`',
  '--bench': 'there are no probes of kind `bench`; `-v` says how often each program ran',
  '--mode': 'a script is run; `tsbpf check` and `--dry-run` only look at it',
  '--verify-llvm-ir': 'there is no LLVM IR: `tsbpf explain --emit c SCRIPT` shows the program',
  '--traceable-functions': "`tsbpf list 'kprobe:*'` lists the functions that can be traced",
};

export function unknownFlag(command: string, flag: string, near: string | undefined): Diagnostic {
  const ofRelatives = flagsOfRelatives[flag.startsWith('--') ? flag : flag.slice(0, 2)];
  const usual = near === undefined ? `\`${command} -h\` lists the options` : `did you mean \`${near}\`?`;
  return placeless('E0801', `${command}: unknown option \`${flag}\``, ofRelatives ?? usual);
}

/** Of the API. */
export function unknownTraceOption(name: string, near: string | undefined): Diagnostic {
  return placeless(
    'E0801',
    `trace(): there is no option \`${name}\``,
    near === undefined ? 'those of the script go into `options: { … }`' : `did you mean \`${near}\`?`,
  );
}

export function optionNeedsValue(command: string, flag: string, wanted: string): Diagnostic {
  return placeless('E0802', `${command}: ${flag} needs ${wanted}, got nothing`);
}

export function badOptionValue(command: string, flag: string, wanted: string, got: string): Diagnostic {
  return placeless('E0803', `${command}: ${flag} needs ${wanted}, got \`${got}\``);
}

export function optionsExclude(command: string, flag: string, other: string): Diagnostic {
  return placeless('E0804', `${command}: ${flag} and ${other} exclude each other`, 'give one of them');
}

export function secondProgram(): Diagnostic {
  return placeless(
    'E0804',
    'tsbpf: -e is given twice',
    'one program may have many clauses: `-e "tcp:connect tcp:accept"`',
  );
}

export function unknownTool(name: string, near: string | undefined): Diagnostic {
  return placeless(
    'E0805',
    `\`${name}\` is neither a file nor a tool`,
    near === undefined
      ? '`tsbpf list tools` shows the tools; a one-liner is given with -e'
      : `did you mean \`tsbpf ${near}\`?`,
  );
}

/** A command of tsbpf stands where a script is expected. */
export function commandBehindFlags(command: string): Diagnostic {
  return placeless('E0805', `\`${command}\` is a command, and stands before all flags`, `\`tsbpf ${command} …\``);
}

export function unreadableScript(path: string, reason: string, near: string | undefined): Diagnostic {
  return placeless(
    'E0806',
    `cannot read the script \`${path}\`: ${reason}`,
    near === undefined ? undefined : `there is a tool of a similar name: \`tsbpf ${near}\``,
  );
}

export function nothingToRun(): Diagnostic {
  return placeless(
    'E0807',
    'nothing to run',
    "give a one-liner (`tsbpf -e 'tcp:connect'`), a file, `-`, or a tool (`tsbpf tcpconnect`)",
  );
}

export function noSuchProcess(flag: string, pid: number): Diagnostic {
  return placeless('E0808', `${flag} ${pid}: there is no process ${pid}`);
}

export function notACgroup(flag: string, path: string, mount: string | undefined): Diagnostic {
  return placeless(
    'E0809',
    `${flag} ${path}: this is not a directory of the cgroup v2 hierarchy`,
    mount === undefined ? 'no cgroup v2 hierarchy is mounted here' : `the hierarchy is mounted at ${mount}`,
  );
}

export function noSuchContainer(id: string, found: 'none' | readonly string[]): Diagnostic {
  return found === 'none'
    ? placeless(
        'E0810',
        `--container ${id}: no cgroup of the v2 hierarchy is named after this container`,
        'give its cgroup with --cgroup PATH',
      )
    : placeless('E0810', `--container ${id}: several containers begin so`, 'give more of the id', found.slice(0, 5));
}

export function noSuchUser(flag: string, name: string): Diagnostic {
  return placeless('E0811', `${flag} needs a user id or the name of a user, got \`${name}\``);
}

export function commandNotStarted(command: string, reason: string): Diagnostic {
  return placeless('E0812', `-c: cannot start \`${command}\`: ${reason}`);
}

export function unwritableOutput(path: string, reason: string): Diagnostic {
  return placeless('E0813', `-o ${path}: ${reason}`);
}

export function unreadableInclude(path: string, reason: string): Diagnostic {
  return placeless('E0814', `-I ${path}: ${reason}`);
}

export function unexpectedArguments(command: string, extra: readonly string[]): Diagnostic {
  return placeless(
    'E0815',
    `${command}: unexpected argument \`${extra[0] ?? ''}\``,
    `\`${command} -h\` shows the usage`,
  );
}

export function noTarget(): Diagnostic {
  return placeless(
    'E0823',
    'the script names `$target`, and there is none',
    'give the process: `-p PID` or `-c COMMAND`',
  );
}

export function argumentNotGiven(command: string, indexes: readonly number[], isError: boolean): Diagnostic {
  const names = indexes.map((index) => `$${index}`).join(', ');
  const message = `${command}: ${names} ${indexes.length === 1 ? 'has' : 'have'} no value`;
  const help = 'give it behind the script: `tsbpf SCRIPT VALUE …`';
  return isError
    ? placeless('E0822', message, help)
    : { ...placeless('W0822', `${message}; a number is 0 then, a text is empty`, help), severity: 'warning' };
}

export function unknownScriptOption(script: string, name: string, near: string | undefined): Diagnostic {
  return placeless(
    'E0816',
    `${script} has no option \`${name}\``,
    near === undefined ? undefined : `did you mean \`${near}\`?`,
  );
}

export function nothingMatches(pattern: string): Diagnostic {
  return placeless(
    'E0817',
    `nothing matches \`${pattern}\``,
    '`tsbpf list` shows every probe; globs such as `tcp:*` work',
  );
}

/** Not that there are none. */
export function notListed(reason: string): Diagnostic {
  return placeless('E0824', `which trace events this kernel has cannot be told: ${reason}`, 'ask as root');
}

export function twoFiltersOfOneKind(first: string, second: string): Diagnostic {
  return placeless('E0818', `${first} and ${second} exclude each other`, 'give one of them');
}

/** `command`: the one to type instead, when root would be enough. */
export function notPrivileged(missing: readonly string[], command: string | undefined): Diagnostic {
  return placeless(
    'E1001',
    `tracing needs root, or the capabilities CAP_BPF and CAP_PERFMON; missing here: ${missing.join(', ')}`,
    command === undefined
      ? 'root in a container has fewer rights: run tsbpf on the host, or give the container these capabilities'
      : `run \`${command}\``,
  );
}

export function noKernelTypes(release: string): Diagnostic {
  return placeless(
    'E1002',
    `this kernel (${release}) does not describe its types: /sys/kernel/btf/vmlinux is missing`,
    'run a kernel built with CONFIG_DEBUG_INFO_BTF=y; those of the current distributions are',
  );
}

export function noLibbpf(reason: string): Diagnostic {
  return placeless(
    'E1003',
    'the native part (libbpf) does not load',
    'install libbpf (Debian and Ubuntu: `apt-get install libbpf-dev pkg-config`) and run `make` in the folder of libbpf-napi',
    [reason],
  );
}

export function attachRefused(step: string, probe: string, mechanism: string, reason: string): Diagnostic {
  return placeless(
    'E0701',
    `cannot ${step} ${probe}${mechanism === probe ? '' : ` by ${mechanism}`}: ${reason}`,
    '`tsbpf doctor` shows which mechanisms work on this kernel',
  );
}

export function loadRefused(step: string, reason: string, log: readonly string[]): Diagnostic {
  return placeless(
    'E0702',
    `the kernel refused to ${step} the programs: ${reason}`,
    '`tsbpf doctor` shows what is missing',
    log,
  );
}

/** `isLong`: a text for which there is too little room. */
export function badParameter(script: string, reason: string, isLong: boolean): Diagnostic {
  return placeless(
    'E0819',
    `${script}: a value does not fit: ${reason}`,
    isLong
      ? 'the script gives texts more room by `config = { max_strlen = N }`, or an argument by `str($1, N)`'
      : undefined,
  );
}

/** What a script asks this machine for when it is loaded. */
export function notOnThisMachine(what: LoadTimeValue, subject: string, span: Span | undefined): Diagnostic {
  const missing = what !== 'cgroup' ? 'kernel has no symbol' : 'machine has no control group';
  const hidden = what !== 'cgroup' ? 'or it hides its addresses: see kernel.kptr_restrict' : undefined;
  const lacking = placeless('E1010', `this ${missing} \`${subject}\``, hidden);
  return span === undefined ? lacking : { ...lacking, primary: { span } };
}

export function notEnoughMemory(map: string, bytes: number, freeBytes: number): Diagnostic {
  const mebibytes = (count: number): string => `${Math.ceil(count / 2 ** 20).toLocaleString('en-US')} MiB`;
  return placeless(
    'E1011',
    `the maps would take ${mebibytes(bytes)} of memory, which is more than half of what is free (${mebibytes(freeBytes)})`,
    `the largest is \`${map}\`: declare it with fewer entries`,
  );
}

export function nothingToTrace(script: string): Diagnostic {
  return placeless('E0820', `${script}: nothing to trace: the script has no clause that can run`);
}

export function unwritableRow(reason: string): Diagnostic {
  return placeless('E0821', `cannot write: ${reason}`);
}

export function notWritable(name: string): Diagnostic {
  return placeless(
    'E0830',
    `-w writes files in place; ${name} was not given as a file`,
    'leave -w out to print the result',
  );
}

export function unknownCode(code: string): Diagnostic {
  return placeless('E0831', `no message has the code ${code}`, 'a message begins with its code: `error[E0304]`');
}

export function internalError(reason: string, version: string): Diagnostic {
  return placeless(
    'E1099',
    `a bug of tsbpf: ${reason}`,
    'please report it, with the command line and the lines below',
    [`tsbpf ${version}`],
  );
}
