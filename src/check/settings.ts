// bpftrace's settings, one record for each: in a script `config = { max_map_keys = 100 }`, in the environment
// BPFTRACE_MAX_MAP_KEYS. What has a meaning here acts; what speaks of another implementation is accepted, with a note.

import { type StackMode, stackModes } from '../builtins/stack-modes.js';
import { type DialectName, dialects, type MissingProbes } from '../dialect.js';
import {
  dataRingBytes,
  defaultMapEntries,
  globProbes,
  longestText,
  mostGlobProbes,
  mostMapEntries,
  mostRingBytes,
} from '../limits.js';

export interface Settings {
  readonly mapEntries: number;
  readonly printsMapsAtEnd: boolean;
  readonly missingProbes: MissingProbes;
  readonly dataRingBytes: number;
  /** Of a text whose length `str()` is not told. */
  readonly textBytes: number;
  /** Places that a pattern may find. */
  readonly patternPlaces: number;
  /** How stacks show themselves whose mode nobody says. */
  readonly stackMode: StackMode;
}

export interface Setting {
  /** What its value must be, for the message. */
  readonly wanted: string;
  /** Undefined: not such a value. A text: accepted, and why it means nothing. */
  apply(value: string): Partial<Settings> | string | undefined;
}

const flags: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };
const missing: Readonly<Record<string, MissingProbes>> = { error: 'error', warn: 'warning', ignore: 'ignored' };
const pageBytes = 4096;

function number(least: number, most: number, apply: (value: number) => Partial<Settings> | string): Setting {
  return {
    wanted: `a number from ${least} to ${most}`,
    apply: (text) => {
      const value = Number(text);
      return /^\d+$/.test(text) && value >= least && value <= most ? apply(value) : undefined;
    },
  };
}

const flag = (apply: (value: boolean) => Partial<Settings>): Setting => ({
  wanted: 'true or false',
  apply: (text) => (Object.hasOwn(flags, text) ? apply(flags[text] === true) : undefined),
});

const meaningless = (reason: string): Setting => ({ wanted: 'a value', apply: () => reason });

const noSymbolCache = meaningless('symbols are looked up when a row is shown, and kept for the run');
const always = meaningless('this is always so');
const noSuchLimit = meaningless('there is no such limit');

const fromBtf = meaningless('types come from the running kernel');

export const settings: Readonly<Record<string, Setting>> = {
  max_map_keys: number(1, mostMapEntries, (mapEntries) => ({ mapEntries })),
  print_maps_on_exit: flag((printsMapsAtEnd) => ({ printsMapsAtEnd })),
  missing_probes: {
    wanted: 'error, warn or ignore',
    apply: (text) => {
      const missingProbes = Object.hasOwn(missing, text) ? missing[text] : undefined;
      return missingProbes && { missingProbes };
    },
  },
  perf_rb_pages: number(1, mostRingBytes / pageBytes, (pages) => ({
    dataRingBytes: 2 ** Math.ceil(Math.log2(pages * pageBytes)),
  })),
  license: {
    wanted: '"GPL" or a license that goes with it',
    apply: (text) => (/GPL/.test(text) ? 'programs are loaded as Dual MIT/GPL' : undefined),
  },
  max_strlen: number(1, longestText, (textBytes) => ({ textBytes })),
  max_cat_bytes: meaningless('a file is shown whole'),
  str_trunc_trailer: meaningless('nothing is put behind a text that was cut'),
  stack_mode: {
    wanted: stackModes.join(', '),
    apply: (text) => {
      const stackMode = stackModes.find((mode) => mode === text);
      return stackMode && { stackMode };
    },
  },
  on_stack_limit: meaningless('large values leave the stack by themselves'),
  log_size: meaningless('the verifier’s log has what room it needs'),
  max_bpf_progs: noSuchLimit,
  max_probes: number(1, mostGlobProbes, (patternPlaces) => ({ patternPlaces })),
  max_type_res_iterations: noSuchLimit,
  max_ast_nodes: noSuchLimit,
  cache_user_symbols: noSymbolCache,
  lazy_symbolication: noSymbolCache,
  symbol_source: noSymbolCache,
  show_debug_info: noSymbolCache,
  cpp_demangle: meaningless('names are shown as the object has them'),
  use_blazesym: noSymbolCache,
  unstable_map_decl: always,
  unstable_macro: always,
  unstable_import: always,
  unstable_import_statement: always,
  unstable_addr: always,
  unstable_tseries: always,
  unstable_typeinfo: always,
  unstable_dw_ustack: meaningless('there are no such stacks'),
  // Older names, and those of the environment alone.
  strlen: number(1, longestText, (textBytes) => ({ textBytes })),
  map_keys_max: number(1, mostMapEntries, (mapEntries) => ({ mapEntries })),
  no_user_symbols: noSymbolCache,
  no_cpp_demangle: meaningless('names are shown as the object has them'),
  cat_bytes_max: meaningless('a file is shown whole'),
  btf: fromBtf,
  vmlinux: fromBtf,
  kernel_source: fromBtf,
  kernel_build: fromBtf,
  color: meaningless('messages are coloured on a terminal, unless NO_COLOR is set'),
  debug_output: meaningless('`tsbpf explain --emit` shows each stage'),
  verify_llvm_ir: meaningless('clang makes the programs'),
};

/** By its name in a script or in the environment. */
export function findSetting(name: string): Setting | undefined {
  const bare = name.toLowerCase().replace(/^bpftrace_/, '');
  return Object.hasOwn(settings, bare) ? settings[bare] : undefined;
}

export function defaultSettings(dialect: DialectName): Settings {
  const { missingProbes, textBytes } = dialects[dialect];
  return {
    mapEntries: defaultMapEntries,
    printsMapsAtEnd: true,
    missingProbes,
    dataRingBytes,
    textBytes,
    patternPlaces: globProbes,
    stackMode: 'bpftrace',
  };
}
