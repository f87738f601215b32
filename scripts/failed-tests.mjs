// The tests that failed, of vitest's report as JSON: `FILE > TEST: the first line of why`.

import { relative } from 'node:path';

/**
 * @param {{ testResults: { name: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] } | undefined} report
 * @param {string} checkout where the tests ran
 * @returns {string[]}
 */
export function failedTests(report, checkout) {
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => {
        const why = (failureMessages[0] ?? '').split('\n')[0].slice(0, 300);
        return `${relative(checkout, name)} > ${fullName}: ${why}`;
      }),
  );
}
