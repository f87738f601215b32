// What cannot be traced here ends with the exit code and the message that name the place, the cause and the way out;
// nothing is attached then.

import { execFileSync, spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isGuest, mechanisms } from './support/machine.js';
import { program, run } from './support/tracer.js';

/** The same on every kernel; starting the command anew takes an emulated machine ten seconds. */
const onAnyKernel = it.skipIf(isGuest);

describe('a script that is wrong ends with code 1 before anything is attached', () => {
  onAnyKernel.each([
    ['tcp:conect < print(pid) >', ['tcp:connect']],
    ['tcp:connect < print(dadr) >', ['daddr']],
    ['tcp:connect < print(pid >', ['-e:1:']],
  ] as const)('%s', async (script, words) => {
    const { code, stdout, stderr } = await run(['-e', script]);
    expect(stderr).toMatch(/^error\[E\d{4}\]/);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toContain('tracing');
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('what this kernel cannot ends with code 3', () => {
  const missing = mechanisms().filter((mechanism) => mechanism.missing !== undefined);

  it.each(missing)('a way that it has not: $name', async ({ name, missing: reason }) => {
    const { code, stderr } = await run(['--mechanism', name, '-e', 'tcp:connect < print(pid) >']);
    expect(stderr).toMatch(/^error\[E0411\]/);
    expect(stderr).toContain(reason);
    expect(code).toBe(3);
  });

  it('a trace event that this kernel has not', async () => {
    const { code, stderr } = await run(['-e', 'rawtracepoint:no_such_event < print(pid) >']);
    expect(stderr).toMatch(/^error\[E\d{4}\].*no_such_event/);
    expect(code).toBe(3);
  });

  onAnyKernel('a clang that is not there', async () => {
    const { code, stderr } = await run(['--no-cache', '--clang', '/no/such/clang', 'tcpconnect']);
    expect(stderr).toContain('/no/such/clang');
    expect(code).toBe(3);
  });

  // Such a user cannot read which trace events there are: probes that need them are lacking, which is no mistake.
  it.each([[['-e', 'tcp:connect < print(pid) >']], [['tcpconnect']]])(
    'a user without rights is told which: %j',
    (args) => {
      const { code, stderr } = asNobody(args);
      expect(stderr).toMatch(/root|CAP_BPF/);
      expect(stderr).not.toContain('tsbpf: tracing');
      expect(code).toBe(3);
    },
  );
});

onAnyKernel('a glob passes over what cannot be had; the process that -p names must be there', async () => {
  const glob = await run(['--dry-run', '-e', 'tcp:connect* < print(dport) >']);
  expect(glob).toMatchObject({ code: 0, stdout: '' });
  expect(glob.stderr).toContain('would trace tcp:connect');
  const gone = await new Promise<number>((resolve) => {
    const child = spawn('true');
    child.on('close', () => resolve(child.pid ?? 0));
  });
  const { code, stderr } = await run(['-p', `${gone}`, '-e', 'tcp:connect < print(pid) >']);
  expect(stderr).toContain(`${gone}`);
  expect(code).toBe(2);
});

it('explain names the way taken, and says what is passed over and what is then not known', async () => {
  const { code, stdout, stderr } = await run(['explain', '-e', 'tcp:connect < print(sport) >']);
  const told = stdout + stderr;
  const hook = mechanisms().find(({ name, missing }) => name !== 'tracepoint' && missing === undefined);
  if (hook === undefined) {
    expect(told).toMatch(/takes +tcp:state-change +by way of rawtracepoint:inet_sock_set_state/);
    for (const { name, missing } of mechanisms())
      if (missing !== undefined) expect(told).toContain(`passed over ${name}:tcp_connect: ${missing}`);
    expect(told).toMatch(/warning\[W0410\]: `sport` is not known at `tcp:connect`/);
  } else {
    expect(told).toContain(`${hook.name}:tcp_connect`);
    expect(told).toMatch(/passed over .*does not know sport/);
    expect(told).not.toContain('warning');
  }
  expect(code).toBe(0);
});

it('doctor --self-test makes a connection and sees its row', async () => {
  const { code, stdout } = await run(['doctor', '--self-test']);
  expect(stdout).toMatch(/self-test +yes/);
  expect(code).toBe(0);
});

function asNobody(args: readonly string[]): { readonly code: number; readonly stderr: string } {
  try {
    execFileSync(process.execPath, [program, ...args], {
      uid: 65534,
      gid: 65534,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOME: '/nonexistent' },
    });
    return { code: 0, stderr: '' };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: Buffer };
    return { code: status, stderr: stderr.toString('utf8') };
  }
}
