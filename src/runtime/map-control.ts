// Carries out what control records ask of maps: to show them, to empty them, to drop entries, to show them divided.

import type { MapCommand, MapEvent, MapLayout, MapOrder } from '../artifact.js';
import type { Arrangement } from '../decode/arrange-entries.js';
import { arrangeMap } from '../decode/arrange-map.js';
import type { MapContents, MapSnapshot } from '../decode/map-entries.js';
import type { Whereabouts } from '../decode/merge-entries.js';
import type { Ns, Value } from '../decode/value.js';
import type { MapReader } from './read-maps.js';

export interface MapControl {
  /** What is to be shown, if anything. */
  carryOut(layouts: readonly MapLayout[], event: MapEvent, ts: Ns, value: Value): MapSnapshot | undefined;
  /** Whether entries of it were handed out by carryOut. */
  wasShown(layout: MapLayout): boolean;
  read(layout: MapLayout): MapContents;
  /** As the map is shown now: divided, if the script said so. */
  arrange(layout: MapLayout, contents: MapContents, arrangement: Arrangement): MapSnapshot;
}

export function createMapControl(maps: MapReader, where: Whereabouts, order?: MapOrder): MapControl {
  /** What normalize() divides by, until denormalize(). */
  const divisors = new Map<string, bigint>();
  const shown = new Set<string>();
  const show = (snapshot: MapSnapshot): MapSnapshot => {
    for (const { layout, entries } of [snapshot, ...(snapshot.beside?.maps ?? [])])
      if (entries.length > 0) shown.add(layout.name);
    return snapshot;
  };
  const arrange: MapControl['arrange'] = (layout, contents, { top, div = 1 }) => {
    const by = BigInt(div) * (divisors.get(layout.name) ?? 1n);
    const how = { ...(top === undefined ? {} : { top }), ...(order === undefined ? {} : { order }), div: by };
    return arrangeMap(layout, contents, how, where);
  };
  const command = (
    layoutOf: (name: string) => MapLayout,
    event: MapEvent,
    asked: MapCommand,
    ts: Ns,
    value: Value,
  ): MapSnapshot | undefined => {
    switch (asked.kind) {
      case 'truncate':
        return void maps.truncate(layoutOf(asked.map), asked.keep);
      case 'normalize':
        // By nothing, or by what is not known, it stays as it is.
        if (typeof value === 'number' || typeof value === 'bigint')
          divisors.set(asked.map, BigInt(value) > 0n ? BigInt(value) : 1n);
        return undefined;
      case 'denormalize':
        return void divisors.delete(asked.map);
      case 'print-joined': {
        const snapshots = asked.maps.map((joined) => {
          const layout = layoutOf(joined.map);
          return arrange(layout, maps.print(layout, joined, ts), {});
        });
        return joinSnapshots(snapshots, asked, event, ts);
      }
    }
  };
  return {
    carryOut(layouts, event, ts, value) {
      const layoutOf = (name: string): MapLayout => expectLayout(layouts, name);
      if (event.kind === 'map-command') {
        const joined = command(layoutOf, event, event.command, ts, value);
        return joined && show(joined);
      }
      const layout = layoutOf(event.map);
      if (event.kind === 'clear-map') return void maps.empty(layout, event.mode);
      const contents = value instanceof Uint8Array ? maps.readEntry(layout, value) : maps.print(layout, event, ts);
      return show(arrange(layout, contents, event));
    },
    wasShown: ({ name }) => shown.has(name),
    read: (layout) => maps.read(layout),
    arrange,
  };
}

function joinSnapshots(
  [first, ...others]: readonly MapSnapshot[],
  { format, rows }: Extract<MapCommand, { kind: 'print-joined' }>,
  event: MapEvent,
  ts: Ns,
): MapSnapshot | undefined {
  const how = { ...(format === undefined ? {} : { format }), ...(rows ? { rows: { ...rows, event, ts } } : {}) };
  return first && { ...first, beside: { maps: others, ...how } };
}

function expectLayout(layouts: readonly MapLayout[], name: string): MapLayout {
  const layout = layouts.find((candidate) => candidate.name === name);
  if (layout === undefined) throw new Error(`a control record names the map ${name}, which the manifest does not have`);
  return layout;
}
