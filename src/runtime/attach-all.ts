// Programs onto their places. Of what a pattern found the kernel may refuse some: these are counted, and the rest is
// attached; anything else that is refused ends the session before it begins.

import { BpfError, type Link, type LoadedObject } from 'libbpf-napi';
import { type AttachSpec, isRunByUs, type ProbeEntry } from '../artifact.js';
import { attempt } from './attach-error.js';
import { placeInProgram } from './place-in-program.js';

export interface Attached {
  readonly entry: ProbeEntry;
  readonly links: readonly Link[];
}

/** Places of a pattern that the kernel does not allow. */
export interface RefusedPlaces {
  /** The pattern. */
  readonly probe: string;
  readonly names: readonly string[];
  readonly found: number;
}

export interface AttachedAll {
  readonly attached: readonly Attached[];
  readonly refused: readonly RefusedPlaces[];
}

export function attachAll(object: LoadedObject, probes: readonly ProbeEntry[]): AttachedAll {
  const tally = new Map<string, Tally>();
  const attached = probes.flatMap((entry) => {
    if (isRunByUs(entry.attach)) return [];
    if (!entry.ofPattern) return [{ entry, links: [attempt('attach', entry, () => attachTo(object, entry))] }];
    const counted = tally.get(entry.probe) ?? { found: 0, names: [], error: undefined, entry };
    tally.set(entry.probe, counted);
    return [{ entry, links: attachPlaces(object, entry, counted) }];
  });
  for (const { found, names, error, entry } of tally.values())
    attempt('attach', entry, () => {
      if (error !== undefined && names.length === found) throw error;
    });
  // Iterators go over what there is, and then it is over for them.
  for (const { entry, links } of attached)
    if (entry.attach.kind === 'iter') for (const link of links) attempt('run', entry, () => link.iterate());
  const refused = [...tally].flatMap(([probe, { found, names }]) =>
    names.length > 0 ? [{ probe, names, found }] : [],
  );
  return { attached, refused };
}

interface Tally {
  found: number;
  readonly names: string[];
  error: BpfError | undefined;
  readonly entry: ProbeEntry;
}

/** What one link takes. */
type LinkSpec = Parameters<LoadedObject['attach']>[1];

interface Part {
  readonly spec: LinkSpec;
  /** Of its places. */
  readonly names: readonly string[];
}

function attachTo(object: LoadedObject, { program, attach }: ProbeEntry): Link {
  if (attach.kind === 'several' || isRunByUs(attach)) throw new Error(`${attach.kind} is not one link`);
  return object.attach(program, 'file' in attach ? placeInProgram(attach) : attach);
}

function attachPlaces(object: LoadedObject, { program, attach }: ProbeEntry, tally: Tally): readonly Link[] {
  const places = attach.kind === 'several' ? attach.places : [attach];
  return places.flatMap(partOf).flatMap((part) => attachPart(object, program, part, tally));
}

function partOf(attach: AttachSpec, cookie: number): readonly Part[] {
  switch (attach.kind) {
    case 'kprobe':
    case 'kretprobe':
      return [{ spec: { ...attach, cookie }, names: [attach.function] }];
    case 'kprobe-multi':
    case 'kretprobe-multi':
      return [{ spec: { ...attach, cookies: [...attach.functions.keys()] }, names: attach.functions }];
    case 'tracepoint':
      return [{ spec: { ...attach, cookie }, names: [attach.name] }];
    case 'uprobe':
    case 'uretprobe':
      return [{ spec: { ...placeInProgram(attach), cookie }, names: [attach.function] }];
    case 'rawtracepoint':
      return [{ spec: attach, names: [attach.name] }];
    default:
      return [];
  }
}

/** A link for many takes all or none: where it is refused its halves are tried, down to the one that is not allowed. */
function attachPart(object: LoadedObject, program: string, part: Part, tally: Tally): readonly Link[] {
  try {
    const link = object.attach(program, part.spec);
    tally.found += part.names.length;
    return [link];
  } catch (error) {
    if (!(error instanceof BpfError)) throw error;
    const halves = ofRights.has(error.code) ? [] : halvesOf(part);
    if (halves.length > 0) return halves.flatMap((half) => attachPart(object, program, half, tally));
    tally.found += part.names.length;
    tally.names.push(...part.names);
    tally.error = error;
    return [];
  }
}

/** No half would fare better. */
const ofRights: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

function halvesOf({ spec }: Part): readonly Part[] {
  if (spec.kind !== 'kprobe-multi' && spec.kind !== 'kretprobe-multi') return [];
  const { kind, functions, cookies = [] } = spec;
  if (functions.length === 1) return [];
  const middle = functions.length >> 1;
  return [
    [0, middle],
    [middle, functions.length],
  ].map(([from, to]) => {
    const names = functions.slice(from, to);
    return { spec: { kind, functions: names, cookies: cookies.slice(from, to) }, names };
  });
}
