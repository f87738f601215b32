// The seam. Left of it a script becomes an Artifact; right of it nothing knows the language: the runtime loads
// `elf` and reads everything else from `manifest`, which is plain JSON (it is cached and shipped).

import type { ParameterBlock } from './artifact-parameters.js';
import type { DialectName } from './dialect.js';
import type { HistogramShape } from './types/histogram-shape.js';
import type { Display } from './types/type.js';

export interface Artifact {
  readonly elf: Uint8Array;
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly version: 1;
  /** What messages call the script: 'tcpconnect', '-e', a path. */
  readonly script: string;
  readonly dialect: DialectName;
  /** What stands above the text that printf sends. */
  readonly heading?: string;
  /** Arguments that are not given are 0, whatever the dialect says. */
  readonly defaultArguments?: boolean;
  /** How the entries of maps are shown, where not by value from the least on. */
  readonly mapOrder?: MapOrder;
  readonly probes: readonly ProbeEntry[];
  /** By event id: events[n].id === n. */
  readonly events: readonly EventLayout[];
  readonly maps: readonly MapLayout[];
  /** The `.rodata.args` section, set before load: option values and filters. */
  readonly parameters: ParameterBlock;
  /** Slots of the per-CPU counter map, by index. */
  readonly counters: readonly Counter[];
  /** The maps that keep stacks, by the most frames of one, where the script takes some. */
  readonly stacks?: Readonly<Record<number, string>>;
  readonly rings: { readonly data: string; readonly control: string; readonly dataBytes: number };
  /** Warnings of the compile, already worded, shown again when the artifact comes from the cache. */
  readonly warnings: readonly string[];
}

export interface MapOrder {
  readonly by: 'value' | 'key';
  /** The part of the key that counts first. */
  readonly keyPart: number;
  readonly reversed: boolean;
  /** What a histogram is worth: how often it counted, or, as D has it, the sum of what it counted. */
  readonly histogramsBy?: 'sums';
}

/** One program to attach. Several may belong to one probe as the script names it. */
export interface ProbeEntry {
  /** The C function in the ELF. */
  readonly program: string;
  /** As the user knows it: 'tcp:connect', 'BEGIN', 'interval:s:1'. */
  readonly probe: string;
  /** As the `tracing` line names it: 'rawtracepoint:inet_sock_set_state'. */
  readonly mechanism: string;
  readonly attach: AttachSpec;
  /** The script does not name this probe: it keeps what the script's own probes read. */
  readonly serves?: true;
  /** One of many that a pattern found: those that the kernel refuses are counted, and the others attached. */
  readonly ofPattern?: true;
  /** A hook on every system call or packet: announced with its cost. */
  readonly costly?: string;
}

export type AttachSpec =
  | { readonly kind: 'rawtracepoint'; readonly name: string }
  | { readonly kind: 'tracepoint'; readonly category: string; readonly name: string }
  | { readonly kind: 'fentry' | 'fexit'; readonly function: string }
  | { readonly kind: 'kprobe' | 'kretprobe'; readonly function: string; readonly offset?: number }
  /** In whatever process runs the file; `offset` from the function's start, or from the file's where `function` is ''. */
  | { readonly kind: 'uprobe' | 'uretprobe'; readonly file: string; readonly function: string; readonly offset: number }
  /** One link for all; the program is told the index. */
  | { readonly kind: 'kprobe-multi' | 'kretprobe-multi'; readonly functions: readonly string[] }
  /** A link for each; the program is told the index where the kernel has that. */
  | { readonly kind: 'several'; readonly places: readonly AttachSpec[] }
  /** A software or hardware clock on every CPU (`cpu` absent) or on one. */
  | {
      readonly kind: 'perf-event';
      readonly type: 'software' | 'hardware';
      readonly config: number;
      readonly frequency?: number;
      readonly period?: number;
      readonly cpu?: number;
    }
  /** Accesses to so many bytes at an address, which is in hexadecimal or decimal digits. */
  | {
      readonly kind: 'watchpoint';
      readonly address: string;
      readonly length: number;
      readonly access: 'r' | 'w' | 'rw' | 'x';
    }
  /** Once over all objects, when everything is attached. */
  | { readonly kind: 'iter'; readonly name: string }
  /** Run by user space through BPF_PROG_RUN: once at the start, once at the end, or every `periodMs`. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  /** When we get that signal. */
  | { readonly kind: 'signal'; readonly name: 'SIGUSR1' | 'SIGUSR2' }
  /** Of a probe that this version does not attach. */
  | { readonly kind: 'none' }
  | { readonly kind: 'interval'; readonly periodNs: number };

