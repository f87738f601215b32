import { describe, expect, it } from 'vitest';
import { globalFlags } from '../../../src/cli/global-flags.js';
import { splitCommandLine } from '../../../src/cli/split-command-line.js';

const split = (...args: string[]) => splitCommandLine(args, globalFlags);

describe('the command line', () => {
  it('has its flags before the script and the rest after it', () => {
    expect(split('-q', '--format', 'json', 'tcpconnect', '-t')).toEqual({
      before: ['-q', '--format', 'json'],
      script: { word: 'tcpconnect' },
      after: ['-t'],
    });
  });

  it('knows which flags take a value', () => {
    expect(split('-p', '12', 'tcpconnect').script).toEqual({ word: 'tcpconnect' });
    expect(split('--pid=12', 'tcpconnect').script).toEqual({ word: 'tcpconnect' });
    expect(split('-qp', '12', 'tcpconnect').script).toEqual({ word: 'tcpconnect' });
    expect(split('-p12', 'tcpconnect').script).toEqual({ word: 'tcpconnect' });
  });

  it('takes a program from -e in each of its forms', () => {
    for (const args of [['-e', 'BEGIN'], ['-eBEGIN'], ['--eval', 'BEGIN'], ['--eval=BEGIN']]) {
      expect(split(...args, '-x')).toEqual({ before: [], script: { text: 'BEGIN' }, after: ['-x'] });
    }
    expect(split('-qe', 'BEGIN')).toEqual({ before: ['-q'], script: { text: 'BEGIN' }, after: [] });
    expect(split('-e').missingProgram).toBe(true);
  });

  it('takes a lone dash for standard input', () => {
    expect(split('-').script).toEqual({ word: '-' });
  });

  it('may have no script', () => {
    expect(split('-q')).toEqual({ before: ['-q'], after: [] });
  });
});
