// What a clause that speculates may not do: what cannot be held back, and what would be in two places at once.

import { mixedSpeculation, notSpeculative } from '../diagnostics/catalog-dlang.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { TypedStatement } from './typed-ast.js';
import { everyStatement } from './walk-typed.js';

type Kind = TypedStatement['kind'];

type Part = 'speculate' | 'output' | 'commit';

/** What has gone before, on some way through the clause. */
type Before = ReadonlySet<Part>;

export function checkSpeculation(body: readonly TypedStatement[], diagnostics: Diagnostics): void {
  if (everyStatement(body).some(({ kind }) => kind === 'speculate' || kind === 'end-speculation'))
    follow(body, new Set(), diagnostics);
}

function follow(statements: readonly TypedStatement[], start: Before, diagnostics: Diagnostics): Before {
  let before = start;
  for (const statement of statements) {
    if (statement.kind === 'if') {
      const then = follow(statement.then, before, diagnostics);
      before = new Set([...then, ...follow(statement.else, before, diagnostics)]);
      continue;
    }
    judge(statement, before, diagnostics);
    const part = partOf(statement);
    if (part !== undefined) before = new Set([...before, part]);
  }
  return before;
}

const sending: ReadonlySet<Kind> = new Set(['print-row', 'print-value', 'printf', 'text-action', 'print-map']);

function partOf(statement: TypedStatement): Part | undefined {
  if (statement.kind === 'end-speculation') return statement.end === 'commit' ? 'commit' : undefined;
  if (statement.kind === 'speculate') return 'speculate';
  return sending.has(statement.kind) ? 'output' : undefined;
}

/** Done at once, and not to be taken back. */
const lasting: Readonly<Partial<Record<Kind, string>>> = {
  aggregate: 'an aggregation',
  exit: '`exit()`',
  'print-map': 'a map',
  'clear-map': '`clear()`',
  'map-command': 'what is done to a map',
};

/** What each may not stand behind; the first that applies is said. */
const mixtures: Readonly<Record<Part, readonly (readonly [behind: Part, what: string])[]>> = {
  speculate: [
    ['speculate', 'a second `speculate()`'],
    ['output', '`speculate()` behind output'],
    ['commit', '`speculate()` behind `commit()`'],
  ],
  commit: [
    ['commit', '`commit()` behind `commit()`'],
    ['speculate', '`commit()` behind `speculate()`'],
    ['output', '`commit()` behind output'],
  ],
  output: [['commit', 'output behind `commit()`']],
};

function judge(statement: TypedStatement, before: Before, diagnostics: Diagnostics): void {
  const { kind, span } = statement;
  const what = kind === 'text-action' && statement.use === 'system' ? '`system()`' : lasting[kind];
  if (before.has('speculate') && what !== undefined) {
    diagnostics.add(notSpeculative(span, what));
    return;
  }
  const part = partOf(statement);
  const mixture = part && mixtures[part].find(([behind]) => before.has(behind));
  if (mixture) diagnostics.add(mixedSpeculation(span, mixture[1]));
}