/** Programs that the kernel does not run by itself: no link, no place to name. */
export type RunByUs = Extract<AttachSpec, { kind: 'begin' | 'end' | 'interval' | 'signal' | 'none' }>;

export function isRunByUs(attach: AttachSpec): attach is RunByUs {
  return ['begin', 'end', 'interval', 'signal', 'none'].includes(attach.kind);
}

/**
 * Every record begins with this header, written by events.bpf.h:
 *   u64 ts     CLOCK_MONOTONIC ns, one stamp per firing
 *   u16 event  index into Manifest.events
 *   u16 order  position within the firing: (ts, order) sorts data and control records of one firing
 *   u32 valid  bit n set: the field with validBit n is known
 */
export const eventHeader = { sizeBytes: 16, ts: 0, event: 8, order: 10, valid: 12 } as const;

export type EventLayout = DataEvent | ControlEvent;

export type DataEvent = RowEvent | ValueEvent | PrintfEvent;

interface DataBase extends EventBase {
  /** Where the record has an s64: the speculation that it belongs to, 0 when to none. Absent: never to one. */
  readonly speculation?: number;
}

interface EventBase {
  readonly id: number;
  /** The probe that sends it, as the user knows it. */
  readonly probe: string;
  /** The record, header included, without the texts that lie behind; constant. */
  readonly sizeBytes: number;
}

/** `print(a, b)`: one row. Rows with the same columns share a table. */
export interface RowEvent extends DataBase {
  readonly kind: 'row';
  readonly columns: readonly Column[];
}

/** `print(x)`: the bare value. */
export interface ValueEvent extends DataBase {
  readonly kind: 'value';
  readonly field: Field;
}

export interface PrintfEvent extends DataBase {
  readonly kind: 'printf';
  /** Checked at compile time: its conversions take the fields in order. */
  readonly format: string;
  /** What the text is for; absent: it is output. */
  readonly use?: PrintfUse;
  readonly fields: readonly Field[];
}

/** A file to print, a command for the shell, a message on standard error. */
export type PrintfUse = 'cat' | 'system' | 'errorf' | 'warnf';

/** Sent through the control ring; they carry out something in user space, in order with data. */
export type ControlEvent = MapEvent | SpeculationEvent | ExitEvent;

export type MapEvent = PrintMapEvent | ClearMapEvent | MapCommandEvent;

export interface PrintMapEvent extends EventBase {
  readonly kind: 'print-map';
  readonly map: string;
  readonly top?: number;
  readonly div?: number;
  /** The bytes of the key whose entry alone is shown. */
  readonly key?: Field;
  /** The script empties the map right behind: what is printed is taken out of it, so that nothing falls between. */
  readonly take?: ClearMapEvent['mode'];
  /** Between those two: it shows again what the first one took. */
  readonly again?: true;
}

export interface ClearMapEvent extends EventBase {
  readonly kind: 'clear-map';
  readonly map: string;
  /** 'clear' drops the keys, 'zero' keeps them. */
  readonly mode: 'clear' | 'zero';
}

