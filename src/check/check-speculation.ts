// What a clause that speculates may not do: what cannot be held back, and what would be in two places at once.

import { mixedSpeculation, notSpeculative } from '../diagnostics/catalog-dlang.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { TypedStatement } from './typed-ast.js';
import { everyStatement } from './walk-typed.js';

type Kind = TypedStatement['kind'];

/** What of it has gone before, on some way through the clause. */
interface Before {
  readonly speculates: boolean;
  readonly sends: boolean;
  readonly commits: boolean;
}

const nothing: Before = { speculates: false, sends: false, commits: false };

export function checkSpeculation(body: readonly TypedStatement[], diagnostics: Diagnostics): void {
  if (everyStatement(body).some(({ kind }) => kind === 'speculate' || kind === 'end-speculation'))
    follow(body, nothing, diagnostics);
}

function follow(statements: readonly TypedStatement[], start: Before, diagnostics: Diagnostics): Before {
  return statements.reduce((before, statement) => {
    if (statement.kind === 'if') {
      const then = follow(statement.then, before, diagnostics);
      return either(then, follow(statement.else, before, diagnostics));
    }
    judge(statement, before, diagnostics);
    return {
      speculates: before.speculates || statement.kind === 'speculate',
      sends: before.sends || sending.has(statement.kind),
      commits: before.commits || isCommit(statement),
    };
  }, start);
}

const either = (a: Before, b: Before): Before => ({
  speculates: a.speculates || b.speculates,
  sends: a.sends || b.sends,
  commits: a.commits || b.commits,
});

const sending: ReadonlySet<Kind> = new Set(['print-row', 'print-value', 'printf', 'print-map']);

/** Done at once, and not to be taken back. */
const lasting: Readonly<Partial<Record<Kind, string>>> = {
  aggregate: 'an aggregation',
  exit: '`exit()`',
  'print-map': 'a map',
  'clear-map': '`clear()`',
  'map-command': 'what is done to a map',
};

const isCommit = (statement: TypedStatement): boolean =>
  statement.kind === 'end-speculation' && statement.end === 'commit';

function judge(statement: TypedStatement, before: Before, diagnostics: Diagnostics): void {
  const { kind, span } = statement;
  const what = kind === 'printf' && statement.use === 'system' ? '`system()`' : lasting[kind];
  if (before.speculates && what !== undefined) diagnostics.add(notSpeculative(span, what));
  else if (kind === 'speculate' && before.speculates) diagnostics.add(mixedSpeculation(span, 'a second `speculate()`'));
  else if (kind === 'speculate' && before.sends) diagnostics.add(mixedSpeculation(span, '`speculate()` behind output'));
  else if (isCommit(statement) && (before.speculates || before.commits))
    diagnostics.add(mixedSpeculation(span, `\`commit()\` behind \`${before.commits ? 'commit' : 'speculate'}()\``));
  else if (isCommit(statement) && before.sends) diagnostics.add(mixedSpeculation(span, '`commit()` behind output'));
  else if (before.commits && (kind === 'speculate' || sending.has(kind)))
    diagnostics.add(mixedSpeculation(span, `${kind === 'speculate' ? '`speculate()`' : 'output'} behind \`commit()\``));
}
