// The buckets of a histogram: how many, and what each holds. Both halves use it: the emitter for sizes, the renderer
// for the bounds.

export type HistogramShape =
  /** [0] negative, then 2^bits numbers on their own, then each power of two from 2^bits on in 2^bits equal parts. */
  | { readonly kind: 'powers-of-two'; readonly bits: number }
  /** [64] zero, [64 + n] from 2^(n-1) up to 2^n, [64 - n] the same below zero. */
  | { readonly kind: 'signed-powers' }
  /** [0] below low, then one for each step, the last from high on. */
  | { readonly kind: 'linear'; readonly low: number; readonly high: number; readonly step: number }
  /** [0] below factor^low; factor^m up to factor^(m+1), for each m from low to high, in steps; the last from there on. */
  | {
      readonly kind: 'log-linear';
      readonly factor: number;
      readonly low: number;
      readonly high: number;
      /** That a power of the factor, from 0, is divided into. */
      readonly steps: number;
    };

export interface BucketBounds {
  /** Inclusive; absent: everything below `end`. */
  readonly min?: bigint;
  /** Exclusive; absent: everything from `min` on. */
  readonly end?: bigint;
}

type Of<Kind extends HistogramShape['kind']> = Extract<HistogramShape, { kind: Kind }>;

export function bucketCount(shape: HistogramShape): number {
  switch (shape.kind) {
    case 'powers-of-two':
      return 1 + (65 - shape.bits) * 2 ** shape.bits;
    case 'signed-powers':
      return 129;
    case 'linear':
      return Math.ceil((shape.high - shape.low) / shape.step) + 2;
    case 'log-linear':
      return magnitudesOf(shape).reduce((sum, { count }) => sum + count, 2);
  }
}

export function bucketBounds(shape: HistogramShape, bucket: number): BucketBounds {
  switch (shape.kind) {
    case 'powers-of-two':
      return powerBounds(shape.bits, bucket);
    case 'signed-powers':
      return signedPowerBounds(bucket - 64);
    case 'linear':
      return linearBounds(shape, bucket);
    case 'log-linear':
      return logLinearBounds(shape, bucket);
  }
}

/** D names a bucket by where it begins; by powers of two, by the bound that is nearer to zero. */
export function bucketName(shape: HistogramShape, bucket: number): bigint {
  const { min, end = 0n } = bucketBounds(shape, bucket);
  if (min === undefined) return end - 1n;
  return shape.kind === 'signed-powers' && min < 0n ? end - 1n : min;
}

function powerBounds(bits: number, bucket: number): BucketBounds {
  if (bucket === 0) return { end: 0n };
  const parts = 2 ** bits;
  if (bucket <= parts) return { min: BigInt(bucket - 1), end: BigInt(bucket) };
  const power = Math.floor((bucket - 1) / parts) - 1;
  const step = 1n << BigInt(power);
  const min = step * BigInt(parts + ((bucket - 1) % parts));
  return { min, end: min + step };
}

function signedPowerBounds(power: number): BucketBounds {
  if (power === 0) return { min: 0n, end: 1n };
  const least = 1n << BigInt(Math.abs(power) - 1);
  return power > 0 ? { min: least, end: 2n * least } : { min: 1n - 2n * least, end: 1n - least };
}

function linearBounds(shape: Of<'linear'>, bucket: number): BucketBounds {
  const low = BigInt(shape.low);
  const step = BigInt(shape.step);
  if (bucket === 0) return { end: low };
  const min = low + BigInt(bucket - 1) * step;
  if (bucket === bucketCount(shape) - 1) return { min: BigInt(shape.high) };
  const end = min + step;
  return { min, end: end > BigInt(shape.high) ? BigInt(shape.high) : end };
}

/**
 * One power of the factor: from `start` up to `end` in `count` buckets, the first of which is `bucket`. They end at multiples of
 * `step`; where a step is longer than `start`, the first is the rest of one.
 */
export interface Magnitude {
  readonly start: bigint;
  readonly end: bigint;
  readonly step: bigint;
  readonly bucket: number;
  readonly count: number;
}

export function magnitudesOf({ factor, low, high, steps }: Of<'log-linear'>): readonly Magnitude[] {
  const magnitudes: Magnitude[] = [];
  let bucket = 1;
  for (let power = low; power <= high; power++) {
    const start = BigInt(factor) ** BigInt(power);
    const end = start * BigInt(factor);
    // A step is at least 1.
    const step = end > BigInt(steps) ? end / BigInt(steps) : 1n;
    const count = Number(end / step - start / step);
    magnitudes.push({ start, end, step, bucket, count });
    bucket += count;
  }
  return magnitudes;
}

function logLinearBounds(shape: Of<'log-linear'>, bucket: number): BucketBounds {
  const magnitudes = magnitudesOf(shape);
  if (bucket === 0) return { end: magnitudes[0]?.start ?? 0n };
  const holding = magnitudes.find((magnitude) => bucket < magnitude.bucket + magnitude.count);
  if (!holding) return { min: magnitudes.at(-1)?.end ?? 0n };
  const { start, step } = holding;
  const steps = start / step + BigInt(bucket - holding.bucket);
  return { min: bucket === holding.bucket ? start : steps * step, end: (steps + 1n) * step };
}
