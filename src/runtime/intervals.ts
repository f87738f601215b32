// Runs interval programs from user space on a steady beat: a late beat does not delay the ones after it, missed beats
// are not made up for.

export interface Intervals {
  stop(): void;
}

/** The longest that a timer of Node can wait. */
const longestMs = 2 ** 31 - 1;

export function startIntervals(beats: readonly { readonly periodNs: number; readonly run: () => void }[]): Intervals {
  const stops = beats.map(({ periodNs, run }) => startBeat(Math.max(periodNs / 1e6, 1), run));
  return {
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function startBeat(periodMs: number, run: () => void): () => void {
  const start = performance.now();
  let beat = 1;
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    const due = start + beat * periodMs;
    timer = setTimeout(tick, Math.min(Math.max(due - performance.now(), 0), longestMs));
  };
  const tick = () => {
    const passed = (performance.now() - start) / periodMs;
    if (passed < beat) return wait();
    beat = Math.floor(passed) + 1;
    wait();
    run();
  };
  wait();
  return () => clearTimeout(timer);
}
