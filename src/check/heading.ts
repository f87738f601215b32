// What a column is called that nobody names: `pid` → PID, `args.filename` → FILENAME, `@start[tid]` → START; anything else
// as written.

import { spanText } from '../source/source-file.js';
import type { Call, Expression } from '../syntax/ast.js';

export function heading(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name.toUpperCase();
    case 'member':
      return /^\d/.test(expression.name.text) ? written(expression) : expression.name.text.toUpperCase();
    case 'scratch':
    case 'map':
      // A macro's own variables have a number behind their name.
      return expression.name.slice(1).replace(/~\d+$/, '').toUpperCase() || '@';
    case 'call':
      return callHeading(expression);
    default:
      return written(expression);
  }
}

const named: ReadonlySet<Expression['kind']> = new Set(['name', 'member', 'scratch', 'map', 'call']);

/** `milliseconds(latency)` → LATENCY: what a function shows in another way keeps its name. */
function callHeading({ arguments: given, callee }: Call): string {
  const [only, ...others] = given;
  return only && others.length === 0 && named.has(only.value.kind) ? heading(only.value) : callee.text.toUpperCase();
}

function written(expression: Expression): string {
  const { span } = expression;
  return spanText((expression.kind === 'block-expression' && span.calledAt) || span).replace(/\s+/g, ' ');
}
