import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../../src/cli/parse-flags.js';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic.js';
import { toolTable } from './tool-table.js';

const parse = (...args: string[]) => parseFlags('tcpconnect', toolTable.options, args);
const values = (...args: string[]) => Object.fromEntries(parse(...args).values);

function complaint(...args: string[]): string {
  try {
    parse(...args);
  } catch (error) {
    if (error instanceof DiagnosticError && error.kind === 'usage')
      return error.diagnostics.map(({ message, help }) => [message, help?.text].join(' / ')).join();
    throw error;
  }
  return 'accepted';
}

describe('the options of a tool', () => {
  it('are read in their short and long forms', () => {
    expect(values('-t', '-p', '181')).toEqual({ timestamp: true, pid: 181n });
    expect(values('--timestamp', '--pid=181')).toEqual({ timestamp: true, pid: 181n });
    expect(values('-p181')).toEqual({ pid: 181n });
  });

  it('may be grouped', () => {
    expect(values('-t4p', '181')).toEqual({ timestamp: true, ipv4: true, pid: 181n });
  });

  it('take lists by comma and by repeating', () => {
    expect(values('-P', '80,443')).toEqual({ ports: [80n, 443n] });
    expect(values('-P', '80', '--port', '443')).toEqual({ ports: [80n, 443n] });
  });

  it('have values by type', () => {
    expect(values('--from', '::1', '--slower', '2.5s', '--result', 'ok')).toEqual({
      from: '::1',
      slower: 2_500_000_000n,
      result: 'ok',
    });
    expect(values('--slower', '3')).toEqual({ slower: 3_000_000_000n });
  });

  it('stand before, between and behind operands, but not behind --', () => {
    expect(parse('a', '-t', 'b').operands).toEqual(['a', 'b']);
    expect(parse('a', '-t').values).toEqual(new Map([['timestamp', true]]));
    expect(parse('a', '--', '-t', 'b').operands).toEqual(['a', '-t', 'b']);
    expect(parse('--', '-t').operands).toEqual(['-t']);
  });
});

describe('a wrong option', () => {
  it.each([
    [['-p', 'abc'], 'tcpconnect: -p needs a process id (1 to 4194304), got `abc`'],
    [['--pid=abc'], 'tcpconnect: --pid needs a process id (1 to 4194304), got `abc`'],
    [['-p', '0'], 'tcpconnect: -p needs a process id (1 to 4194304), got `0`'],
    [['-p'], 'tcpconnect: -p needs a process id (1 to 4194304), got nothing'],
    [['-P', '80,99999'], 'tcpconnect: -P needs a port (0 to 65535), or several with commas, got `99999`'],
    [['--from', 'here'], 'tcpconnect: --from needs an IPv4 or IPv6 address, got `here`'],
    [['--slower', 'long'], 'tcpconnect: --slower needs a duration such as 10s or 250ms, got `long`'],
    [['--result', 'no'], 'tcpconnect: --result needs one of ok, refused, got `no`'],
    [['-4', '-6'], 'tcpconnect: -4 and -6 exclude each other'],
    [['--prot', '80'], 'tcpconnect: unknown option `--prot` / did you mean `--port`?'],
    [['-x'], 'tcpconnect: unknown option `-x`'],
    [['-f', 'json'], 'tcpconnect: unknown option `-f` / formats are `--format json` and `--format csv`'],
  ])('%j is refused by name and value', (args, message) => {
    expect(complaint(...args)).toContain(message);
  });
});
