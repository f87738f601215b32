// What the kernel says about a running process: its CPU time, its peak memory, and the cost of the BPF programs it holds.

import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';

/** Milliseconds, of all threads that live. @param {number} pid */
export function cpuMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((tid) => Number(readFileSync(`/proc/${pid}/task/${tid}/schedstat`, 'utf8').split(' ')[0]));
  return ns.reduce((sum, value) => sum + value, 0) / 1e6;
}

/** @param {number} pid */
export function peakKb(pid) {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** Sums over the programs that the process has open. @param {number} pid */
export function programCosts(pid) {
  const sums = { runNs: 0, runs: 0, instructions: 0 };
  const seen = new Set();
  for (const fd of readdirSync(`/proc/${pid}/fd`)) {
    const info = programInfo(pid, fd);
    if (info === undefined || seen.has(info.get('prog_id'))) continue;
    seen.add(info.get('prog_id'));
    sums.runNs += Number(info.get('run_time_ns') ?? 0);
    sums.runs += Number(info.get('run_cnt') ?? 0);
    sums.instructions += Number(info.get('verified_insns') ?? 0);
  }
  return sums;
}

function programInfo(pid, fd) {
  try {
    if (!readlinkSync(`/proc/${pid}/fd/${fd}`).includes('bpf-prog')) return undefined;
    const lines = readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8').trim().split('\n');
    return new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(/:\s*/, 2))));
  } catch {
    // Closed meanwhile.
    return undefined;
  }
}

const statisticsSwitch = '/proc/sys/kernel/bpf_stats_enabled';

/** The kernel's clock reads around every program, during one run only. @template T @param {() => Promise<T>} measure */
export async function withProgramStatistics(measure) {
  const before = readFileSync(statisticsSwitch, 'utf8');
  const restore = () => writeFileSync(statisticsSwitch, before);
  writeFileSync(statisticsSwitch, '1');
  process.once('exit', restore);
  try {
    return await measure();
  } finally {
    process.off('exit', restore);
    restore();
  }
}
