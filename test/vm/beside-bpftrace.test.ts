// The scripts of bpftrace's package that stand on what only a guest has (functions of the kernel, processes that run out
// of memory): as one text, run by tsbpf and by bpftrace at the same time over the same events. Both say the same, and so do
// our tools that are called as one of those scripts; where they do not, it is said why.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountOf, type Comparison, compared, joined } from '../acceptance/beside/comparison.js';
import { type Outputs, runBeside } from '../acceptance/beside/run-beside.js';
import { scripts } from '../acceptance/scripts.js';
import { type Cgroup, makeCgroup } from '../kernel/support/cgroup.js';
import { isGuest, scaled } from '../kernel/support/machine.js';
import { checkout, jsonLines, rowsOf } from '../kernel/support/tracer.js';
import { type Fact, makeTraffic } from '../kernel/support/traffic.js';
import { sameNames, startOurTools, type Tools } from './beside/our-tools.js';
import { type Exponents, exponents, ourHistograms, type Row, told, without } from './beside/rows.js';

const folder = join(checkout, 'bpftrace');
const is61 = isGuest && release().startsWith('6.1.');
const missing = !is61 ? ': Debian has it for its 6.1' : existsSync(folder) ? '' : ': the package could not be had';

/** Where it is not `ours` alone, the guest has no other traffic. */
const comparisons: Readonly<Record<string, Comparison>> = {
  capable: { only: 'ours' },
  dcsnoop: { only: 'ours', without: /^\d+ +/ },
  loads: {},
  oomkill: { only: 'ours', without: /loadavg: .*/ },
  tcpaccept: {},
  tcpconnect: {},
  tcplife: { without: / \d+$/ },
  tcpretrans: {},
  tcpsynbl: {},
  undump: { only: 'ours' },
  vfscount: { only: 'ours' },
  vfsstat: { only: 'ours' },
  writeback: { without: / [\d.]+$/ },
};

/** Ours of the same name as a script, where the script is compared with them, too. */
const tools: Tools = {
  tcpaccept: [],
  tcpconnect: ['-L'],
  tcpdrop: [],
  tcplife: [],
  tcpretrans: ['-l'],
  tcpsynbl: [],
};

/** Scenarios, and how often. */
const traffics: Readonly<Record<string, number | undefined>> = {
  connect4: 2,
  connect6: undefined,
  refused4: undefined,
  aborted: undefined,
  unreachable: undefined,
  reset: undefined,
  transfer: undefined,
  'queue-full': undefined,
  loss: undefined,
};

let cgroup: Cgroup;
let outputs: Outputs = { theirs: '', ours: '' };
let ofTools: ReadonlyMap<string, string> = new Map();
const facts: Fact[] = [];

beforeAll(async () => {
  if (missing !== '') return;
  cgroup = makeCgroup();
  const texts = Object.entries({ ...comparisons, tcpdrop: {} }).map(([name, comparison]) =>
    joined(name, readFileSync(join(folder, 'scripts', `${name}.bt`), 'utf8'), comparison, cgroup.inner),
  );
  const own = { name: 'own', text: readFileSync(join(checkout, 'test/vm/beside/kernel-functions.bt'), 'utf8') };
  const bpftrace = { program: join(folder, 'bpftrace'), libraries: join(folder, 'lib') };
  const running = await startOurTools(tools);
  outputs = await runBeside(bpftrace, [...texts, own], 'loads', makeEvents);
  ofTools = await running.stop();
}, scaled(90_000));
afterAll(() => cgroup?.remove());

