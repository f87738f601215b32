// Notices that the reader of a pipe has gone (`| head -3`) while there is nothing to write: only a write would tell, and on
// a quiet machine the next row may be hours away. Node cannot poll a descriptor for that, so the reader is looked up.

import { fstatSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';

const checkMs = 200;

/** `onGone` is called at most once. A reader that cannot be seen (another container's) is not watched. Returns a stop. */
export function watchReader(fd: number, onGone: () => void): () => void {
  const pipe = anonymousPipe(fd);
  let reader = pipe === undefined ? undefined : findReader(pipe);
  if (pipe === undefined || reader === undefined) return () => undefined;
  const timer = setInterval(() => {
    if (reader !== undefined && isReader(reader, pipe)) return;
    reader = findReader(pipe);
    if (reader !== undefined) return;
    clearInterval(timer);
    onGone();
  }, checkMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** `pipe:[12345]` */
function anonymousPipe(fd: number): string | undefined {
  try {
    const name = fstatSync(fd).isFIFO() ? readlinkSync(`/proc/self/fd/${fd}`) : '';
    return name.startsWith('pipe:[') ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a descriptor in /proc. A pipeline's processes are started together, so the neighbours come first. */
function findReader(pipe: string): string | undefined {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
  const nearFirst = pids.sort((a, b) => Math.abs(a - process.pid) - Math.abs(b - process.pid));
  for (const pid of nearFirst) {
    const found = descriptorsOf(pid).find((path) => isReader(path, pipe));
    if (found !== undefined) return found;
  }
  return undefined;
}

function descriptorsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => `/proc/${pid}/fd/${fd}`);
  } catch {
    return [];
  }
}

const ownerMayRead = 0o400;

/** The mode of the link is that of the open file. */
function isReader(path: string, pipe: string): boolean {
  try {
    return readlinkSync(path) === pipe && (lstatSync(path).mode & ownerMayRead) !== 0;
  } catch {
    return false;
  }
}
