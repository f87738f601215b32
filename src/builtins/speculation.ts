// D's speculation(): an id for output that is held back.

import { s64 } from '../types/type.js';
import type { Computed, CValue } from './builtin.js';
import { func } from './rows.js';

export const speculationBuiltin: Computed = func('output', {
  signature: 'speculation()',
  summary: 'opens a speculation and gives its id; 0 when as many as may be are open',
  example:
    'syscall:openat:entry < self->held = speculation(); speculate(self->held); print(comm, str(args.filename)) >\n' +
    'syscall:openat:return / retval < 0 / < commit(self->held); self->held = 0 >\n' +
    'syscall:openat:return / self->held / < discard(self->held); self->held = 0 >',
  isFresh: true,
  check: () => ({ type: s64 }),
  emit(emitter): CValue {
    emitter.include('speculation.bpf.h');
    const id = emitter.writer.fresh('speculation');
    emitter.writer.line(`__s64 ${id} = tsbpf_speculation_open();`);
    emitter.writer.line(`if (!${id}) ${emitter.count('no-speculation')}`);
    return { code: id };
  },
});
