// The buckets of a histogram: how many, and what each holds. Both halves use it: the emitter for sizes, the renderer
// for the bounds.

export type HistogramShape =
  /** [0] negative, [1] zero, [1 + k] from 2^(k-1) up to 2^k. */
  | { readonly kind: 'powers-of-two' }
  /** [0] below low, then one for each step, the last from high on. */
  | { readonly kind: 'linear'; readonly low: number; readonly high: number; readonly step: number };

export interface BucketBounds {
  /** Inclusive; absent: everything below `end`. */
  readonly min?: bigint;
  /** Exclusive; absent: everything from `min` on. */
  readonly end?: bigint;
}

const powersOfTwoBuckets = 66;

export function bucketCount(shape: HistogramShape): number {
  return shape.kind === 'powers-of-two' ? powersOfTwoBuckets : Math.ceil((shape.high - shape.low) / shape.step) + 2;
}

export function bucketBounds(shape: HistogramShape, bucket: number): BucketBounds {
  return shape.kind === 'powers-of-two' ? powerBounds(bucket) : linearBounds(shape, bucket);
}

function powerBounds(bucket: number): BucketBounds {
  if (bucket === 0) return { end: 0n };
  if (bucket === 1) return { min: 0n, end: 1n };
  return { min: 1n << BigInt(bucket - 2), end: 1n << BigInt(bucket - 1) };
}

function linearBounds(shape: Extract<HistogramShape, { kind: 'linear' }>, bucket: number): BucketBounds {
  const low = BigInt(shape.low);
  const step = BigInt(shape.step);
  if (bucket === 0) return { end: low };
  const min = low + BigInt(bucket - 1) * step;
  if (bucket === bucketCount(shape) - 1) return { min: BigInt(shape.high) };
  const end = min + step;
  return { min, end: end > BigInt(shape.high) ? BigInt(shape.high) : end };
}
