import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kernelSymbols } from '../../../src/runtime/kernel-symbols.js';

const folder = mkdtempSync(join(tmpdir(), 'tsbpf-symbols-'));
afterAll(() => rmSync(folder, { recursive: true }));

function symbolsOf(text: string): ReturnType<typeof kernelSymbols> {
  const path = join(folder, 'kallsyms');
  writeFileSync(path, text);
  return kernelSymbols(path);
}

describe('the kernel’s symbols', () => {
  it('name the function that an address lies in, and how far in', () => {
    const symbols = symbolsOf('ffffffff81000200 t second\nffffffff81000100 T first\nffffffff81000180 d data\n');
    expect(symbols.find(0xffffffff81000100n)).toEqual({ name: 'first', offset: 0n, module: 'vmlinux' });
    expect(symbols.find(0xffffffff810001a0n)).toEqual({ name: 'first', offset: 0xa0n, module: 'vmlinux' });
    expect(symbols.find(0xffffffff81000210n)).toEqual({ name: 'second', offset: 0x10n, module: 'vmlinux' });
  });

  it('name its module, and have one address for all of a function and of a module', () => {
    const symbols = symbolsOf('ffff0100 T first\nffff0200 t veth_xmit\t[veth]\nffff0300 t veth_open\t[veth]\n');
    expect(symbols.find(0xffff0210n)).toEqual({ name: 'veth_xmit', offset: 0x10n, module: 'veth' });
    expect(symbols.functionOf(0xffff0310n)).toBe(0xffff0300n);
    expect(symbols.moduleOf(0xffff0310n)).toBe(symbols.moduleOf(0xffff0200n));
    expect(symbols.moduleOf(0xffff0101n)).not.toBe(symbols.moduleOf(0xffff0200n));
    expect(symbols.functionOf(1n)).toBe(1n);
  });

  it('know nothing below the first one', () => {
    expect(symbolsOf('ffffffff81000100 T first\n').find(1n)).toBeUndefined();
  });

  it('know nothing where the kernel hides its addresses', () => {
    expect(symbolsOf('0000000000000000 T first\n').find(0xffffffff81000100n)).toBeUndefined();
  });

  it('know nothing where there is no such file', () => {
    expect(kernelSymbols(join(folder, 'missing')).find(1n)).toBeUndefined();
  });
});
