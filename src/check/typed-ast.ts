// The second tree: what the checker makes of the first. Every expression has a type, every name is resolved,
// every probe of the language is a definition with ways (`via`) of its own. Nothing here is filled in later.

import type { MapCommand, OptionEntry, PrintfUse } from '../artifact.js';
import type { FilterName, LoadTimeValue } from '../artifact-parameters.js';
import type { AggregationName } from '../builtins/aggregation.js';
import type { DialectName } from '../dialect.js';
import type { PlaceText } from '../probes/place-texts.js';
import type { KernelHook } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import type { BinaryOperator } from '../syntax/ast.js';
import type { AssignOperator } from '../syntax/ast-statements.js';
import type { MapStorage } from '../types/map-storage.js';
import type { Type } from '../types/type.js';
import type { DOptions } from './d-options.js';

export interface TypedProgram {
  readonly name: string;
  readonly dialect: DialectName;
  /** Room for rows on their way to user space. */
  readonly dataRingBytes: number;
  /** What `#pragma D option` lines ask for. */
  readonly dOptions: DOptions;
  readonly options: readonly TypedOption[];
  readonly clauses: readonly TypedClause[];
  readonly maps: readonly TypedMap[];
  /** Every stable probe that a clause, an `on` or a `via` names, by its full name. */
  readonly probes: ReadonlyMap<string, StableProbe>;
  /** What keeps the maps that the probes of a provider share: its own `on`; in use where such a map is. */
  readonly state: readonly TypedClause[];
}

export interface TypedOption {
  readonly entry: OptionEntry;
  readonly type: Type;
}

export interface TypedMap {
  /** With the @; maps of a provider, or of a probe of it, have its name in front: 'tcp@owners'. */
  readonly name: string;
  readonly keys: readonly Type[];
  readonly value: MapValueType;
  readonly maxEntries: number;
  readonly storage: MapStorage;
  readonly printed: boolean;
  /** Holds the starts of spans. */
  readonly span: boolean;
  /** Its one key is everywhere the id of a thread. */
  readonly ofThread: boolean;
  /** An entry of zero is none: D's arrays and thread variables. */
  readonly forgetsZero: boolean;
}

export type MapValueType =
  | { readonly kind: 'value'; readonly type: Type }
  | { readonly kind: AggregationName; readonly type: Type; readonly constants: readonly bigint[] };

/** One probe and what to do there; a probe list makes one clause for each. */
export interface TypedClause {
  readonly target: ProbeTarget;
  readonly predicate?: TypedExpression;
  readonly body: readonly TypedStatement[];
  readonly span: Span;
  /** The place of the probe in the script, for messages of the planner. */
  readonly probeSpan: Span;
  /** It came from a glob: where this kernel cannot, it is left out with a note. */
  readonly optional: boolean;
}

/** What a clause hangs on. */
export type ProbeTarget =
  | { readonly kind: 'stable'; readonly probe: string }
  | { readonly kind: 'kernel'; readonly hook: KernelHook; readonly name: string };

/** A probe of a provider: a name with fields, and ways to get it. */
export interface StableProbe {
  readonly name: string; // 'tcp:connect'
  readonly context: 'process' | 'any';
  readonly fields: readonly ProbeField[];
  readonly vias: readonly TypedVia[];
  /** Its `on` bodies: they run before the user's clauses. */
  readonly companions: readonly TypedClause[];
}

/** A parameter that each `via` sets, or a member computed from parameters. */
export interface ProbeField {
  readonly name: string;
  readonly type: Type;
  readonly summary: string;
  /** Absent: a parameter. Names in it are this probe's own parameters. */
  readonly computed?: TypedExpression;
}

export interface TypedVia {
  /** 'rawtracepoint:inet_sock_set_state' or 'syscall:accept:return + syscall:accept4:return' */
  readonly name: string;
  readonly span: Span;
  /** Why it cannot be used with this description (an unknown hook, a missing member); then `hooks` is empty. */
  readonly impossible?: string;
  readonly hooks: readonly TypedHook[];
  /** Fields not known this way: `lacks`, parameters never assigned, and what is computed from those. */
  readonly lacks: ReadonlySet<string>;
  /** What its doc comment says: shown by `explain`. */
  readonly note?: string;
}

export interface TypedHook {
  readonly target: ProbeTarget;
  readonly predicate?: TypedExpression;
  readonly body: readonly TypedStatement[];
}

