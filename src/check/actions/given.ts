// given(opt.x): whether the command line has an option, whatever its value.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call } from '../../syntax/ast.js';
import { bool } from '../../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from '../check-context.js';
import type { TypedExpression } from '../typed-ast.js';
import { type MapFunction, mapFunction } from './action.js';

export const givenFunction: MapFunction = {
  ...mapFunction({
    name: 'given',
    signature: 'given(opt.NAME)',
    summary: 'whether an option was given or has a default; known when the program is built',
    example: 'option low --low N: int "at least"\ntcp:connect / !given(opt.low) || dport >= opt.low / < print(dport) >',
    check: checkGiven,
  }),
  topic: 'control',
};

function checkGiven(context: CheckContext, call: Call): TypedExpression {
  const [only, ...more] = call.arguments.map((argument) => argument.value);
  const { span } = call;
  if (only?.kind === 'member' && only.object.kind === 'name' && only.object.name === 'opt' && more.length === 0) {
    const option = context.check(context, only);
    return isPoison(option) ? poison(span) : { kind: 'given', what: 'option', name: only.name.text, type: bool, span };
  }
  const got = only === undefined ? 'nothing' : 'something else';
  return mistaken(context, span, badArgument(only?.span ?? span, 'given', 'an option, as `opt.port`', got));
}
