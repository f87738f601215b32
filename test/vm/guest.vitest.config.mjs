// The kernel tests as the guest runs them: one file after the other, for there is one CPU and one kernel to look at.

import { readFileSync } from 'node:fs';

const slowness = Number(process.env['TSBPF_TEST_SLOWNESS'] ?? '1');

export default {
  root: new URL('../..', import.meta.url).pathname,
  cacheDir: '/tmp/vitest',
  test: {
    include: [
      'test/vm/smoke.test.ts',
      // It loads the whole compiler, which takes an emulated machine half a minute.
      ...(readFileSync('/proc/cmdline', 'utf8').includes('vm.icount') ? ['test/vm/icount.test.ts'] : []),
      'test/vm/beside-*.test.ts',
      'src/libbpf-napi/test/**/*.test.ts',
      'test/kernel/**/*.test.ts',
    ],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    testTimeout: 10_000 * slowness,
    hookTimeout: 10_000 * slowness,
    watch: false,
  },
};