export interface MapCommandEvent extends EventBase {
  readonly kind: 'map-command';
  readonly command: MapCommand;
  /** Of 'normalize': the divisor. */
  readonly field?: Field;
}

export type MapCommand =
  /** Keeps so many of the largest entries; below zero, of the smallest. */
  | { readonly kind: 'truncate'; readonly map: string; readonly keep: number }
  /** From now on its values show divided; or as they are again. */
  | { readonly kind: 'normalize' | 'denormalize'; readonly map: string }
  /** Maps with the same keys side by side. */
  | {
      readonly kind: 'print-joined';
      readonly maps: readonly JoinedMap[];
      readonly format?: string;
      readonly rows?: MapRows;
    };

/** A row for each key, the largest values of the first map on top. */
export interface MapRows {
  readonly columns: readonly MapRowColumn[];
  /** At most so many rows. */
  readonly top?: number;
}

/** A part of the key, the value of a map by its place among the maps, or the time at which they are shown. */
export type MapRowColumn =
  | { readonly kind: 'clock'; readonly heading: string }
  | { readonly kind: 'key'; readonly heading: string; readonly index: number }
  | { readonly kind: 'map'; readonly heading: string; readonly index: number; readonly div?: number };

export type JoinedMap = Pick<PrintMapEvent, 'map' | 'take' | 'again'>;

/** A speculation is over: its records are shown now, or dropped. */
export interface SpeculationEvent extends EventBase {
  readonly kind: 'speculation';
  readonly end: 'commit' | 'discard';
  /** Its id. */
  readonly field: Field;
}

export interface ExitEvent extends EventBase {
  readonly kind: 'exit';
  /** A 4-byte signed exit code. */
  readonly field: Field;
}

export interface Field {
  readonly name: string;
  readonly type: ValueType;
  /** From the start of the record (events) or of the key or value (maps). */
  readonly offset: number;
  /** Absent: always known. */
  readonly validBit?: number;
  /** A bitfield: `count` bits from bit `shift` of the first byte on. */
  readonly bits?: { readonly shift: number; readonly count: number };
  /** A long text lies behind the fixed part of the record: at `offset` are its place in the record and its bytes, u16 each. */
  readonly isBehind?: true;
}

export interface Column extends Field {
  /** The table's heading: 'PID', 'LAT(us)'. JSON keys are it in lower case. */
  readonly heading: string;
}

/** Types as the right half needs them: bytes and how they show. */
export type ValueType =
  | {
      readonly kind: 'int';
      readonly size: 1 | 2 | 4 | 8;
      readonly signed: boolean;
      readonly display: Display;
      /** Of a time that shows by strftime; of a stack its mode and most frames: 'perf 3'. */
      readonly format?: string;
    }
  | {
      readonly kind: 'enum';
      readonly size: 1 | 2 | 4 | 8;
      readonly signed: boolean;
      readonly names: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'bool' } // one byte
  | { readonly kind: 'string'; readonly size: number }
  /** `measured`: their number stands in front of them, in two bytes. */
  | { readonly kind: 'bytes'; readonly size: number; readonly measured?: true }
  | { readonly kind: 'inet' } // 16 bytes
  | { readonly kind: 'record'; readonly size: number; readonly fields: readonly Field[] }
  | { readonly kind: 'tuple'; readonly size: number; readonly fields: readonly Field[] }
  | ArrayValue;

export interface ArrayValue {
  readonly kind: 'array';
  readonly size: number;
  readonly element: ValueType;
  readonly length: number;
  /** Bytes from one element to the next. */
  readonly stride: number;
}

