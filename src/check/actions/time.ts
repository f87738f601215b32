// time(): the wall clock as text.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call, Expression } from '../../syntax/ast.js';
import { aType } from '../../types/layout.js';
import { isPoison } from '../check-context.js';
import { type Action, action } from './action.js';

/** `time("%H ")` is `printf("%s", strftime("%H ", nsecs))`. */
export const timeAction: Action = action('output', {
  name: 'time',
  signature: 'time([format])',
  summary: 'sends the wall-clock time by a format of strftime(3); without one as HH:MM:SS on a line',
  example: 'tcp:connect < time("%H:%M:%S "); printf("%s\\n", comm) >',
  check(context, call) {
    const { span } = call;
    const standard: Expression = { kind: 'string', value: '%H:%M:%S\n', span };
    const [format = { value: standard }] = call.arguments;
    if (format.value.kind !== 'string') {
      const got = context.check(context, format.value);
      if (!isPoison(got)) context.diagnostics.add(badArgument(got.span, 'time', 'a format in quotes', aType(got.type)));
      return [];
    }
    const now: Expression = { kind: 'name', name: 'nsecs', span };
    const written: Call = {
      kind: 'call',
      callee: { text: 'strftime', span: call.callee.span },
      arguments: [...(call.arguments.length > 0 ? call.arguments : [format]), { value: now }],
      span,
    };
    const value = context.check(context, written);
    return isPoison(value) ? [] : [{ kind: 'printf', format: '%s', arguments: [value], span }];
  },
});
