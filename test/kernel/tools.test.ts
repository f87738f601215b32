// tcpconnect and tcpaccept as a user runs them: their columns, each of their options, and the three formats.

import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { columnStarts, tableLines } from './support/lines.js';
import { isGuest, mechanisms } from './support/machine.js';
import { type Ended, program, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic, prepareTraffic, type Traffic } from './support/traffic.js';

buildTraffic();

/** What a tool takes by itself here. */
const hasFunctions = mechanisms().some(({ name, missing }) => name !== 'tracepoint' && missing === undefined);

/** The same on every kernel; starting the command anew takes an emulated machine ten seconds. */
const onAnyKernel = it.skipIf(isGuest);

let cgroup: Cgroup;
beforeAll(() => {
  cgroup = makeCgroup();
});
afterAll(() => cgroup.remove());

/** Only events of this test's cgroup can reach us, whatever else the arguments say. */
async function traced(args: readonly string[], during: () => Promise<unknown>): Promise<Ended> {
  const tracer = await trace(['--cgroup', cgroup.path, ...args]);
  await during();
  return tracer.stop();
}

const inCgroup = () => ({ cgroup });

describe('tcpconnect', () => {
  it('prints the columns of old, and the table stays aligned', async () => {
    const [one, two] = [await prepareTraffic('connect4', inCgroup()), await prepareTraffic('refused6', inCgroup())];
    const { stdout, stderr, code } = await traced(['tcpconnect'], async () => {
      await one.go();
      await two.go();
    });
    expect(stderr).toMatch(/^tsbpf: tracing tcp:connect \(.+\)\n$/);
    expect(tableLines(stdout)).toEqual([
      'PID     COMM             IP SADDR            DADDR            DPORT',
      `${`${one.pid}`.padEnd(7)} t-client         4  127.0.0.1        127.0.0.1        ${one.rport}`,
      `${`${two.pid}`.padEnd(7)} t-client         6  ::1              ::1              ${two.rport}`,
    ]);
    expect(code).toBe(0);
  });

  it('adds time, user and local port in front of and between them with -t -U -L, and writes CSV', async () => {
    const traffic = await prepareTraffic('connect4', { cgroup, count: 2, uid: 65534 });
    const { stdout } = await traced(['--format', 'csv', 'tcpconnect', '-t', '-U', '-L'], traffic.go);
    const [header, first, second, end, ...more] = stdout.split('\r\n');
    const { pid, rport } = traffic;
    const port = hasFunctions ? '\\d+' : '';
    const row = (time: string): RegExp =>
      new RegExp(`^${time},65534,${pid},t-client,4,127\\.0\\.0\\.1,${port},127\\.0\\.0\\.1,${rport}$`);
    expect(header).toBe('TIME(s),UID,PID,COMM,IP,SADDR,LPORT,DADDR,DPORT');
    expect(first).toMatch(row('0\\.000'));
    expect(second).toMatch(row('\\d+\\.\\d{3}'));
    expect([end, ...more]).toEqual(['']);
  });

  onAnyKernel('filters by process, and shows nothing of another one', async () => {
    const [mine, other] = [await prepareTraffic('connect4', inCgroup()), await prepareTraffic('connect4', inCgroup())];
    const { stdout } = await traced(['--format', 'json', 'tcpconnect', '-p', `${mine.pid}`], async () => {
      await other.go();
      await mine.go();
    });
    expect(rowsOf(stdout)).toMatchObject([{ pid: mine.pid, comm: 't-client', dport: mine.rport }]);
    const nothing = await traced(['--format', 'json', 'tcpconnect', '-p', `${process.pid}`], async () => {
      await makeTraffic('connect4', inCgroup());
    });
    expect(nothing.stdout).toBe('');
  });

  onAnyKernel('filters by a list of ports', async () => {
    const all = await Promise.all([1, 2, 3].map(() => prepareTraffic('connect4', inCgroup())));
    const [one, two] = all;
    const { stdout } = await traced(
      ['--format', 'json', 'tcpconnect', '-P', `${one?.rport},${two?.rport}`],
      async () => {
        for (const traffic of all) await traffic.go();
      },
    );
    expect(rowsOf(stdout).map((row) => row['dport'])).toEqual([one?.rport, two?.rport]);
  });

  onAnyKernel('filters by user', async () => {
    const [root, nobody] = [
      await prepareTraffic('connect4', inCgroup()),
      await prepareTraffic('refused4', { cgroup, uid: 65534 }),
    ];
    const { stdout } = await traced(['--format', 'json', 'tcpconnect', '-u', '65534'], async () => {
      await root.go();
      await nobody.go();
    });
    expect(rowsOf(stdout)).toMatchObject([{ pid: nobody.pid }]);
  });

  onAnyKernel.each([
    ['-4', ['connect4', 'mapped']],
    ['-6', ['connect6']],
  ])('%s shows one version of IP: %j', async (option, expected) => {
    const all = new Map<number, string>();
    const { stdout } = await traced(['--format', 'json', 'tcpconnect', option], async () => {
      for (const scenario of ['connect4', 'connect6', 'mapped'])
        all.set((await makeTraffic(scenario, inCgroup())).pid, scenario);
    });
    expect(rowsOf(stdout).map((row) => all.get(Number(row['pid'])))).toEqual(expected);
  });

  onAnyKernel('filters by cgroup, by an option of its own', async () => {
    const [inside, outside] = [await prepareTraffic('connect4', inCgroup()), await prepareTraffic('connect4')];
    const tracer = await trace(['--format', 'json', 'tcpconnect', '--cgroup', cgroup.path]);
    await outside.go();
    await inside.go();
    const { stdout } = await tracer.stop();
    expect(rowsOf(stdout)).toMatchObject([{ pid: inside.pid }]);
  });

  it('counts by address and port with -c, and prints the counts at the end', async () => {
    let many: Traffic | undefined;
    let one: Traffic | undefined;
    const during = async (): Promise<void> => {
      many = await makeTraffic('connect4', { cgroup, count: 7 });
      one = await makeTraffic('refused6', inCgroup());
    };
    const { stdout, code } = await traced(['tcpconnect', '-c'], during);
    expect(tableLines(stdout).map((line) => line.split(/ +/).join(' '))).toEqual([
      'SADDR DADDR DPORT CONNECTS',
      `127.0.0.1 127.0.0.1 ${many?.rport} 7`,
      `::1 ::1 ${one?.rport} 1`,
    ]);
    expect(code).toBe(0);
  });

  it('tells how each connect ended with --result, with the local port on every kernel', async () => {
    const made: Traffic[] = [];
    const { stdout, stderr } = await traced(['tcpconnect', '--result', '-L'], async () => {
      for (const scenario of ['connect4', 'refused4', 'unreachable', 'aborted'])
        made.push(await makeTraffic(scenario, inCgroup()));
    });
    const [header = '', ...rows] = tableLines(stdout);
    expect(header).toBe(
      'PID     COMM             IP SADDR            LPORT  DADDR            DPORT  RESULT           LAT(ms)',
    );
    const starts = columnStarts(header);
    const cells = rows.map((row) => starts.map((start, index) => row.slice(start, starts[index + 1]).trim()));
    const own = cells.filter(([, comm]) => comm === 't-client');
    expect(own.map(([pid, , , , , , dport, result]) => [Number(pid), Number(dport), result])).toEqual(
      ['ok', 'refused', 'unreachable', 'aborted'].map((result, index) => [
        made[index]?.pid,
        made[index]?.rport,
        result,
      ]),
    );
    expect(own.every(([, , , , lport, , , , latency]) => Number(lport) > 0 && Number(latency) > 0)).toBe(true);
    expect(stderr).not.toContain('warning');
  });
});

