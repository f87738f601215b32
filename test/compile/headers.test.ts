// Every header of bpf-templates compiles alone, on both machines, without a warning.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { compileC } from '../../src/toolchain/compile-c.js';
import { type Clang, findClang } from '../../src/toolchain/find-clang.js';

const folder = join(packageRoot(), 'bpf-templates');
const headers = readdirSync(folder).filter((name) => name.endsWith('.bpf.h'));

function available(): Clang | undefined {
  try {
    return findClang();
  } catch {
    return undefined;
  }
}

const clang = available();
const license = 'char _license[] SEC("license") = "Dual MIT/GPL";\n';

describe.skipIf(!clang)('each header of bpf-templates', () => {
  test('is among those that are compiled', () => {
    expect(headers).toContain('core.bpf.h');
    expect(headers.length).toBeGreaterThan(5);
  });

  test.each(headers)('%s compiles alone', (header) => {
    for (const machine of ['', '#define __TARGET_ARCH_arm64\n']) {
      const text = `${machine}#include "${header}"\n${license}`;
      if (!clang) throw new Error('no clang');
      const { elf, messages } = compileC(text, { clang, includeDirs: [folder], warningsAsErrors: true });
      expect(messages).toEqual([]);
      expect(elf?.length).toBeGreaterThan(0);
    }
  });
});
