// The API: prints who connects where for ten seconds, then the three busiest destinations.
// Run it as root from a checkout that was built: node examples/connections.mjs

import { trace } from 'tsbpf';

const counts = new Map();
const run = trace('tcp:connect < print(pid, comm, daddr, dport) >', { durationMs: 10_000 });
await run.ready;
console.error('tracing for ten seconds');

for await (const event of run) {
  if (event.type === 'lost') console.error(`lost ${event.count}: ${event.what}`);
  if (event.type !== 'row') continue;
  const { pid, comm, daddr, dport } = event.values;
  console.log(`${comm} (${pid}) -> ${daddr} port ${dport}`);
  const destination = `${daddr} port ${dport}`;
  counts.set(destination, (counts.get(destination) ?? 0) + 1);
}

const busiest = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
for (const [destination, count] of busiest) console.log(`${count} x ${destination}`);
