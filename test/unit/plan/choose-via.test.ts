import { describe, expect, test } from 'vitest';
import { explainScript } from '../../../src/compile.js';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic.js';
import { fixtureKernel } from '../../golden/header.js';

/** Ways from cheap to dear: `b` is known by the last two only. */
const provider = `provider my "mine" {
  probe low(a: u32, b: u32) in any {
    via rawtracepoint:sched_process_exit { a = 1; }
    via fentry:tcp_connect { a = 1; b = 2; }
    via kprobe:tcp_connect { a = 1; b = 2; }
  }
  probe high(a: u32, c: u32) in any {
    via my:low { c = b; }
  }
}
`;

interface Way {
  readonly kernel?: string;
  readonly mechanism?: string;
}

function planOf(clause: string, { kernel = '6.12', mechanism }: Way = {}): string {
  const file = { name: 'script', text: provider + clause };
  const options = {
    present: new Set<string>(),
    filters: new Set<never>(),
    includes: [],
    ...(mechanism === undefined ? {} : { mechanism }),
  };
  return explainScript(file, fixtureKernel(kernel), options, 'plan').text;
}

function codesOf(clause: string, way: Way = {}): readonly string[] {
  try {
    planOf(clause, way);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
}

const attached = (plan: string): string => plan.slice(plan.indexOf('attached:'));

describe('the way to a stable probe', () => {
  test('is the first where nothing more is asked for', () => {
    expect(attached(planOf('my:low < print(a) >'))).toContain('rawtracepoint:sched_process_exit');
  });

  test('is the first that knows the fields in use, and the others are told with the reason', () => {
    const plan = planOf('my:low < print(b) >');
    expect(attached(plan)).toContain('fentry:tcp_connect');
    expect(plan).toContain('passed over  rawtracepoint:sched_process_exit: does not know b');
  });

  test('is one for all clauses on the probe', () => {
    const plan = attached(planOf('my:low < print(a) >\nmy:low < print(b) >'));
    expect(plan).toContain('fentry:tcp_connect');
    expect(plan).not.toContain('rawtracepoint');
  });

  test('knows what a probe on top of it needs', () => {
    expect(attached(planOf('my:high < print(a) >'))).toContain('rawtracepoint:sched_process_exit');
    expect(attached(planOf('my:high < print(c) >'))).toContain('fentry:tcp_connect');
  });

  test('can be asked for', () => {
    expect(attached(planOf('my:low < print(a) >', { mechanism: 'kprobe' }))).toContain('kprobe:tcp_connect');
    expect(codesOf('my:low < print(a) >', { mechanism: 'syscall' })).toEqual(['E0411']);
    expect(codesOf('my:low < print(a) >', { mechanism: 'nosuch' })).toContain('E0412');
  });

  test('is another one where the kernel refuses the first', () => {
    const plan = planOf('my:low < print(b) >', { kernel: '6.18-no-kprobes' });
    expect(plan).toContain('passed over  fentry:tcp_connect: refused by policy (EPERM)');
    expect(plan).toContain('not known    b');
  });

  test('must know what decides, and says so where it cannot', () => {
    expect(codesOf('my:low / b == 1 / < print(a) >', { kernel: '6.18-no-kprobes' })).toEqual(['E0410']);
    expect(codesOf('my:low / b == 1 / < print(a) >')).toEqual([]);
  });
});
