// What the test runner wrote in the guest → counts. A guest that did not get to the end counts as a failure.

import { failedTests } from '../../scripts/failed-tests.mjs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Results
 */

/** @type {Results} */
export const noResults = { passed: 0, failed: 0, skipped: 0 };

/** @param {{ end: string, code: number, result: Buffer }} outcome @returns {Results} */
export function countResults({ end, code, result }) {
  const report = parse(result.toString('utf8'));
  if (end !== 'exited' || report === undefined) return { ...noResults, failed: 1 };
  // A file that fails before its first test is in no count of tests.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const results = {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
  const liesAboutFailure = failed === 0 && (code !== 0 || results.passed === 0);
  return liesAboutFailure ? { ...results, failed: 1 } : results;
}

/** Names and reasons of the tests that failed. @param {{ result: Buffer }} outcome @returns {readonly string[]} */
export function namesOfFailed({ result }) {
  return failedTests(parse(result.toString('utf8')), '/tsbpf');
}

/** @param {readonly Results[]} all @returns {Results} */
export function sumResults(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noResults,
  );
}

/**
 * @param {string} text
 * @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { name: string, status: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] } | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
