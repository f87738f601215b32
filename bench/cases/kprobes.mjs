// Some 500 kprobes by one pattern, from the start of the tracer to its end: in an emulated machine, because not every
// machine's kernel has kprobes. The guest runs all rounds in one boot (bench/guest/attach.mjs).

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../shell.mjs';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
/** Debian's of that name has links for many functions; that of 6.1 has not. */
const kernels = ['6.12', '6.1'];
const rounds = 2;

/** @param {import('../run.mjs').Bench} bench */
export function kprobes({ peers }) {
  const [peer] = peers;
  const guests = kernels.map((kernel) => {
    let waiting;
    const next = () => {
      waiting ??= inGuest(kernel, peer);
      return waiting.shift();
    };
    return { kernel, next };
  });
  const name = (tracer, kernel) => `${tracer}, Linux ${kernel}`;
  return {
    repetitions: rounds,
    contenders: guests.flatMap(({ kernel, next }) => {
      let round;
      return [
        {
          name: name('tsbpf', kernel),
          run() {
            round = next();
            return wall(round?.tsbpf);
          },
        },
        { name: name(peer?.name ?? 'bpftrace', kernel), run: () => wall(round?.bpftrace) },
      ];
    }),
    comparisons: kernels.map((kernel) => ({
      what: '500 kprobes by one pattern, from start to end',
      metric: 'wallMs',
      unit: 'ms',
      of: name('tsbpf', kernel),
      against: name(peer?.name ?? 'bpftrace', kernel),
      goal: '≤ 1',
    })),
  };
}

function wall(ms) {
  if (typeof ms !== 'number') throw new Error('it did not run in the guest');
  return { wallMs: ms };
}

/** The rounds as the guest measured them. */
function inGuest(kernel, peer) {
  const work = mkdtempSync(join(tmpdir(), 'tsbpf-bench-'));
  try {
    const folder = peer === undefined ? undefined : portable(peer, work);
    const command = `cd /tsbpf && node attach.mjs ${rounds + 1} /tsbpf/${folder ? basename(folder) : ''}`;
    const added = ['--add', 'bench/guest/attach.mjs', ...(folder ? ['--add', folder] : [])];
    const said = run(process.execPath, ['test/vm/run.mjs', '--kernel', kernel, ...added, '--exec', command], {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = said.split('\n').find((text) => text.includes('"results"')) ?? '{"results":[]}';
    return JSON.parse(line.slice(line.indexOf('{'))).results;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The program, its loader and its libraries in one folder. */
function portable({ command: [program], env }, work) {
  const folder = join(work, 'bpftrace-of-host');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  cpSync(program, join(folder, 'bpftrace'));
  const listed = run('ldd', [program], { env: { ...process.env, ...env } });
  for (const [, path] of listed.matchAll(/(\/\S+) \(0x/g))
    cpSync(path, join(folder, 'lib', basename(path)), { dereference: true });
  return folder;
}
