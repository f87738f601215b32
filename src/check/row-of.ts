// A row, with the columns that `--show-netns` and `--show-container` add to those of an event.

import type { ExtraColumn } from '../artifact-parameters.js';
import type { Span } from '../source/source-file.js';
import type { CheckContext } from './check-context.js';
import type { TypedColumn, TypedStatement } from './typed-ast.js';

export function rowOf(context: CheckContext, columns: readonly TypedColumn[], span: Span): TypedStatement {
  const isEvent = context.scope.hook?.isControl !== true;
  const missing = context.extraColumns.filter((name) => !columns.some(({ heading }) => heading === headingOf(name)));
  const extra = (isEvent ? missing : []).map((name) => ({
    heading: headingOf(name),
    value: context.check(context, { kind: 'name', name, span }),
  }));
  return { kind: 'print-row', columns: [...columns, ...extra], span };
}

const headingOf = (name: ExtraColumn): string => name.toUpperCase();
