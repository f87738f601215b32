// Prints the running kernel as a fixture for test/kernels. Bundled into dist/, where it finds the addon, and run in a VM:
//   npx esbuild test/vm/dump-description.ts --bundle --platform=node --format=esm --outfile=dist/dump-description.mjs

import { describeKernel } from '../../src/kernel/describe-kernel.js';
import { describeToJson, printKernelJson } from '../../src/kernel/describe-to-json.js';
import { stdlibRoots } from '../../src/kernel/stdlib-roots.js';
import { ensureTracefs } from '../../src/kernel/tracefs.js';

ensureTracefs();
process.stdout.write(printKernelJson(describeToJson(describeKernel(), stdlibRoots)));
