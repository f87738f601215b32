// Records of open speculations, copied and kept until the script says whether it wants them. A record may come in behind
// the end of its speculation: then it shares the fate of the others.

import type { Loss } from '../decode/loss.js';
import { readerOf } from '../decode/value.js';
import { speculationBytes } from '../limits.js';
import { comparePlaces, type RecordPlace } from './merge-records.js';

export interface Speculations {
  keep(id: bigint, probe: string, place: RecordPlace): void;
  end(id: bigint, end: 'commit' | 'discard'): void;
  losses(): readonly Loss[];
}

/** What a copy costs beside its bytes. */
const aroundCopy = 256;
/** Of so many that ended last it is known how. */
const mostEnded = 4096;

export function createSpeculations(
  deliver: (place: RecordPlace) => void,
  limit: number = speculationBytes,
): Speculations {
  const open = new Map<bigint, RecordPlace[]>();
  const ended = new Map<bigint, 'commit' | 'discard'>();
  const dropped = new Map<string, bigint>();
  let bytes = 0;
  return {
    keep(id, probe, place) {
      const end = ended.get(id);
      if (end === 'commit') return deliver(place);
      if (end === 'discard') return;
      const size = place.sizeBytes + aroundCopy;
      if (bytes + size > limit) return void dropped.set(probe, (dropped.get(probe) ?? 0n) + 1n);
      bytes += size;
      const kept = open.get(id);
      if (kept === undefined) open.set(id, [copyOf(place)]);
      else kept.push(copyOf(place));
    },
    end(id, end) {
      const kept = open.get(id) ?? [];
      open.delete(id);
      bytes -= kept.reduce((sum, { sizeBytes }) => sum + sizeBytes + aroundCopy, 0);
      ended.set(id, end);
      const [oldest] = ended.keys();
      if (ended.size > mostEnded && oldest !== undefined) ended.delete(oldest);
      if (end === 'commit') for (const place of kept.sort(comparePlaces)) deliver(place);
    },
    losses: () => [...dropped].map(([subject, count]): Loss => ({ name: 'speculation-dropped', subject, count })),
  };
}

function copyOf({ reader, base, sizeBytes, ts, order }: RecordPlace): RecordPlace {
  const bytes = Uint8Array.prototype.slice.call(reader.bytes, base, base + sizeBytes);
  return { reader: readerOf(bytes), base: 0, sizeBytes, ts, order };
}
