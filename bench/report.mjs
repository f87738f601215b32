// The medians of all runs → the table of ratios, as text (which is Markdown) and as JSON; beside each ratio of medians between
// what the middle half of the rounds' own ratios lies.

import { median, middleHalf, significant, verdict } from './statistics.mjs';

/** @param {{ name: string, comparisons: readonly object[], results: Record<string, Record<string, number[]>> }} measured */
export function linesOf({ name, comparisons, results }) {
  const medians = Object.fromEntries(
    Object.entries(results).map(([contender, metrics]) => [
      contender,
      Object.fromEntries(Object.entries(metrics).map(([metric, values]) => [metric, median(values)])),
    ]),
  );
  return comparisons.map(({ what, metric, unit, of, against, goal }) => {
    const ours = valueOf(medians, of, metric);
    const theirs = valueOf(medians, against, metric);
    return {
      case: name,
      what,
      unit,
      of,
      ours,
      against,
      theirs,
      ratio: ours / theirs,
      ratios: middleHalf(ratiosOfRounds(results, metric, of, against)),
      goal,
      met: verdict(goal, ours / theirs),
    };
  });
}

/** What ran in one round was measured under the same load of the machine. Empty where one of the two failed in some round. */
function ratiosOfRounds(results, metric, of, against) {
  const counts = [of, against].map((contender) => Object.values(results[contender] ?? {})[0]?.length ?? 0);
  if (counts[0] !== counts[1]) return [];
  return Array.from({ length: counts[0] }, (_, round) => {
    const values = Object.fromEntries(
      Object.entries(results).map(([contender, metrics]) => [
        contender,
        Object.fromEntries(Object.entries(metrics).map(([name, rounds]) => [name, rounds[round] ?? Number.NaN])),
      ]),
    );
    return valueOf(values, of, metric) / valueOf(values, against, metric);
  }).filter(Number.isFinite);
}

function valueOf(medians, contender, metric) {
  const result = medians[contender];
  if (result === undefined) return Number.NaN;
  return typeof metric === 'function' ? metric(result, medians) : result[metric];
}

/** @param {ReturnType<typeof linesOf>} lines */
export function tableOf(lines) {
  const heads = ['what', 'of', '', 'against', '', 'ratio', 'rounds', 'goal', 'met'];
  const body = lines.map((line) => [
    line.what,
    line.of,
    `${significant(line.ours)} ${line.unit}`.trim(),
    line.against,
    `${significant(line.theirs)} ${line.unit}`.trim(),
    Number.isFinite(line.ratio) ? `${line.ratio.toFixed(2)}×` : '-',
    line.ratios === undefined ? '' : line.ratios.map((ratio) => ratio.toFixed(2)).join('–'),
    line.goal === undefined ? '' : `${line.goal}×`,
    line.met,
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...body.map((row) => row[i].length)));
  const text = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |\n`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
  return text(heads) + rule + body.map(text).join('');
}