export type TypedStatement =
  | { readonly kind: 'evaluate'; readonly expression: TypedExpression; readonly span: Span }
  | {
      readonly kind: 'assign-scratch';
      readonly name: string;
      readonly type: Type;
      readonly value: TypedExpression;
      readonly span: Span;
    }
  /** In a via: sets a parameter of the probe. */
  | {
      readonly kind: 'assign-parameter';
      readonly name: string;
      readonly type: Type;
      readonly value: TypedExpression;
      readonly span: Span;
    }
  | {
      readonly kind: 'assign-map';
      readonly map: string;
      readonly keys: readonly TypedExpression[];
      readonly operator: AssignOperator;
      readonly value: TypedExpression;
      readonly span: Span;
    }
  /** `x.a = 1`, `x[k].list[i] = 2` */
  | { readonly kind: 'assign-part'; readonly part: VariablePart; readonly value: TypedExpression; readonly span: Span }
  | {
      readonly kind: 'aggregate';
      readonly map: string;
      readonly keys: readonly TypedExpression[];
      readonly aggregation: AggregationName;
      readonly constants: readonly bigint[];
      readonly value?: TypedExpression;
      /** How often the value counts; absent: once. */
      readonly weight?: TypedExpression;
      readonly span: Span;
    }
  | {
      readonly kind: 'if';
      readonly condition: TypedExpression;
      readonly then: readonly TypedStatement[];
      readonly else: readonly TypedStatement[];
      readonly span: Span;
    }
  | TypedLoop
  /** Of the loop around it. */
  | { readonly kind: 'break' | 'continue'; readonly span: Span }
  /** Of the clause; with a value, of the function's block around it. */
  | { readonly kind: 'return'; readonly value?: TypedExpression; readonly span: Span }
  | { readonly kind: 'print-row'; readonly columns: readonly TypedColumn[]; readonly span: Span }
  | { readonly kind: 'print-value'; readonly value: TypedExpression; readonly span: Span }
  | {
      readonly kind: 'printf';
      readonly format: string;
      readonly arguments: readonly TypedExpression[];
      readonly span: Span;
    }
  /** A text that is not output itself. */
  | {
      readonly kind: 'text-action';
      readonly use: PrintfUse;
      readonly format: string;
      readonly arguments: readonly TypedExpression[];
      readonly span: Span;
    }
  | {
      readonly kind: 'print-map';
      readonly map: string;
      /** Of one entry. */
      readonly keys?: readonly TypedExpression[];
      readonly top?: number;
      readonly div?: number;
      readonly span: Span;
    }
  | {
      readonly kind: 'map-command';
      readonly command: MapCommand;
      readonly value?: TypedExpression;
      /** On options: which of the command's columns are there. */
      readonly conditions?: readonly (TypedExpression | undefined)[];
      readonly span: Span;
    }
  | { readonly kind: 'clear-map'; readonly map: string; readonly mode: 'clear' | 'zero'; readonly span: Span }
  | {
      readonly kind: 'delete';
      readonly map: string;
      readonly keys: readonly TypedExpression[];
      /** Counts what was there to delete. */
      readonly counted?: 'spans-abandoned';
      readonly span: Span;
    }
  /** `span.start(k)`: keeps the firing's time; a start that was never ended is counted. */
  | { readonly kind: 'open-span'; readonly map: string; readonly keys: readonly TypedExpression[]; readonly span: Span }
  /** From here on what the clause sends is kept until the speculation ends. */
  | { readonly kind: 'speculate'; readonly id: TypedExpression; readonly span: Span }
  | {
      readonly kind: 'end-speculation';
      readonly end: 'commit' | 'discard';
      readonly id: TypedExpression;
      readonly span: Span;
    }
  | { readonly kind: 'exit'; readonly code: TypedExpression; readonly span: Span };

/** A member or an element of what a variable or a map's entry holds: its place in there. */
export interface VariablePart {
  readonly variable: Extract<TypedExpression, { kind: 'scratch' | 'map-get' }>;
  readonly offset: number;
  readonly bits?: { readonly shift: number; readonly count: number };
  readonly indices: readonly {
    readonly value: TypedExpression;
    readonly stride: number;
    readonly length: number;
  }[];
  readonly type: Type;
}

export type TypedLoop =
  /** From `from` up to but without `to`, both worked out once; without a variable it only counts. */
  | {
      readonly kind: 'for-range';
      readonly variable?: string;
      readonly from: TypedExpression;
      readonly to: TypedExpression;
      readonly body: readonly TypedStatement[];
      readonly span: Span;
    }
  | {
      readonly kind: 'while';
      readonly condition: TypedExpression;
      readonly body: readonly TypedStatement[];
      readonly span: Span;
    }
  /** The variable is a tuple of an entry's key and value; without one the loop only counts. */
  | {
      readonly kind: 'for-map';
      readonly variable?: { readonly name: string; readonly type: Type };
      readonly map: string;
      readonly body: readonly TypedStatement[];
      readonly span: Span;
    };

export interface TypedColumn {
  readonly heading: string;
  readonly value: TypedExpression;
  readonly condition?: TypedExpression;
}

interface Typed {
  readonly type: Type;
  readonly span: Span;
}

