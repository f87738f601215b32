// Builtins about memory and text.

import { stringBytes } from '../limits.js';
import type { Type } from '../types/type.js';
import { bothValid, type Checked, type Computed, type CValue, cValue } from './builtin.js';
import { readText } from './read.js';
import { func, isAddress, where } from './rows.js';

const stringType: Type = { kind: 'string', size: stringBytes };

export const textBuiltins: readonly Computed[] = [
  func('memory and text', {
    signature: 'str(pointer)',
    aliases: ['stringof'],
    summary: `the NUL-terminated string at an address, up to ${stringBytes - 1} bytes`,
    example: 'syscall:openat:entry < print(comm, str(args.filename)) >',
    check({ arguments: [pointer] }): Checked {
      // Text already.
      if (pointer?.type.kind === 'string') return { expression: pointer };
      if (pointer?.kind === 'positional') return { expression: { ...pointer, type: stringType } };
      return where(isAddress(pointer), stringType, 'a pointer');
    },
    emit(emitter, call, place): CValue {
      const [pointer] = call.arguments;
      const value = pointer?.value() ?? { code: '0' };
      const room = emitter.room(stringType, 'str', place);
      const known = readText(emitter, room, stringBytes, value.code, pointer?.type ?? stringType);
      return cValue(room, bothValid(value.valid, known));
    },
  }),
];
