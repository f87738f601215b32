// A program that this kernel's verifier refuses: the message names the script's line, by the kernel's log or by the object.

import { openObject } from 'libbpf-napi';
import { expect, it } from 'vitest';
import type { ProbeEntry } from '../../src/artifact.js';
import { attachDiagnostics } from '../../src/attach-diagnostic.js';
import { AttachError, attemptLoad } from '../../src/runtime/attach-error.js';
import { lineOf } from '../../src/runtime/line-info.js';
import { readVerdict } from '../../src/runtime/verifier-log.js';
import { buildElf } from '../../src/toolchain/build-elf.js';

/** Reads through a number, on the third line of the script, in the third line of C that it became. */
const rejected = `
#line 1 "script.tsbpf"
__attribute__((section("raw_tp/sched_switch"), used)) int first(void *ctx) { return 0; }
#line 2 "script.tsbpf"
__attribute__((section("raw_tp/sched_switch"), used)) int second(unsigned long long *ctx) {
#line 3 "script.tsbpf"
	unsigned long long number = ctx[0];
	number *= 4096;
	return *(int *)number;
}
char _license[] __attribute__((section("license"), used)) = "GPL";
`;

const script = { name: 'script.tsbpf', text: 'first\nsecond\nthird\n' };
const entry = (program: string): ProbeEntry => ({
  program,
  probe: `probe:${program}`,
  mechanism: 'rawtracepoint:sched_switch',
  attach: { kind: 'rawtracepoint', name: 'sched_switch' },
});

function refusalOf(elf: Uint8Array): AttachError {
  const object = openObject(elf);
  try {
    attemptLoad([entry('first'), entry('second')], () => object.load());
  } catch (error) {
    if (error instanceof AttachError) return error;
    throw error;
  } finally {
    object.close();
  }
  throw new Error('the kernel took the program');
}

it('names the line of the script, the reason and whose fault it is', () => {
  const elf = buildElf(rejected, [], {});
  const refusal = refusalOf(elf);
  const { kind, diagnostics } = attachDiagnostics(refusal, { elf, sources: [script] });
  expect(kind, JSON.stringify(diagnostics)).toBe('bug');
  const [diagnostic] = diagnostics;
  expect(diagnostic?.code).toBe('E0703');
  expect(diagnostic?.message).toContain('probe:second');
  expect(diagnostic?.primary?.text).toBe('a number is used as an address');
  const { start = -1, end = -1 } = diagnostic?.primary?.span ?? {};
  expect(script.text.slice(start, end)).toBe('third');
});

it('finds the line also where the log has none', () => {
  const elf = buildElf(rejected, [], {});
  const { instruction = -1 } = readVerdict(refusalOf(elf).log) ?? {};
  expect(lineOf(elf, 'second', instruction)).toEqual({ file: 'script.tsbpf', line: 3 });
  expect(lineOf(elf, 'first', 0)).toEqual({ file: 'script.tsbpf', line: 1 });
  expect(lineOf(elf, 'second', 1000)).toBeUndefined();
});