describe('tcpaccept', () => {
  it('prints the columns of old, with the time of day and the time since the first line', async () => {
    const tracer = await trace(['--cgroup', cgroup.path, 'tcpaccept', '-T', '-t']);
    // Made now: an accept that waited before the trace began is not seen where functions are hooked.
    const traffic = await makeTraffic('connect4', { cgroup, count: 2 });
    const { stdout } = await tracer.stop();
    const [header, ...rows] = tableLines(stdout);
    expect(header).toBe(
      'TIME     TIME(s)   PID     COMM             IP RADDR            RPORT  LADDR            LPORT',
    );
    expect(rows).toHaveLength(2);
    const row = new RegExp(
      `^\\d\\d:\\d\\d:\\d\\d \\d+\\.\\d{3} +${traffic.serverPid} +t-server +4  127\\.0\\.0\\.1 +\\d+ +127\\.0\\.0\\.1 +${traffic.rport}$`,
    );
    for (const line of rows) expect(line).toMatch(row);
  });

  it('filters by process and by local port', async () => {
    const all = await Promise.all([1, 2].map(() => prepareTraffic('accept4', inCgroup())));
    const [mine, other] = all;
    const go = async (): Promise<void> => {
      for (const traffic of all) await traffic.go();
    };
    const args = ['-p', `${mine?.serverPid}`, '-P', `${mine?.rport},${other?.rport}`];
    // Their servers wait in accept4 already.
    const ways = ['--mechanism', 'tracepoint', '--format', 'json'];
    const { stdout } = await traced([...ways, 'tcpaccept', ...args], go);
    expect(rowsOf(stdout)).toMatchObject([{ pid: mine?.serverPid, comm: 't-server', lport: mine?.rport }]);
  });

  it('names the acceptor of an accept that was already waiting when the trace events are asked for', async () => {
    const traffic = await prepareTraffic('accept-blocked', inCgroup());
    const args = ['--mechanism', 'tracepoint', '--format', 'json', 'tcpaccept'];
    const { stdout, stderr } = await traced(args, traffic.go);
    expect(rowsOf(stdout)).toMatchObject([{ pid: traffic.serverPid, comm: 't-server', lport: traffic.rport }]);
    expect(stderr).toContain('costs every system call');
  });
});

