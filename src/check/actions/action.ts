// An action is one record: a statement that stands alone, with its help and the function that checks it. Questions to a
// map are the same with a value.

import type { Documented, Topic } from '../../builtins/builtin.js';
import type { Call } from '../../syntax/ast.js';
import type { CheckContext } from '../check-context.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';

export interface Action extends Documented {
  readonly kind: 'action';
  /** `signature` is the record's own, for messages. */
  check(context: CheckContext, call: Call, signature: string): readonly TypedStatement[];
}

export interface MapFunction extends Documented {
  readonly kind: 'map-function';
  check(context: CheckContext, call: Call): TypedExpression;
}

type Row<Record> = Omit<Record, 'kind' | 'aliases' | 'topic'> & { readonly aliases?: readonly string[] };

export function action(topic: Topic, row: Row<Action>): Action {
  return { kind: 'action', topic, aliases: [], ...row };
}

export function mapFunction(row: Row<MapFunction>): MapFunction {
  return { kind: 'map-function', topic: 'maps', aliases: [], ...row };
}
