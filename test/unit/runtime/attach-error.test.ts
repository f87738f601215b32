import { BpfError } from 'libbpf-napi';
import { expect, it } from 'vitest';
import type { ProbeEntry } from '../../../src/artifact.js';
import { AttachError, attempt, attemptLoad } from '../../../src/runtime/attach-error.js';

const entry = (program: string): ProbeEntry => ({
  program,
  probe: `tcp:${program}`,
  mechanism: `fentry:${program}`,
  attach: { kind: 'fentry', function: program },
});

function thrownBy(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    return error;
  }
}

it('a refused load names the probe whose program failed, so that it can be planned anew', () => {
  const log =
    "libbpf: prog 'b': BPF program load failed: Operation not permitted\nlibbpf: prog 'b': failed to load: -1\n";
  const error = thrownBy(() =>
    attemptLoad([entry('a'), entry('b')], () => {
      throw new BpfError('load', 1, 'Operation not permitted', log);
    }),
  );
  expect(error).toBeInstanceOf(AttachError);
  expect(error).toMatchObject({ phase: 'load', code: 'EPERM', probe: 'tcp:b', mechanism: 'fentry:b', log });
});

it('a refused load that names no program is laid to none', () => {
  const error = thrownBy(() =>
    attemptLoad([entry('a')], () => {
      throw new BpfError('load', 12, 'Cannot allocate memory', '');
    }),
  );
  expect(error).toMatchObject({ phase: 'load', code: 'ENOMEM', probe: undefined });
});

it('bugs pass through untranslated', () => {
  const bug = new RangeError('no such map');
  expect(
    thrownBy(() =>
      attempt('attach', entry('a'), () => {
        throw bug;
      }),
    ),
  ).toBe(bug);
});