onAnyKernel('a table shows `-` for what nobody can know', async () => {
  const traffic = await prepareTraffic('connect4', inCgroup());
  const { stdout } = await traced(['-e', 'tcp:accept-established < print(pid, comm, lport) >'], traffic.go);
  expect(tableLines(stdout)).toEqual(['PID     COMM             LPORT', `-       -                ${traffic.rport}`]);
});

describe('the ends of a trace', () => {
  it('`--format json | head -3` ends by itself, quietly, with code 0', async () => {
    const script = '"$0" "$1" --cgroup "$2" --format json tcpconnect | head -3; echo "code ${PIPESTATUS[0]}"';
    const shell = spawn('bash', ['-c', script, process.execPath, program, cgroup.path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    const ended = new Promise((resolve) => shell.on('close', resolve));
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    await new Promise<void>((resolve, reject) => {
      shell.on('close', () => reject(new Error(`ended too early: ${stderr}`)));
      shell.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
        if (stderr.includes('tsbpf: tracing ')) resolve();
      });
    });
    await makeTraffic('connect4', { cgroup, count: 5 });
    await ended;
    const lines = tableLines(stdout);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('code 0');
    expect(stderr).toMatch(/^tsbpf: tracing [^\n]+\n$/);
  });

  it('--count ends after that many rows', async () => {
    const tracer = await trace(['--cgroup', cgroup.path, '--count', '2', '--format', 'json', 'tcpconnect']);
    await makeTraffic('connect4', { cgroup, count: 5 });
    const { code, stdout } = await tracer.ended;
    expect(rowsOf(stdout)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('--duration ends after that time, and not before', async () => {
    const started = performance.now();
    const { code } = await (await trace(['--cgroup', cgroup.path, '--duration', '200ms', 'tcpconnect'])).ended;
    expect(performance.now() - started).toBeGreaterThan(200);
    expect(code).toBe(0);
  });

  it('-c traces the command alone, from its first instruction, and ends with it', async () => {
    const args = ['--format', 'json', '-c', 'bash -c "exec 3<>/dev/tcp/127.0.0.1/9"', 'tcpconnect'];
    const { code, stdout } = await (await trace(args)).ended;
    expect(rowsOf(stdout)).toMatchObject([{ comm: 'bash', daddr: '127.0.0.1', dport: 9 }]);
    expect(code).toBe(0);
  });

  onAnyKernel('the trace of -p ends with its process', async () => {
    const traffic = await prepareTraffic('connect4', inCgroup());
    const tracer = await trace(['-p', `${traffic.pid}`, '--format', 'json', '-e', 'tcp:connect < print(pid, dport) >']);
    await traffic.go();
    const { code, stdout } = await tracer.ended;
    expect(rowsOf(stdout)).toMatchObject([{ pid: traffic.pid, dport: traffic.rport }]);
    expect(code).toBe(0);
  });
});

describe('the one-liner shows connections of programs as they are', () => {
  const clients: readonly (readonly [string, readonly string[]])[] = [
    ['bash', ['-c', 'exec 3<>/dev/tcp/127.0.0.1/9']],
    ['node', ['-e', "require('node:net').connect(9, '127.0.0.1').on('error', () => {})"]],
    ...(isGuest ? [] : ([['curl', ['-s', 'http://127.0.0.1:9/']]] as const)),
  ];

  it('made by bash, node and curl, with the right process, name, address and port', async () => {
    const oneLiner = 'tcp:connect < print(pid, comm, daddr, dport) >';
    const pids: (number | undefined)[] = [];
    const { stdout } = await traced(['--format', 'json', '-e', oneLiner], async () => {
      for (const [client, args] of clients) {
        const child = spawn(...writable(cgroup.start(client, args)), { stdio: 'ignore' });
        pids.push(child.pid);
        await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
      }
    });
    expect(rowsOf(stdout)).toMatchObject(
      clients.map(([client], index) => ({
        pid: pids[index],
        comm: expect.stringContaining(client),
        daddr: '127.0.0.1',
        dport: 9,
      })),
    );
  });
});

function writable([command, args]: readonly [string, readonly string[]]): [string, string[]] {
  return [command, [...args]];
}
