// Watchpoints: the CPU reports accesses to a few bytes of memory, the kernel's or a process's.

import type { HookResolution, ProbeKind } from './probe-kind.js';

const lengths: ReadonlySet<string> = new Set(['1', '2', '4', '8']);

/** Addresses from here on are the kernel's, on every machine that we know. */
const kernelSpace = 1n << 63n;

/** By its letters in any order. */
function accessOf(mode: string): 'r' | 'w' | 'rw' | 'x' | undefined {
  const letters = [...mode].sort().join('');
  return letters === 'r' || letters === 'w' || letters === 'rw' || letters === 'x' ? letters : undefined;
}

export const watchpoint: ProbeKind = {
  name: 'watchpoint',
  aliases: ['w', 'asyncwatchpoint', 'aw'],
  family: 'perf-event',
  summary:
    'reads (r), writes (w) or runs (x) of 1, 2, 4 or 8 bytes at an address of the kernel’s, or of the process of `-p`, `-c`',
  form: 'watchpoint:ADDRESS:LENGTH:MODE',
  example: 'watchpoint:0x10000000:8:rw',
  resolve(fields, { machine }): HookResolution {
    const [address = '', length = '', mode = ''] = fields;
    if (/\+s?arg\d$/.test(address))
      return { kind: 'malformed', reason: 'where an argument points to is not watched; write it as an address' };
    const access = accessOf(mode);
    const isAddress = /^(0x[\da-fA-F]{1,16}|\d{1,19})$/.test(address);
    if (fields.length !== 3 || !isAddress || !lengths.has(length) || !access)
      return { kind: 'malformed', reason: `write it as ${this.form}, of 1, 2, 4 or 8 bytes, with r, w, rw or x` };
    if (access === 'r' && machine === 'x86_64')
      return { kind: 'malformed', reason: 'an x86 CPU does not tell reads from writes; write `rw`' };
    return {
      kind: 'hook',
      hook: {
        kind: 'watchpoint',
        // What a process’s pointers point to is its memory.
        family: BigInt(address) < kernelSpace ? 'user' : 'perf-event',
        name: `watchpoint:${address}:${length}:${mode}`,
        section: 'perf_event',
        attach: { kind: 'watchpoint', address, length: Number(length), access },
        context: 'none',
        arguments: [],
        numberedArguments: 0,
        features: ['perf-event'],
        isControl: false,
      },
    };
  },
  names: () => [],
};
