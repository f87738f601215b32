// strtok(): the parts of a text one after the other. What is left of the text is a variable of the firing, which no script
// can name.

import { stringBytes } from '../limits.js';
import type { Span } from '../source/source-file.js';
import type { BlockExpression, Expression, LocalVariable } from '../syntax/ast.js';
import type { Statement } from '../syntax/ast-statements.js';
import type { Builtin } from './builtin.js';
import { call, shorthand } from './rows.js';
import { ofTexts } from './text-function.js';

const topic = 'memory and text';

const token = ofTexts(topic, {
  signature: 'token(text, separators)',
  summary: 'the first part of a string between any of the characters in `separators`; "" where there is none',
  example: 'tcp:connect < print(token(comm, "-/")) >',
  texts: 2,
  numbers: 0,
  type: { kind: 'string', size: stringBytes },
  long: { c: 'tsbpf_text_token', searches: true, mostBytes: 1024, bytes: ([size = 0]) => size },
});

const behindToken = ofTexts(topic, {
  signature: 'behind_token(text, separators)',
  summary: 'what of a string stands behind its first part between separators',
  example: 'tcp:connect < print(behind_token(comm, "-/")) >',
  texts: 2,
  numbers: 0,
  type: { kind: 'string', size: stringBytes },
  long: { c: 'tsbpf_text_behind_token', searches: true, mostBytes: 1024, bytes: ([size = 0]) => size },
});

const strtok = shorthand(topic, {
  name: 'strtok(text, separators)',
  summary: 'the first part of a string between separators; with NULL for the string its next one, in one firing',
  example: 'syscall:openat:entry < $top = strtok(str(args.filename), "/"); print($top, strtok(NULL, "/")) >',
  means: (span, [text, separators]): Expression =>
    nextToken(span, text, separators ?? { kind: 'string', value: '', span }),
});

function nextToken(span: Span, text: Expression | undefined, separators: Expression): BlockExpression {
  const rest: LocalVariable = { kind: 'local', storage: 'this', name: { text: 'strtok’s text', span }, span };
  const assign = (value: Expression): Statement => ({ kind: 'assign', target: rest, operator: '=', value, span });
  const found = '$strtok’s token';
  const isNext = text === undefined || (text.kind === 'name' && text.name === 'NULL') || text.kind === 'number';
  return {
    kind: 'block-expression',
    statements: [
      ...(isNext ? [] : [assign(text)]),
      { kind: 'let', name: { text: found, span }, value: call(span, 'token', rest, separators), span },
      assign(call(span, 'behind_token', rest, separators)),
    ],
    result: { kind: 'scratch', name: found, span },
    span,
  };
}

export const tokenBuiltins: readonly Builtin[] = [strtok, token, behindToken];
