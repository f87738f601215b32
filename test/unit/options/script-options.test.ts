import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic.js';
import { fromInputs, withDefaults } from '../../../src/options/script-options.js';
import { toolTable } from '../cli/tool-table.js';

describe('options given through the API', () => {
  it('become the same values as those of a command line', () => {
    const values = fromInputs(toolTable, { pid: 181, ports: [80, '443'], timestamp: true, ipv4: false, from: '::1' });
    expect(Object.fromEntries(values)).toEqual({ pid: 181n, ports: [80n, 443n], timestamp: true, from: '::1' });
  });

  it.each([
    [{ pod: 1 }, 'tcpconnect has no option `pod`'],
    [{ pid: 'abc' }, 'pid needs a process id (1 to 4194304), got `abc`'],
    [{ pid: [1, 2] }, 'pid needs a process id (1 to 4194304), got `1,2`'],
    [{ ports: [70000] }, 'got `70000`'],
    [{ ipv4: true, ipv6: true }, 'exclude each other'],
  ])('%j is refused', (inputs, message) => {
    expect(() => fromInputs(toolTable, inputs)).toThrow(DiagnosticError);
    expect(() => fromInputs(toolTable, inputs)).toThrow(message);
  });
});

describe('the options that specialise a program', () => {
  it('are those given and those with a default', () => {
    const { present, values } = withDefaults(toolTable, new Map([['timestamp', true]]), []);
    expect([...present].sort()).toEqual(['slower', 'timestamp']);
    expect(values.get('slower')).toBe(10_000_000n);
  });
});
