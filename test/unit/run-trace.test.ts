// How a run starts and ends, over a session that only pretends.

import { spawn } from 'node:child_process';
import { BpfError } from 'libbpf-napi';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataEvent, Manifest, ProbeEntry } from '../../src/artifact.js';
import { type ObtainedArtifact, obtainArtifact } from '../../src/obtain-artifact.js';
import { type RunHandlers, type RunRequest, runTrace } from '../../src/run-trace.js';
import { AttachError } from '../../src/runtime/attach-error.js';
import { openSession, type Session, type SessionHandlers } from '../../src/runtime/session.js';

vi.mock('../../src/obtain-artifact.js', () => ({ obtainArtifact: vi.fn() }));
vi.mock('../../src/runtime/session.js', () => ({ openSession: vi.fn() }));

const manifest: Manifest = {
  version: 1,
  script: '-e',
  dialect: 'native',
  probes: [],
  events: [],
  maps: [],
  parameters: { section: '.rodata.args', sizeBytes: 0, parameters: [] },
  counters: [],
  rings: { data: 'data', control: 'control', dataBytes: 4096 },
  warnings: [],
};
const request: RunRequest = {
  file: { name: '-e', text: '' },
  includes: [],
  present: new Set(),
  deciding: new Map(),
  filters: new Set(),
  cache: true,
  decode: 'text',
  parameters: { options: new Map(), filters: new Map(), positional: [] },
};
const row: DataEvent = { kind: 'row', id: 0, probe: 'tcp:connect', sizeBytes: 16, columns: [] };
const entry: ProbeEntry = {
  program: 'p',
  probe: 'tcp:connect',
  mechanism: 'fentry:tcp_connect',
  attach: { kind: 'fentry', function: 'tcp_connect' },
};

const drop = vi.fn();
const obtained = (fromCache: boolean): ObtainedArtifact => ({
  artifact: { elf: new Uint8Array(), manifest },
  fromCache,
  drop,
});
const refusal = (log = ''): AttachError =>
  new AttachError('load', entry, new BpfError('load', 1, 'not permitted', log));

interface Pretence extends Session {
  readonly handlers: SessionHandlers;
}

/** What the run does with its session, and a way to let events come. */
function pretend(): Pretence {
  const session = {
    log: '',
    refused: [],
    report: () => ({ losses: [], hits: [] }),
    stack: () => [],
    showMaps: vi.fn(),
    mute: vi.fn(),
    close: vi.fn(async () => ({ losses: [], hits: [] })),
    abandon: vi.fn(),
  };
  let handlers: SessionHandlers | undefined;
  vi.mocked(openSession).mockImplementationOnce((_artifact, _options, given) => {
    handlers = given;
    return session;
  });
  return {
    ...session,
    get handlers() {
      if (handlers === undefined) throw new Error('no session was opened');
      return handlers;
    },
  };
}

function recorded(): RunHandlers & { readonly rows: unknown[] } {
  const rows: unknown[] = [];
  return {
    rows,
    attached: () => undefined,
    event: (...event) => rows.push(event),
    map: () => undefined,
    drained: () => undefined,
  };
}

beforeEach(() => {
  vi.mocked(obtainArtifact).mockReset();
  vi.mocked(openSession).mockReset();
  drop.mockReset();
});

describe('a run ends', () => {
  beforeEach(() => vi.mocked(obtainArtifact).mockResolvedValue(obtained(false)));

  it('by exit(code)', async () => {
    const session = pretend();
    const run = await runTrace(request, recorded());
    session.handlers.exit(7);
    expect(await run.ended).toMatchObject({ reason: 'exit', code: 7 });
    expect(session.close).toHaveBeenCalledOnce();
  });

  it('by its count, and is silent from then on', async () => {
    const session = pretend();
    const run = await runTrace({ ...request, count: 2 }, recorded());
    session.handlers.event(row, 1, []);
    expect(session.mute).not.toHaveBeenCalled();
    session.handlers.event(row, 2, []);
    expect(session.mute).toHaveBeenCalledOnce();
    expect(await run.ended).toMatchObject({ reason: 'count', code: 0 });
  });

  it('by its duration', async () => {
    pretend();
    const run = await runTrace({ ...request, durationMs: 1 }, recorded());
    expect(await run.ended).toMatchObject({ reason: 'duration' });
  });

  it('with the process that it traces', async () => {
    pretend();
    const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    const run = await runTrace({ ...request, pid: child.pid ?? 0 }, recorded());
    child.stdin.end();
    expect(await run.ended).toMatchObject({ reason: 'process' });
  });

  it('for the first reason given, once', async () => {
    const session = pretend();
    const run = await runTrace(request, recorded());
    session.handlers.exit(3);
    run.close();
    session.handlers.exit(4);
    expect(await run.ended).toMatchObject({ reason: 'exit', code: 3 });
    expect(session.close).toHaveBeenCalledOnce();
  });

  it('at once when abandoned: no END, no maps', async () => {
    const session = pretend();
    const run = await runTrace(request, recorded());
    run.abandon();
    expect(await run.ended).toMatchObject({ reason: 'abandoned' });
    expect(session.abandon).toHaveBeenCalled();
    expect(session.close).not.toHaveBeenCalled();
  });
});

describe('an artifact that the kernel refuses', () => {
  it('is dropped and planned anew when it came from the cache', async () => {
    vi.mocked(obtainArtifact).mockResolvedValueOnce(obtained(true)).mockResolvedValueOnce(obtained(false));
    vi.mocked(openSession).mockImplementationOnce(() => {
      throw refusal();
    });
    pretend();
    const run = await runTrace(request, recorded());
    expect(drop).toHaveBeenCalledOnce();
    run.close();
    await run.ended;
  });

  it('is reported with probe, mechanism and reason when it was planned just now', async () => {
    vi.mocked(obtainArtifact).mockResolvedValue(obtained(false));
    vi.mocked(openSession).mockImplementation(() => {
      throw refusal();
    });
    await expect(runTrace(request, recorded())).rejects.toMatchObject({
      kind: 'machine',
      message: expect.stringContaining('cannot load tcp:connect by fentry:tcp_connect: refused by policy'),
    });
    expect(obtainArtifact).toHaveBeenCalledOnce();
  });

  it('is a bug of ours when the verifier said why', async () => {
    vi.mocked(obtainArtifact).mockResolvedValue(obtained(false));
    vi.mocked(openSession).mockImplementation(() => {
      throw refusal('R1 invalid mem access\nprocessed 12 insns (limit 1000000)');
    });
    await expect(runTrace(request, recorded())).rejects.toMatchObject({
      kind: 'bug',
      diagnostics: [
        { code: 'E0703', notes: ['the verifier: R1 invalid mem access', expect.stringContaining('log is kept')] },
      ],
    });
  });
});
