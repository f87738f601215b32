// Calls that give a value: builtins, and the questions one can ask a map.

import { findAggregation } from '../builtins/aggregations.js';
import { findBuiltin } from '../builtins/table.js';
import { aggregationOutside, notAnAction, unknownFunction } from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Call } from '../syntax/ast.js';
import { documentation, findAction, findMapFunction } from './actions/table.js';
import { checkBuiltin, refusal } from './check-builtin.js';
import { type CheckContext, mistaken } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

export function checkCall(context: CheckContext, call: Call): TypedExpression {
  const name = call.callee.text;
  const builtin = findBuiltin(name);
  if (builtin) {
    const written = call.arguments.map((argument) => argument.value);
    return checkBuiltin(context, builtin, name, call.span, written);
  }
  return findMapFunction(name)?.check(context, call) ?? refuse(context, call);
}

function refuse(context: CheckContext, call: Call): TypedExpression {
  const name = call.callee.text;
  if (findAggregation(name)) return mistaken(context, call.span, aggregationOutside(call.span, name));
  const action = findAction(name);
  if (action) return mistaken(context, call.span, notAnAction(call.callee.span, name, action.signature));
  const refused = refusal(name, call.callee.span);
  if (refused) return mistaken(context, call.span, refused);
  const known = documentation.map((record) => record.name);
  return mistaken(context, call.span, unknownFunction(call.callee.span, name, nearestName(name, known)));
}
