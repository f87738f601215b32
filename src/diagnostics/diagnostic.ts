// One shape for every message of every stage: parser, checker, planner, clang, verifier.
// This is data only; wording lives in catalog.ts, drawing in render-diagnostic.ts.

import type { Span } from '../source/source-file.js';

export type Severity = 'error' | 'warning' | 'note';

export interface Label {
  readonly span: Span;
  readonly text?: string;
}

/** A suggested edit: replace `span` with `text`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

export interface Help {
  readonly text: string;
  readonly replacement?: Replacement;
}

export interface Diagnostic {
  /** Stable: E01xx syntax, E02xx names, E03xx types, E04xx probes and this kernel, E05xx limits, E06xx build, E07xx load and attach, E08xx use, E09xx not yet, E10xx this machine; W likewise. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent only where there is no place in a script (no root, no clang, a missing file). */
  readonly primary?: Label;
  readonly secondary: readonly Label[];
  readonly notes: readonly string[];
  readonly help?: Help;
  /** No kernel makes it right, though others of its code are a kernel's lack. */
  readonly everywhere?: true;
}

export function onEveryKernel(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, everywhere: true };
}

/** What is wrong in a macro's body is shown there, and where it was asked for. */
function withCalls(diagnostic: Diagnostic): Diagnostic {
  const places: Span[] = [];
  for (let at = diagnostic.primary?.span.calledAt; at !== undefined; at = at.calledAt) places.push(at);
  if (places.length === 0 || diagnostic.secondary.some(({ span }) => span === places[0])) return diagnostic;
  const labels = places.map((span) => ({ span, text: 'used here' }));
  return { ...diagnostic, secondary: [...diagnostic.secondary, ...labels] };
}

/** The sink that a stage is handed; the only mutable thing stages share. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  add(diagnostic: Diagnostic): void {
    const place = diagnostic.primary?.span;
    const duplicate = this.#all.some(
      (other) =>
        other.code === diagnostic.code &&
        other.message === diagnostic.message &&
        other.primary?.span.file === place?.file &&
        other.primary?.span.start === place?.start,
    );
    if (!duplicate) this.#all.push(withCalls(diagnostic));
  }

  get hasErrors(): boolean {
    return this.#all.some((diagnostic) => diagnostic.severity === 'error');
  }

  /** In order of place; those without a place first. */
  get all(): readonly Diagnostic[] {
    return [...this.#all].sort((a, b) => (a.primary?.span.start ?? -1) - (b.primary?.span.start ?? -1));
  }
}

/**
 * Ends a compile: a stage found errors. Carries them as data for the caller to render.
 * `kind` decides the exit code: the script is wrong (1), wrong use (2), this machine cannot (3), our bug (70).
 */
export class DiagnosticError extends Error {
  readonly kind: 'script' | 'usage' | 'machine' | 'bug';
  readonly diagnostics: readonly Diagnostic[];

  constructor(kind: 'script' | 'usage' | 'machine' | 'bug', diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n'));
    this.name = 'DiagnosticError';
    this.kind = kind;
    this.diagnostics = diagnostics;
  }
}
