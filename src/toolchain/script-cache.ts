// The first level of the cache: what a seen script needs no parser for. A script's option table by its text; its
// artifact by the text, what specialises it, and the kernel.

import type { Artifact, OptionTable } from '../artifact.js';
import { decodeArtifact, encodeArtifact } from './artifact-codec.js';
import type { ObjectCache } from './object-cache.js';
import { cacheKey } from './object-cache.js';

export interface ScriptKey {
  /** engineIdentity(): another tsbpf, or other provider definitions, compile differently. */
  readonly program: string;
  /** The script and whatever it was given with -I, name and text of each. */
  readonly sources: readonly { readonly name: string; readonly text: string }[];
}

export interface ArtifactKey extends ScriptKey {
  /** What specialises the program: options present, filters, forced mechanism, positional parameters in probe names … in a fixed order. */
  readonly specialisation: readonly string[];
  /** KernelDescription.id */
  readonly kernel: string;
  /** --clang or TSBPF_CLANG, where given: asking for another clang must not be answered by the last one's object. */
  readonly clang?: string;
}

export interface ScriptCache {
  getOptions(key: ScriptKey): OptionTable | undefined;
  putOptions(key: ScriptKey, table: OptionTable): void;
  getArtifact(key: ArtifactKey): Artifact | undefined;
  putArtifact(key: ArtifactKey, artifact: Artifact): void;
  /** The kernel refused it: it is planned anew. */
  dropArtifact(key: ArtifactKey): void;
}

export function scriptCache(cache: ObjectCache): ScriptCache {
  return {
    getOptions: (key) => parseJson(cache.get('options', optionsKey(key))),
    putOptions: (key, table) => cache.put('options', optionsKey(key), Buffer.from(JSON.stringify(table))),
    getArtifact: (key) => {
      const bytes = cache.get('artifact', artifactKey(key));
      return bytes && decodeArtifact(bytes);
    },
    putArtifact: (key, artifact) => cache.put('artifact', artifactKey(key), encodeArtifact(artifact)),
    dropArtifact: (key) => cache.drop('artifact', artifactKey(key)),
  };
}

function optionsKey(key: ScriptKey): string {
  return cacheKey(['options', key.program, ...sourceParts(key)]);
}

function artifactKey(key: ArtifactKey): string {
  return cacheKey(['artifact', key.program, key.kernel, key.clang ?? '', String(key.specialisation.length), ...key.specialisation, ...sourceParts(key)]);
}

function sourceParts(key: ScriptKey): readonly string[] {
  return key.sources.flatMap(({ name, text }) => [name, text]);
}

/** The cache's digest vouches for the content: it is what putOptions wrote. */
function parseJson(bytes: Uint8Array | undefined): OptionTable | undefined {
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as OptionTable);
}
