import { describe, expect, test } from 'vitest';
import { documentation as records } from '../../../src/check/actions/table.js';
import { checkScript, explainScript } from '../../../src/compile.js';
import { renderDiagnostics } from '../../../src/diagnostics/render-diagnostic.js';
import { kernelProbeKinds } from '../../../src/probes/kernel-probe-kinds.js';
import { fixtureKernel } from '../../golden/header.js';

const kernel = fixtureKernel('6.12');
const nothing = { present: new Set<string>(), filters: new Set<never>(), includes: [], unsafe: true };

/** What a map function or `delete` asks of a map that the example only reads. */
const filling = 'syscall:read:entry < @start[tid] = nsecs >\ntcp:connect < @m[dport] = count(); @[dport] = count() >\n';

function messagesFor(text: string): string {
  const { diagnostics } = checkScript({ name: 'example', text }, kernel, []);
  // What every use of a builtin is told says nothing about the example.
  const own = diagnostics.filter(({ code }) => code !== 'W0902');
  return renderDiagnostics(own, { color: false, width: 100 });
}

describe('the documentation of builtins', () => {
  test.each(records)('the example of $name checks clean and becomes C', ({ name, example }) => {
    const needsMap = /@/.test(example) && !/@\w*(\[[^\]]*\])? = /.test(example);
    const text = needsMap ? `${filling}${example}` : example;
    expect(messagesFor(text)).toBe('');
    expect(example).toContain(name);
    expect(explainScript({ name: 'example', text }, kernel, nothing, 'c').text).toContain('SEC(');
  });

  test('no two share a name or an alias', () => {
    const names = records.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(records)('$name says how it is written and what it is, in one line', ({ name, signature, summary }) => {
    expect(signature.startsWith(name)).toBe(true);
    expect(summary).toMatch(/^[^\n]{5,100}$/);
  });
});

describe('the documentation of probe kinds', () => {
  test.each(kernelProbeKinds)('the example of $name is one', ({ example }) => {
    expect(messagesFor(`${example} { exit(); }`)).toBe('');
  });

  test('no two share a name or an alias', () => {
    const names = kernelProbeKinds.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
