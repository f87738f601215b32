// What a tracer costs real servers: nginx under wrk, redis under redis-benchmark, one connection for each request. Tracers
// see only the server, or only the client that connects.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extracted, libraries } from '../peers.mjs';
import { startServer, trafficRun } from '../server-run.mjs';
import { bpftrace, tsbpf } from '../tracers.mjs';

const countCalls = 'tracepoint:raw_syscalls:sys_enter / pid == {pid} /';
/** Where functions cannot be hooked, the state's change is what tells of connects; the peer's own tool needs kprobes. */
const connectsOfPeer = `tracepoint:sock:inet_sock_set_state / args->newstate == 2 && pid == {pid} / {
  printf("%-7d %-16s %-2d %s %s %d\\n", pid, comm, 4, ntop(args->family, args->saddr), ntop(args->family, args->daddr), args->dport); }`;

/** @param {import('../run.mjs').Bench} bench */
export function servers({ peers, quick }) {
  const seconds = quick ? 1 : 5;
  const folder = extracted('servers', ['nginx', 'wrk', 'redis-server', 'redis-tools']);
  const program = (path) => join(folder, path);
  const env = { ...process.env, LD_LIBRARY_PATH: program(libraries) };
  const loads = { nginx: nginx(program, seconds), redis: redis(program, seconds) };
  const run = (tracer) => ({ name: tracer?.name ?? plain, run: () => measureAll(loads, env, tracer) });
  const ours = [
    { ...tsbpf(['tcpconnect', '-p', '{pid}'], 'tsbpf tcpconnect'), of: 'client' },
    { ...tsbpf(['tcpaccept', '-p', '{pid}'], 'tsbpf tcpaccept'), of: 'server' },
    { ...tsbpf(['tcplife', '-p', '{pid}'], 'tsbpf tcplife'), of: 'server' },
    { ...tsbpf(['-e', `${countCalls} { @[comm] = count() }`], 'tsbpf, calls'), of: 'server' },
  ];
  const theirs = peers.flatMap((peer) => [
    { ...bpftrace(peer, connectsOfPeer), name: `${peer.name}, connects`, of: 'client' },
    { ...bpftrace(peer, `${countCalls} { @[comm] = count(); }`), name: `${peer.name}, calls`, of: 'server' },
  ]);
  const pairs = peers.flatMap(({ name }) => [
    ['tsbpf tcpconnect', `${name}, connects`],
    ['tsbpf, calls', `${name}, calls`],
  ]);
  return {
    repetitions: 5,
    contenders: [undefined, ...ours, ...theirs].map(run),
    comparisons: Object.keys(loads).flatMap((load) => [
      ...[...ours, ...theirs].flatMap(({ name }) => figures(load, name, plain)),
      ...pairs.flatMap(([of, against]) => figures(load, of, against, ['≥ 1', '≤ 1'])),
    ]),
  };
}

const plain = 'nothing attached';

function figures(load, of, against, [rate, latency] = []) {
  return [
    { what: `${load}: requests`, metric: `${load}PerSecond`, unit: '/s', of, against, goal: rate },
    { what: `${load}: 99th percentile`, metric: `${load}P99`, unit: 'ms', of, against, goal: latency },
  ];
}

async function measureAll(loads, env, tracer) {
  const all = {};
  for (const [name, load] of Object.entries(loads)) {
    const { perSecond, p99 } = await trafficRun(load, env, tracer);
    all[`${name}PerSecond`] = perSecond;
    all[`${name}P99`] = p99;
  }
  return all;
}

const clients = 32;
const ports = { nginx: 18_080, redis: 16_379 };

function nginx(program, seconds) {
  return {
    start(env) {
      const folder = mkdtempSync(join(tmpdir(), 'tsbpf-bench-nginx-'));
      const config = join(folder, 'nginx.conf');
      writeFileSync(config, nginxConfig(folder));
      const command = [program('usr/sbin/nginx'), '-p', folder, '-c', config, '-e', join(folder, 'error.log')];
      const stop = () => rmSync(folder, { recursive: true, force: true });
      return startServer({ command, env, port: ports.nginx, stop });
    },
    client: [
      ...[program('usr/bin/wrk'), '-t1', `-c${clients}`, `-d${seconds}s`, '--latency', '-H', 'Connection: close'],
      `http://127.0.0.1:${ports.nginx}/`,
    ],
    read(text) {
      const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
      const p99 = Number(value) * { us: 1e-3, ms: 1, s: 1e3 }[unit];
      return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]), p99 };
    },
  };
}

/** One process that answers by itself. */
function nginxConfig(folder) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off; master_process off; pid ${folder}/pid; events { worker_connections 1024; }
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${ports.nginx}; return 200 "ok\\n"; } }
`;
}

function redis(program, seconds) {
  const requests = seconds * 20_000;
  return {
    start(env) {
      const options = ['--port', String(ports.redis), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      return startServer({ command: [program('usr/bin/redis-server'), ...options], env, port: ports.redis });
    },
    client: [
      ...[program('usr/bin/redis-benchmark'), '-h', '127.0.0.1', '-p', String(ports.redis), '-k', '0', '-t', 'get'],
      ...['-n', String(requests), '-c', String(clients), '--csv'],
    ],
    read(text) {
      // test, requests a second, mean, least, median, 95th, 99th percentile, most: milliseconds.
      const cells = text.trim().split('\n').at(-1)?.replaceAll('"', '').split(',').map(Number) ?? [];
      return { perSecond: cells[1], p99: cells[6] };
    },
  };
}
