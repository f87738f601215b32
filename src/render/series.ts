// A time series as rows: when each interval began, its number, and a point between the least and the greatest of them.

import type { Series, SeriesPoint } from '../decode/series.js';
import type { FormatContext } from './format-context.js';
import { safeFormatterOf } from './format-value.js';
import { averageText } from './map-values.js';

const plotWidth = 53;

export function seriesRows(series: Series, context: FormatContext): string {
  // Intervals of less than a second begin at fractions of one.
  const format = series.intervalNs % 1e9 === 0 ? '%H:%M:%S' : '%H:%M:%S.%f';
  const time = safeFormatterOf({ kind: 'int', size: 8, signed: false, display: 'strftime', format }, context);
  const texts = series.points.map((point) => pointText(point, context));
  const width = Math.max(8, ...texts.map((text) => text.length));
  const place = placer(series.points);
  return series.points
    .map((point, i) => `${time(point.start)} ${(texts[i] ?? '').padStart(width)} |${dot(place(point))}|\n`)
    .join('');
}

/** `-` where nothing happened. */
export function pointText({ value }: SeriesPoint, { means }: Pick<FormatContext, 'means'>): string {
  if (!value) return '-';
  return means === 'whole' ? String(value.total / value.count) : averageText(value.total, value.count, 2);
}

function placer(points: readonly SeriesPoint[]): (point: SeriesPoint) => number | undefined {
  const numbers = points.flatMap(({ value }) => (value ? [Number(value.total) / Number(value.count)] : []));
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least;
  return ({ value }) =>
    value &&
    (span === 0 ? 0 : Math.round(((Number(value.total) / Number(value.count) - least) / span) * (plotWidth - 1)));
}

function dot(place: number | undefined): string {
  return place === undefined ? ' '.repeat(plotWidth) : `${' '.repeat(place)}*`.padEnd(plotWidth);
}
