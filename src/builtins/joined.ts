// joined(): the texts of an argument vector in one. The kernel's side of join().

import { joinArgumentBytes, joinArguments, joinBytes } from '../limits.js';
import type { Checked, Computed, CValue } from './builtin.js';
import { spaceOf } from './read.js';
import { func, isAddress, literalText } from './rows.js';

export const joined: Computed = func('memory and text', {
  signature: 'joined(texts[, separator])',
  summary: `the texts of a vector that ends with 0, as argv, in one of up to ${joinBytes - 1} bytes`,
  example: 'syscall:execve:entry < print(pid, joined(args.argv)) >',
  check({ arguments: [texts, separator] }): Checked {
    if (!isAddress(texts)) return { argument: 0, expected: 'the address of a vector of texts' };
    const between = separator === undefined ? ' ' : literalText(separator);
    return between === undefined
      ? { argument: 1, expected: 'a separator in quotes' }
      : { type: { kind: 'string', size: joinBytes } };
  },
  emit(emitter, { arguments: [texts, separator], type }, place): CValue {
    if (!texts) return { code: '0' };
    emitter.include('join.bpf.h');
    const value = texts.value();
    const between = separator?.value() ?? { code: '" "' };
    const room = emitter.room(type, 'joined', place);
    const isUser = spaceOf(texts.expression, 'user') === 'user';
    const sizes = `${joinBytes}, ${joinArguments}, ${joinArgumentBytes}`;
    emitter.writer.line(
      `tsbpf_join(${room}, ${sizes}, (const void *)(${value.code}), ${between.code}, sizeof(${between.code}) - 1, ${isUser});`,
    );
    return { ...value, code: room };
  },
});