export interface MapLayout {
  /** '@', '@latency'; providers' own maps have a probe in front and are not printed. */
  readonly name: string;
  /** In the ELF. */
  readonly cName: string;
  readonly printed: boolean;
  readonly perCpu: boolean;
  /** Empty: a map without keys (an array of one). */
  readonly keys: readonly Field[];
  readonly keyBytes: number;
  /** Where in the key a u64 lies whose bit n says that part n is not known. Absent: all parts always are. */
  readonly unknownKeys?: number;
  readonly value: MapValue;
  readonly valueBytes: number;
  /** In a map without keys, where the u64 lies that says whether something was put into it. Absent: nobody asks. */
  readonly touched?: number;
  readonly maxEntries: number;
  /**
   * A map that the script empties is two that take turns, so that one can be read when no program writes to it any more:
   * `cName` is then an array of maps, and holds the one in use; the first one when the object is loaded.
   */
  readonly turns?: readonly [string, string];
}

/** Layouts of aggregations are those of aggregate.bpf.h; all counters u64, little-endian, updated atomically. */
export type MapValue =
  | { readonly kind: 'value'; readonly type: ValueType }
  | { readonly kind: 'count' } // u64
  | { readonly kind: 'sum'; readonly type: ValueType } // u64/s64
  /** u64 n, u64 extreme: unsigned order with zero as identity; see aggregate.bpf.h for signed and min. n == 0: no value. */
  | { readonly kind: 'min' | 'max'; readonly type: ValueType }
  | { readonly kind: 'avg' | 'stats'; readonly type: ValueType } // u64 n, s64/u64 total
  | { readonly kind: 'stddev'; readonly type: ValueType } // u64 n, s64/u64 total, u128 sum of squares
  /** As a sum; shown by the second, since it was taken last. */
  | { readonly kind: 'rate'; readonly type: ValueType }
  /** A u64 for each bucket of the shape. */
  | { readonly kind: 'hist'; readonly type: ValueType; readonly shape: HistogramShape }
  | {
      readonly kind: 'percentiles';
      readonly type: ValueType;
      readonly shape: HistogramShape;
      readonly percents: readonly number[];
    }
  /** For each interval of a ring the interval's number, and n and a number as of an average, or the extreme; see series.bpf.h. */
  | {
      readonly kind: 'tseries';
      readonly type: ValueType;
      readonly intervalNs: number;
      readonly count: number;
      readonly of: SeriesOf;
    };

export type SeriesOf = 'last' | 'avg' | 'min' | 'max' | 'sum';

export interface Counter {
  readonly name:
    | 'rows-not-reserved'
    | 'control-not-reserved'
    | 'map-full'
    | 'read-faults'
    | 'unknown-values'
    | 'division-by-zero'
    | 'contended'
    | 'spans-abandoned'
    | 'no-scratch'
    | 'no-speculation'
    | 'loops-cut';
  /** For the losses' message: the probe or the map it belongs to. */
  readonly subject: string;
}

/** What a script's command line accepts; kept beside the artifact so that a seen tool needs no parser. */
export interface OptionTable {
  readonly script: string;
  /** One line, then prose, then `@example` lines: from the script's doc comment. */
  readonly description: string;
  readonly details: string;
  /** Behind the options in the usage line, from an `@operands` line: '[INTERVAL [COUNT]]'. */
  readonly operands?: string;
  readonly examples: readonly { readonly command: string; readonly text: string }[];
  readonly options: readonly OptionEntry[];
  /** Arguments whose values decide the program, for they stand where only a constant can: '$1', 'rate'. */
  readonly deciding: readonly string[];
}

export interface OptionEntry {
  readonly name: string;
  readonly short?: string;
  readonly long?: string;
  readonly argument?: string;
  readonly type: OptionType;
  readonly list: boolean;
  readonly defaultValue?: string;
  readonly choices: readonly string[];
  readonly excludes: readonly string[];
  readonly help: string;
}

export type OptionType =
  | 'bool'
  | 'int'
  | 'pid'
  | 'port'
  | 'inet'
  | 'path'
  | 'duration'
  | 'string'
  | 'cgroup'
  | 'condition';

/** Among OptionTable.deciding: the program of -p's process or of -c's command. */
export const targetProgram = 'program of the target';
