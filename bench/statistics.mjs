// Numbers → the one that stands for them, and the words that show it.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** From the first to the third quartile; undefined of fewer than three. @param {readonly number[]} values */
export function middleHalf(values) {
  if (values.length < 3) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.75].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
}

/** Three digits are what these measurements carry. @param {number} value */
export function significant(value) {
  if (!Number.isFinite(value)) return '-';
  const shown = value === 0 || Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return shown.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** '≤ 0.5' or '≥ 15' against a ratio. @param {string | undefined} goal @param {number} ratio */
export function verdict(goal, ratio) {
  if (goal === undefined || !Number.isFinite(ratio)) return '';
  const [sign, number] = goal.split(' ');
  const isMet = sign === '≤' ? ratio <= Number(number) : ratio >= Number(number);
  return isMet ? 'yes' : 'NO';
}