export type TypedExpression = Typed &
  (
    | { readonly kind: 'number'; readonly value: bigint }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'string'; readonly value: string }
    /** 16 bytes in network order, IPv4 as ::ffff:a.b.c.d. */
    | { readonly kind: 'address-literal'; readonly bytes: Uint8Array }
    /** Always unknown: a name that this context cannot know, as `pid` where nobody owns the event. */
    | { readonly kind: 'unknown'; readonly name: string }
    | { readonly kind: 'scratch'; readonly name: string }
    /** A field of the stable probe that the clause or the hook hangs on. */
    | { readonly kind: 'field'; readonly name: string }
    /** What a kernel hook hands over: argument n, the return value, or a field of its record. */
    | { readonly kind: 'hook-argument'; readonly access: HookAccess }
    /** Of a hook with several places: what the one that fires is called, or its number. */
    | { readonly kind: 'place'; readonly what: PlaceText | 'index' }
    | { readonly kind: 'option'; readonly name: string }
    | { readonly kind: 'filter'; readonly name: FilterName }
    /** `$1`: a number, or text in `str($1)`; index 0 is `$#`. */
    | { readonly kind: 'positional'; readonly index: number }
    /** A constant that is set when the object is loaded. */
    | { readonly kind: 'load-time'; readonly what: LoadTimeValue; readonly name: string }
    /** Whether the option or filter was given: folded by specialise. */
    | { readonly kind: 'given'; readonly what: 'option' | 'filter'; readonly name: string }
    | { readonly kind: 'builtin'; readonly name: string; readonly arguments: readonly TypedExpression[] }
    | { readonly kind: 'map-get'; readonly map: string; readonly keys: readonly TypedExpression[] }
    | {
        readonly kind: 'map-update';
        readonly map: string;
        readonly keys: readonly TypedExpression[];
        readonly delta: number;
        readonly prefix: boolean;
      }
    | { readonly kind: 'map-has'; readonly map: string; readonly keys: readonly TypedExpression[] }
    /** `delete(@m, k)` as a value: whether there was an entry to drop. */
    | { readonly kind: 'map-delete'; readonly map: string; readonly keys: readonly TypedExpression[] }
    /** The entry, which is gone then; unknown where there was none. */
    | { readonly kind: 'map-take'; readonly map: string; readonly keys: readonly TypedExpression[] }
    /** `find(@m, k, $p)`: copies the value to $p and is true, or is false. */
    | {
        readonly kind: 'map-find';
        readonly map: string;
        readonly keys: readonly TypedExpression[];
        readonly scratch: string;
        readonly valueType: Type;
      }
    /** Reads memory: pointer → path of members → a value that fits a register, a string, an array or a whole struct. */
    | { readonly kind: 'read'; readonly pointer: TypedExpression; readonly path: readonly PathStep[] }
    | { readonly kind: 'address'; readonly pointer: TypedExpression; readonly path: readonly PathStep[] }
    /** `p + n` in steps of what is pointed to; with a `limit`, unknown where n is not below it. */
    | {
        readonly kind: 'pointer-add';
        readonly pointer: TypedExpression;
        readonly count: TypedExpression;
        readonly step: number;
        readonly limit?: number;
      }
    /** A member or an element of a struct or array that is a value; `index` counts from `offset` on. */
    | {
        readonly kind: 'part';
        readonly object: TypedExpression;
        readonly offset: number;
        readonly bits?: { readonly shift: number; readonly count: number };
        readonly index?: { readonly value: TypedExpression; readonly stride: number; readonly length: number };
      }
    | { readonly kind: 'record-member'; readonly record: TypedExpression; readonly name: string }
    | { readonly kind: 'record'; readonly values: readonly TypedExpression[] }
    | { readonly kind: 'unary'; readonly operator: '-' | '!' | '~'; readonly operand: TypedExpression }
    | {
        readonly kind: 'binary';
        readonly operator: Exclude<BinaryOperator, 'in' | '..'>;
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | { readonly kind: 'in'; readonly needle: TypedExpression; readonly list: TypedExpression }
    | {
        readonly kind: 'conditional';
        readonly condition: TypedExpression;
        readonly then: TypedExpression;
        readonly else: TypedExpression;
      }
    | { readonly kind: 'convert'; readonly operand: TypedExpression }
    /** `$x++`: the value before, or after for `++$x`. */
    | { readonly kind: 'scratch-update'; readonly name: string; readonly delta: 1 | -1; readonly prefix: boolean }
    /** Statements and the value behind them; of a function the value is what its `return`s give. */
    | {
        readonly kind: 'block';
        readonly statements: readonly TypedStatement[];
        readonly result?: TypedExpression;
      }
    /** `value` is worked out once; `body` names it as a scratch variable. */
    | { readonly kind: 'bind'; readonly name: string; readonly value: TypedExpression; readonly body: TypedExpression }
  );

export type HookAccess =
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'return-value' }
  /** At the hook of all system calls. */
  | { readonly kind: 'system-call-number' }
  | { readonly kind: 'system-call-argument'; readonly index: number }
  | { readonly kind: 'record-field'; readonly offset: number; readonly size: number; readonly dataLocation: boolean };

/** `.member` of a struct (by its BTF name, '' when anonymous inside the one before) or `[index]`. */
export type PathStep =
  | {
      readonly kind: 'member';
      readonly struct: string;
      readonly tag: 'struct' | 'union';
      readonly name: string;
      readonly type: Type;
      readonly bitSize?: number;
      /** The struct is the script's own: its layout is fixed, and this is the member's place in bits. */
      readonly bitOffset?: number;
    }
  | { readonly kind: 'index'; readonly index: number; readonly type: Type; readonly stride: number };
