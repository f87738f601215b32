// What the numbers were measured on: a table without it means nothing.

import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { run } from './shell.mjs';

export function describeMachine() {
  const cpuInfo = readFileSync('/proc/cpuinfo', 'utf8');
  const processors = cpus();
  const revision = tried(() => run('git', ['describe', '--always', '--dirty'], { cwd: import.meta.dirname }).trim());
  return {
    cpu: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    kind: /^flags.*\bhypervisor\b/m.test(cpuInfo) ? 'virtual machine' : 'bare metal',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    kernel: release(),
    node: process.version,
    libbpf: tried(() => run('pkg-config', ['--modversion', 'libbpf']).trim()),
    tsbpf: revision,
    loadBefore: loadavg()[0].toFixed(2),
  };
}

function tried(ask) {
  try {
    return ask();
  } catch {
    return 'unknown';
  }
}
