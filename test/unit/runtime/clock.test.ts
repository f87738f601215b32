import { expect, it } from 'vitest';
import { startClock } from '../../../src/runtime/clock.js';

it('stamps become wall-clock time with the precision of the fine clock', () => {
  const clock = startClock({
    monotonicNs: () => 500n,
    wallMs: () => 1_700_000_000_000,
    fineWallMs: () => 1_700_000_000_000.25,
  });
  expect(clock.wallClock(500)).toBe(1_700_000_000_000_250_000n);
  expect(clock.wallClock(1500n)).toBe(1_700_000_000_000_251_000n);
  clock.stop();
});

it('a wall clock that was set is followed from the next synchronisation on', () => {
  let wall = 1_700_000_000_000;
  const clock = startClock({ monotonicNs: () => 0n, wallMs: () => wall, fineWallMs: () => 1_700_000_000_000.25 });
  wall += 3_600_000;
  clock.synchronise();
  const difference = clock.wallClock(0) - 1_700_003_600_000_000_000n;
  expect(difference >= 0n && difference < 1_000_000n).toBe(true);
  clock.stop();
});

it('the system clocks agree with Date within a few milliseconds', () => {
  const clock = startClock();
  const now = Number(clock.wallClock(process.hrtime.bigint()) / 1_000_000n);
  expect(Math.abs(now - Date.now())).toBeLessThan(20);
  clock.stop();
});
