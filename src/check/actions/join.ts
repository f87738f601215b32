// join(): the texts of an argument vector on one line.

import type { Call } from '../../syntax/ast.js';
import { isPoison } from '../check-context.js';
import { type Action, action } from './action.js';

/** `join(argv, ",")` is `printf("%s\n", joined(argv, ","))`. */
export const joinAction: Action = action('output', {
  name: 'join',
  signature: 'join(texts[, separator])',
  summary: 'sends the texts of a vector that ends with 0, as argv, on one line',
  example: 'tracepoint:syscalls:sys_enter_execve < join(args.argv) >',
  check(context, call) {
    const written: Call = { ...call, callee: { text: 'joined', span: call.callee.span } };
    const value = context.check(context, written);
    return isPoison(value) ? [] : [{ kind: 'printf', format: '%s\n', arguments: [value], span: call.span }];
  },
});
