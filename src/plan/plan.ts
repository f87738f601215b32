// What a script becomes on one kernel: programs to attach, each a tree of probes and clauses under one hook, and the
// reasons for every choice. Plain data; emit/ writes it as C, print-plan.ts as text.

import type { EventLayout, MapLayout } from '../artifact.js';
import type { ParameterBlock } from '../artifact-parameters.js';
import type { DOptions } from '../check/d-options.js';
import type { StableProbe, TypedClause, TypedHook, TypedMap, TypedStatement, TypedVia } from '../check/typed-ast.js';
import type { DialectName } from '../dialect.js';
import type { FeatureName } from '../kernel/kernel-description.js';
import type { KernelHook } from '../probes/probe-kind.js';

export interface Plan {
  readonly script: string;
  readonly dialect: DialectName;
  readonly dataRingBytes: number;
  /** What `#pragma D option` lines ask for. */
  readonly dOptions: DOptions;
  readonly programs: readonly ProgramPlan[];
  /** Every stable probe in use, with its choice. */
  readonly choices: ReadonlyMap<string, ViaChoice>;
  readonly maps: readonly PlannedMap[];
  readonly events: readonly EventLayout[];
  /** Which record a printing statement sends. */
  readonly eventOf: ReadonlyMap<TypedStatement, EventLayout>;
  readonly parameters: ParameterBlock;
  /** Features that this kernel is known to lack. */
  readonly missing: ReadonlySet<FeatureName>;
}

export interface ProgramPlan {
  readonly hook: KernelHook;
  /** The C function. */
  readonly name: string;
  /** The probes of the script that are in it, as the user knows them; where there is none, whatever is. */
  readonly probes: readonly string[];
  /** No clause of the script is in it: it keeps what others read. */
  readonly serves: boolean;
  readonly children: readonly PlanNode[];
}

/** Under a hook: a clause of the script (or a provider's `on`), or a probe whose clauses hang under it in turn. */
export type PlanNode =
  | { readonly kind: 'clause'; readonly clause: TypedClause; readonly probe: string }
  | {
      readonly kind: 'probe';
      readonly probe: StableProbe;
      readonly hook: TypedHook;
      readonly lacks: ReadonlySet<string>;
      readonly children: readonly PlanNode[];
    };

export interface ViaChoice {
  readonly probe: StableProbe;
  readonly via: TypedVia;
  readonly passedOver: readonly PassedOver[];
  /** Fields that are not known this way, also those that depend on such. */
  readonly lacks: ReadonlySet<string>;
  /** The kernel hooks that it comes down to. */
  readonly mechanisms: readonly KernelHook[];
}

export interface PassedOver {
  readonly via: string;
  readonly reason: string;
}

export interface PlannedMap {
  readonly map: TypedMap;
  readonly layout: MapLayout;
}
