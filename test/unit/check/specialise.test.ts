import { describe, expect, test } from 'vitest';
import { explainScript } from '../../../src/compile.js';
import { fixtureKernel } from '../../golden/header.js';

const declarations = `option extra -x, --extra "more"
option name -n, --name NAME: string "a name"
option size -s, --size N: int "a size"
option port -P, --port PORT,…: port[] "ports"
`;

/** The typed program of a clause for a command line, without the lines of the options. */
function typed(clause: string, given: readonly string[]): string {
  const file = { name: 'script', text: declarations + clause };
  const options = { present: new Set(given), filters: new Set<never>(), includes: [] };
  const { text } = explainScript(file, fixtureKernel('6.12'), options, 'types');
  return text.replace(/^option .*\n/gm, '');
}

const keep = 'END { exit(); }';
const kept = 'clause END\n  exit 0\n';

describe('what the command line decides', () => {
  test.each<[string, string, readonly string[], string]>([
    ['an absent flag takes its branch away', 'if (opt.extra) { print(1); } else { print(2); }', [], 'value s64 = 2'],
    ['a given one the other', 'if (opt.extra) { print(1); } else { print(2); }', ['extra'], 'value s64 = 1'],
    ['negation too', 'if (!opt.extra) { print(1); }', [], 'value s64 = 1'],
    [
      'absent options are 0 and empty',
      'print(opt.size + 1, opt.name);',
      [],
      'row\n    opt.size + 1: s64 = (0 + 1)\n    NAME: string = ""',
    ],
    ['given ones are data', 'print(opt.size + 1);', ['size'], 'value s64 = (opt.size + 1)'],
    [
      'a column goes with its option',
      'print(pid, uid if opt.extra, tid);',
      [],
      'row\n    PID: u32 = pid\n    TID: u32 = tid',
    ],
    [
      'a column of another condition stays',
      'print(pid, uid if pid > 1);',
      [],
      'row\n    PID: u32 = pid\n    UID: u32 = uid',
    ],
    ['a truth stays a truth', 'print(pid && true);', [], 'value bool = (pid && true)'],
    ['a choice keeps its type', 'print(opt.extra ? nsecs : (u8)1);', [], 'value u64 = (u64)(u8)1'],
    [
      'what acts is not folded away',
      'if (@n++ && opt.extra) { print(1); }',
      [],
      'if (@n++ && false)\n    value s64 = 1',
    ],
  ])('%s', (_, body, given, expected) => {
    expect(typed(`BEGIN { ${body} }\n${keep}`, given).replace(/^map .*\n/, '')).toBe(
      `clause BEGIN\n  ${expected}\n${kept}`,
    );
  });

  test('a clause that can never run is gone', () => {
    expect(typed(`BEGIN / opt.extra && pid > 1 / { print(1); }\n${keep}`, [])).toBe(kept);
    expect(typed(`BEGIN / opt.extra && pid > 1 / { print(1); }\n${keep}`, ['extra'])).toContain('when (pid > 1)');
  });
});