async function makeEvents(): Promise<void> {
  const inside = (program: string, ...args: readonly string[]): void => {
    const [command, words] = cgroup.start(program, args);
    execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const traffic = (program: string): string => join(checkout, 'test/kernel/traffic', program);
  inside(traffic('calls'), '2');
  inside('sh', '-c', 'cat /etc/passwd /etc/group /no/such 2> /tmp/said | cat > /tmp/copy; rm /tmp/copy; sync');
  for (const [scenario, count] of Object.entries(traffics))
    facts.push(...(await makeTraffic(scenario, count === undefined ? { cgroup } : { cgroup, count })).facts);
  // Outside, for it starts many programs.
  facts.push(...(await makeTraffic('lossy')).facts);
  writeFileSync('/sys/fs/cgroup/cgroup.subtree_control', '+memory');
  writeFileSync(join(cgroup.path, 'memory.max'), '32M');
  expect(() => inside(traffic('pages'), 'hog')).toThrow();
}

describe.skipIf(missing !== '')(`beside bpftrace${missing}`, () => {
  const { loads: _, vfsstat: __, ...exact } = comparisons;
  it.each(Object.entries(exact))('%s says what bpftrace says', (name, comparison) => {
    const [wanted, got] = compared(outputs, name, comparison);
    expect(amountOf(wanted)).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });

  // Its own vfsstat loses what comes between its print and its clear, so that it says less than its vfscount.
  it('vfsstat adds up to what bpftrace counts when it clears nothing', () => {
    const [{ counts: all }] = compared(outputs, 'vfscount', {});
    const [, { counts: ours }] = compared(outputs, 'vfsstat', {});
    const wanted = Object.entries(all).flatMap(([key, count]) =>
      /\[vfs_(?:read.*|write.*|fsync|open|create)]$/.test(key) ? [[key.replace('vfscount', 'vfsstat'), count]] : [],
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(ours).toEqual(Object.fromEntries(wanted));
  });

  it('loads says what bpftrace says, but for the first and the last second', () => {
    const [wanted, got] = compared(outputs, 'loads', {}).map(({ rows }) => [...new Set(rows)]);
    expect(wanted?.length).toBeGreaterThan(0);
    expect(got).toEqual(expect.arrayContaining(wanted?.slice(1, -1) ?? []));
    expect(wanted).toEqual(expect.arrayContaining(got?.slice(1, -1) ?? []));
  });

  it('functions of the kernel: the same rows and maps', () => {
    const [wanted, got] = compared(outputs, 'own', {});
    expect(amountOf(wanted)).toBeGreaterThan(8);
    expect(got).toEqual(wanted);
  });

  it('all those are compared that are to be compared here', () => {
    const here = Object.entries(scripts).flatMap(([name, where]) => (where === 'guest' ? [name] : []));
    expect(Object.keys(comparisons)).toEqual(here);
  });
});

/** The lines that the script begins with a time or a process, as rows of these columns; `:` parts an address and its port. */
function theirs(name: string, columns: string): readonly Row[] {
  const lines = compared(outputs, name, {})[0].rows.map((row) => row.split('\n', 1)[0] ?? '');
  return lines
    .filter((line) => /^(TIME|\d+) /.test(line))
    .map((line) => row(line.trim().split(/ +/), columns.split(' ')));
}

function row(cells: readonly string[], columns: readonly string[]): Row {
  const parts = columns.flatMap((column, index) => {
    const cell = cells[index] ?? '';
    if (!column.includes(':')) return [[column, cell]];
    const at = cell.lastIndexOf(':');
    return column.split(':').map((half, which) => [half, which === 0 ? cell.slice(0, at) : cell.slice(at + 1)]);
  });
  return Object.fromEntries(parts);
}

const ours = (name: string): readonly Row[] => rowsOf(ofTools.get(name) ?? '');

/** The histograms of a map, by its key. */
function theirHistograms(name: string): Readonly<Record<string, Exponents>> {
  const bucket = /^[[(](\d+)(?:, \d+[)\]]|\]) +(\d+)/gm;
  const histograms = compared(outputs, name, {})[0].blocks.filter((block) => /^@\w+\[\d+\]/.test(block));
  return Object.fromEntries(
    histograms.map((block) => [
      /\[(\d+)\]/.exec(block)?.[1] ?? '',
      exponents([...block.matchAll(bucket)].map(([, min, count]) => [Number(min), Number(count)])),
    ]),
  );
}

describe.skipIf(missing !== '')(`our tools beside bpftrace's scripts of the same name${missing}`, () => {
  const portsOf = (results: (result: string) => boolean): ReadonlySet<string> =>
    new Set(
      facts.filter(({ event, result }) => event === 'connect' && results(result ?? '')).map((one) => `${one.lport}`),
    );

  it('tcpconnect: the same rows', () => {
    const wanted = theirs('tcpconnect', 'time pid comm saddr lport daddr dport');
    expect(wanted.length).toBeGreaterThan(12);
    const columns = ['pid', 'comm', 'saddr', 'lport', 'daddr', 'dport'];
    expect(told(ours('tcpconnect'), ...columns)).toEqual(told(wanted, ...columns));
  });

  it('tcpaccept: the same rows', () => {
    const wanted = theirs('tcpaccept', 'time pid comm raddr rport laddr lport');
    expect(wanted.length).toBeGreaterThan(6);
    const columns = ['pid', 'comm', 'raddr', 'rport', 'laddr', 'lport'];
    expect(told(ours('tcpaccept'), ...columns)).toEqual(told(wanted, ...columns));
  });

  it('tcplife: the same ends and KB; theirs has connects that failed as well', () => {
    const failed = portsOf((result) => result !== 'ok');
    const wanted = theirs('tcplife', 'pid comm laddr lport raddr rport tx_kb rx_kb').filter(
      ({ lport }) => !failed.has(`${lport}`),
    );
    expect(wanted.length).toBeGreaterThan(12);
    const columns = ['laddr', 'lport', 'raddr', 'rport', 'tx_kb', 'rx_kb'];
    expect(told(ours('tcplife'), ...columns)).toEqual(told(wanted, ...columns));
  });

  it('tcplife: the same opener; of what was accepted theirs names whoever was on the CPU', () => {
    const opened = portsOf((result) => result === 'ok');
    const ofOpeners = (rows: readonly Row[]): readonly Row[] => rows.filter(({ lport }) => opened.has(`${lport}`));
    const wanted = ofOpeners(theirs('tcplife', 'pid comm laddr lport'));
    expect(wanted.length).toBeGreaterThan(6);
    expect(told(ofOpeners(ours('tcplife')), 'pid', 'comm', 'lport')).toEqual(told(wanted, 'pid', 'comm', 'lport'));
  });

  it('tcpretrans: the same; a tail loss probe that sends again is one to the kernel, but does not go through its function', () => {
    const columns = ['laddr', 'lport', 'raddr', 'rport', 'state'];
    const [sentAgain, probes] = ['R>', 'L>'].map((mark) =>
      told(
        ours('tcpretrans').filter((row) => row['t>'] === mark),
        ...columns,
      ),
    );
    const wanted = told(theirs('tcpretrans', 'time pid laddr:lport raddr:rport state'), ...columns);
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    expect(without(sentAgain ?? [], wanted)).toEqual(probes);
    expect(without(wanted, sentAgain ?? [])).toEqual([]);
  });

  it('tcpdrop: the same; theirs is not of TCP alone, and leaves out what the kernel gives no reason for', () => {
    const columns = ['laddr', 'lport', 'raddr', 'rport', 'state'];
    const ports = portsOf(() => true);
    const wanted = theirs('tcpdrop', 'time pid comm laddr:lport raddr:rport state').filter(({ lport }) =>
      ports.has(`${lport}`),
    );
    expect(wanted.length).toBeGreaterThanOrEqual(5);
    const rows = ours('tcpdrop').filter(({ reason }) => !`${reason}`.endsWith('NOT_SPECIFIED'));
    expect(told(rows, ...columns)).toEqual(told(wanted, ...columns));
  });

  it('tcpsynbl: the same histogram for each limit', () => {
    const [line] = jsonLines(ofTools.get('tcpsynbl') ?? '');
    const wanted = theirHistograms('tcpsynbl');
    expect(Object.keys(wanted).length).toBeGreaterThan(1);
    expect(ourHistograms(line)).toEqual(wanted);
  });

  it('all those are compared that the package has under the name of one of ours', () => {
    expect(Object.keys(tools)).toEqual(sameNames(join(folder, 'scripts')));
  });
});

const withoutFunctions = Object.entries(scripts).flatMap(([name, where]): readonly [string, readonly string[]][] =>
  typeof where === 'object' && 'without' in where ? [[name, where.without]] : [],
);

describe.skipIf(!is61)(`6.1 has not the function${is61 ? '' : ': this is another kernel'}`, () => {
  const symbols = is61 ? readFileSync('/proc/kallsyms', 'utf8') : '';
  it.each(withoutFunctions)('%s: %s', (_, functions) => {
    for (const name of functions) expect(symbols).not.toMatch(new RegExp(` ${name}$`, 'm'));
  });
});
