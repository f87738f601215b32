// The public API, by name: nothing else of this package is meant to be imported.

export type { Artifact } from './artifact.js';
export { type CheckOptions, type CompileScriptOptions, check, compile } from './compile-api.js';
export { type Diagnostic, DiagnosticError } from './diagnostics/diagnostic.js';
export type { FilterOptions } from './options/kernel-filters.js';
export type { OptionInput } from './options/script-options.js';
export type { ScriptInput } from './script-source.js';
export { type Trace, type TraceOptions, trace } from './trace.js';
export type { HistogramBucket, TraceEvent, TraceValue } from './trace-events.js';
