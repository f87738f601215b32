// `tsbpf doctor --self-test`: a child process connects to a listener of ours on loopback, and its row must come.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { trace } from '../trace.js';
import type { Finding } from './doctor-findings.js';

const patienceMs = 10_000;

export async function selfTest(): Promise<Finding> {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await connectAndExpect(port);
  } catch (error) {
    return { name: 'self-test', state: 'no', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    server.close();
  }
}

async function connectAndExpect(port: number): Promise<Finding> {
  const run = trace('tcp:connect < print(pid, comm, daddr, dport) >', { durationMs: patienceMs });
  await run.ready;
  const child = spawn(process.execPath, ['-e', `require('node:net').connect(${port}, '127.0.0.1').resume()`], {
    stdio: 'ignore',
  });
  const startedAt = performance.now();
  for await (const event of run) {
    if (event.type !== 'row' || event.values['pid'] !== child.pid) continue;
    const isRight = event.values['daddr'] === '127.0.0.1' && event.values['dport'] === port;
    const took = Math.round(performance.now() - startedAt);
    await run.close();
    return isRight
      ? { name: 'self-test', state: 'yes', detail: `a connection made on loopback was seen after ${took} ms` }
      : {
          name: 'self-test',
          state: 'no',
          detail: `the connection was seen with wrong values: ${JSON.stringify(event.values)}`,
        };
  }
  return {
    name: 'self-test',
    state: 'no',
    detail: `a connection made on loopback was not seen within ${patienceMs / 1000} s`,
  };
}
