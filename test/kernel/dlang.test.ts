// D's variables, spans and the rest of D's own, kept by the kernel: known numbers go in, exact numbers come out. The traffic
// calls ftruncate(-1, n) for n = 1 … count in each of its threads.

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { jsonLines, type Line, run, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

let cgroup: Cgroup;
beforeAll(() => {
  cgroup = makeCgroup();
});
afterAll(() => cgroup.remove());

const mapValue = (lines: readonly Line[], name: string): unknown =>
  lines.find((line) => line['map'] === name)?.['value'];
const printed = (lines: readonly Line[]): readonly unknown[] =>
  lines.flatMap((line) => (line['type'] === 'printf' ? [line['text']] : []));

/** What the script says about `threads` times the numbers 1 to `count`. */
async function traced(
  program: string,
  { count = 100, threads = 4, flags = [] as readonly string[] } = {},
): Promise<readonly Line[]> {
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', ...flags, '-e', program]);
  await makeTraffic('values', { cgroup, count, threads });
  return jsonLines((await tracer.stop()).stdout);
}

describe('variables', () => {
  it('of a thread are its own, are freed by 0 and dropped when it exits', async () => {
    const lines = await traced(`
      syscall:ftruncate:entry { self->sum += args.length; self->open = args.length; }
      syscall:ftruncate:return / self->open == 100 / { @sums = count(); @sum = sum(self->sum); self->open = 0; }
      syscall:ftruncate:return / self->open / { @others = count(); self->open = 0; }
      syscall:ftruncate:return / self->open / { @left = count(); }`);
    expect(mapValue(lines, '@sums')).toBe(4);
    expect(mapValue(lines, '@sum')).toBe(4 * 5050);
    expect(mapValue(lines, '@others')).toBe(4 * 99);
    expect(mapValue(lines, '@left')).toBe(0);
    expect(lines.filter((line) => line['type'] === 'lost')).toEqual([]);
  });

  it('of a firing are shared by its clauses and are zero at its start', async () => {
    const lines = await traced(`
      syscall:ftruncate:entry { @fresh = sum(this->n); this->n = args.length; this->what = this->n > 50 ? "high" : "low"; }
      syscall:ftruncate:entry / this->n > 50 / { @high = count(); this->n += 1; }
      syscall:ftruncate:entry { @sum = sum(this->n); @by[this->what] = count(); }`);
    expect(mapValue(lines, '@fresh')).toBe(0);
    expect(mapValue(lines, '@high')).toBe(4 * 50);
    expect(mapValue(lines, '@sum')).toBe(4 * (5050 + 50));
    expect(lines.find((line) => line['map'] === '@by')?.['entries']).toEqual([
      { key: ['high'], value: 200 },
      { key: ['low'], value: 200 },
    ]);
  });

  it('of the whole script count exactly, and an array frees what 0 is assigned to', async () => {
    const lines = await traced(`
      syscall:ftruncate:entry { total++; sum += args.length; seen[tid, args.length] = args.length; last[comm] = args.length; }
      syscall:ftruncate:return { self->n++; @again = sum(seen[tid, self->n]); seen[tid, self->n] = 0; @none = sum(seen[tid, self->n]); }
      END { printf("%d %d %d", total, sum, last["t-client"] > 0); }`);
    expect(printed(lines)).toEqual([`400 ${4 * 5050} 1`]);
    expect(mapValue(lines, '@again')).toBe(4 * 5050);
    expect(mapValue(lines, '@none')).toBe(0);
  });

  it('of a struct or an array get their members one by one, in a firing, a thread and a map', async () => {
    const lines = await traced(
      `
      struct call { u64 length; int counts[4]; unsigned odd : 1, rest : 3; char name[8]; };
      struct call last, calls[string];
      this struct call mine;
      this int list[8];
      self int sums[3];
      syscall:ftruncate:entry {
        this->mine.length = args.length, this->mine.odd = args.length, this->mine.rest = args.length >> 1;
        this->mine.name = "abcdefghij";
        this->list[args.length & 7] = args.length;
        self->sums[args.length % 3] += args.length;
        calls[comm].counts[1] = args.length, calls[comm].length = calls[comm].counts[2] = 7;
        @same = sum(this->mine.odd + 2 * this->mine.rest == (args.length & 15));
        @mine = sum(this->list[args.length & 7]);
        @others = sum(this->list[(args.length + 1) & 7]);
        self->sums[args.length] = 0;
      }
      syscall:ftruncate:entry / args.length == 100 / {
        @sums[self->sums[0], self->sums[1], self->sums[2]] = count();
        last = this->mine;
      }
      END { printf("%d %s %d %d", last.length, last.name, calls["t-client"].counts[1] > 0, calls["t-client"].length); }`,
    );
    expect(printed(lines)).toEqual(['100 abcdefg 1 7']);
    expect(mapValue(lines, '@same')).toBe(400);
    expect(mapValue(lines, '@mine')).toBe(4 * 5050);
    expect(mapValue(lines, '@others')).toBe(0);
    // Of 1 to 100 those by 3, without 1 and 2; what lies outside of the array is not written, and counted.
    expect(lines.find((line) => line['map'] === '@sums')?.['entries']).toEqual([{ key: [1683, 1716, 1648], value: 4 }]);
    expect(lines.filter((line) => line['type'] === 'lost')).toEqual([
      { type: 'lost', what: 'unknown-values', subject: 'self->sums', count: 4 * 98 },
    ]);
  });
});

describe('output in the D dialect', () => {
  const text = async (script: string): Promise<string> =>
    (await run(['--unsafe', '--dialect', 'd', '-e', script])).stdout;

  it('is a line a firing, in D’s columns', async () => {
    const stdout = await text(
      `BEGIN { trace("begin"); trace(5); printf(" %d%%", 7); } BEGIN { } BEGIN { n = 1; }
      BEGIN { system("echo hello %d", 5); printf("behind"); } BEGIN { @a["x"] = count(); @q = quantize(5); print(6); }
      BEGIN { printa("%s %@d", @a); printa("%@d", @q); printa(@a); } tick-10ms { exit(0); trunc(@a); trunc(@q); }`,
    );
    expect(stdout.replace(/^ +\d+(?= +\d+ )/gm, '  N')).toBe(
      [
        'CPU     ID                    FUNCTION:NAME',
        `  N      1                           :BEGIN   begin${' '.repeat(28)}                5 7%`,
        '  N      1                           :BEGIN ',
        '  N      1                           :BEGIN hello 5',
        'behind',
        '  N      1                           :BEGIN 6',
        '  N      1                           :BEGIN x 1',
        '           value  ------------- Distribution ------------- count    ',
        `               2 |${' '.repeat(40)} 0        `,
        `               4 |${'@'.repeat(40)} 1        `,
        `               8 |${' '.repeat(40)} 0        `,
        '',
        `  x${' '.repeat(49)} ${'1'.padStart(16)}`,
        '',
        '  N      2                       :tick-10ms ',
        '',
      ].join('\n'),
    );
  });

  it('is bare when quiet', async () => {
    const stdout = await text(
      '#pragma D option quiet\nBEGIN { trace("a"); trace(-5); } BEGIN { } END { trace("z"); } BEGIN { exit(0); }',
    );
    expect(stdout).toBe('a-5z');
  });

  it('parts texts, cleans paths and shows fractions; places of one function are one entry', async () => {
    const stdout = await text(
      `#pragma D option quiet
      BEGIN { a = strtok("//usr/lib,local", "/,"); printf("[%s][%s]", a, strtok(NULL, "/,")); total = 5; total = total - 5; }
      BEGIN { printf("[%s][%s] %d\\n", strtok(NULL, "/,"), strtok(NULL, "/,"), total); }
      BEGIN {
        printf("%s %s\\n", cleanpath("/a/../b/./c//d/"), cleanpath("a/../../b"));
        printf("%s %s\\n", cleanpath("/.."), cleanpath("x/../../../y/.."));
        @mean["x"] = avg(3); @mean["x"] = avg(4); @calls["x"] = sum(1234567);
        @places[func(kaddr("schedule")), mod(kaddr("schedule"))] = count();
        @places[func(kaddr("schedule") + 1), mod(kaddr("schedule") + 1)] = count();
        printa("%s %@.2f %@'d\\n", @mean, @calls); printa("%a %s %@d\\n", @places);
        exit(0);
      }`,
    );
    expect(stdout).toBe('[usr][lib][local][] 0\n/b/c/d ../b\n/ ../..\nx 3.50 1,234,567\nschedule vmlinux 2\n');
  });

  it('leaves an argument 0 only where defaultargs says so', async () => {
    expect(await text('#pragma D option quiet\n#pragma D option defaultargs\nBEGIN { trace($1); exit(0); }')).toBe('0');
    expect((await run(['--dialect', 'd', '-e', 'BEGIN { trace($1); exit(0); }'])).code).toBe(2);
  });
});

it('a variable of the kernel is read by its symbol, and one that is not there is said', async () => {
  const there = await run(['-e', 'BEGIN { print(`_stext == vmlinux`_stext, `_stext != 0); exit(); }']);
  expect(there.stdout).toMatch(/true +true\n$/);
  const missing = await run(['-e', 'BEGIN { print(`no_symbol_of_this_name); }']);
  expect(missing.stderr).toContain('no_symbol_of_this_name');
  expect(missing.code).toBe(3);
});

describe('spans', () => {
  it('measure each call, and know of no end without a start', async () => {
    const lines = await traced(`
      syscall:ftruncate:entry / args.length > 50 / { span.start(tid); @named.start(tid, args.length); }
      syscall:ftruncate:return { self->n++; @ns = max(span.end(tid)); @known = sum(@named.end(tid, self->n) > 0 ? 1 : 0); @all = count(); }`);
    expect(mapValue(lines, '@all')).toBe(400);
    expect(mapValue(lines, '@known')).toBe(200);
    expect(Number(mapValue(lines, '@ns'))).toBeGreaterThan(0);
    expect(lines).toContainEqual({ type: 'lost', what: 'unknown-values', subject: '@ns', count: 200 });
  });

  it('that nobody ends are counted: begun again, or their thread exited', async () => {
    const lines = await traced('syscall:ftruncate:entry { span.start(tid); }', { count: 10, threads: 4 });
    expect(lines).toContainEqual({ type: 'lost', what: 'spans-abandoned', subject: 'span', count: 40 });
  });

  it('leave nothing behind: more threads than there is room for come and go', async () => {
    const program = 'let @few = hash(80); syscall:ftruncate:entry { @few.start(tid); }';
    const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
    for (let round = 0; round < 3; round++) await makeTraffic('values', { cgroup, count: 1, threads: 64 });
    const lines = jsonLines((await tracer.stop()).stdout);
    expect(lines.filter((line) => line['type'] === 'lost')).toEqual([
      { type: 'lost', what: 'spans-abandoned', subject: '@few', count: 192 },
    ]);
  });

  it('say what became of them: nested, more than there is room for, and of a process that was killed', async () => {
    const program = `
      let @few = hash(50);
      syscall:ftruncate:entry {
        @nested.start(tid); @few.start(tid, args.length);
        if (args.length % 2 == 0) { @nested.start(tid); }
      }
      syscall:ftruncate:return {
        @inner = sum(@nested.end(tid) >= 0 ? 1 : 0); @outer = sum(@nested.end(tid) >= 0 ? 1 : 0);
      }
      syscall:clock_nanosleep:entry { @sleeping.start(tid); @of_process.start(pid, 7); }
      syscall:clock_nanosleep:return { @slept = sum(@sleeping.end(tid) >= 0 ? 1 : 0); @others = sum(@of_process.end(pid, 8) >= 0 ? 1 : 0); }
      syscall:exit_group:entry / comm == "sleep" / { @dying.start(tid); }
      END { @open = len(@few); @forgotten = len(@dying); @kept = len(@of_process); }`;
    const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
    await makeTraffic('values', { cgroup, count: 100, threads: 4 });
    // A call ends where its process is killed in it; only one that never returns is dropped with its thread.
    execFileSync(...cgroup.start('sh', ['-c', 'sleep 60 & sleep 0.3; kill -9 $!']));
    const lines = jsonLines((await tracer.stop()).stdout);
    const values = ['@inner', '@outer', '@open', '@slept', '@others', '@forgotten', '@kept'];
    expect(values.map((name) => mapValue(lines, name))).toEqual([400, 0, 50, 2, 0, 0, 2]);
    const lost = lines.filter((line) => line['type'] === 'lost' && line['what'] !== 'unknown-values');
    expect(Object.fromEntries(lost.map(({ what, subject, count }) => [`${what} ${subject}`, count]))).toEqual({
      'map-full @few': 350,
      'spans-abandoned @nested': 200,
      'spans-abandoned @dying': 1,
    });
  });

  it('are known to the firing that begins them', async () => {
    const { stdout } = await run(['-e', 'BEGIN { @a.start(1); $ns = @a.end(1); print($ns == 0, @a.end(1)); exit(); }']);
    expect(stdout).toContain('true');
    expect(stdout).toMatch(/true +-/);
  });
});
