// The public API, by name; the only file that re-exports.

export type { Artifact, Manifest } from './artifact.js';
