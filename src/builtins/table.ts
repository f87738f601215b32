// All builtins that give a value or act by C of their own. Statements that send something are in check/actions.

import type { Builtin } from './builtin.js';
import { cgroupBuiltins } from './cgroup.js';
import { controlBuiltins } from './control.js';
import { dtraceBuiltins } from './dtrace.js';
import { machineBuiltins } from './machine.js';
import { networkBuiltins } from './network.js';
import { numberBuiltins } from './numbers.js';
import { pathBuiltins } from './path.js';
import { probeBuiltins } from './probe.js';
import { speculationBuiltin } from './speculation.js';
import { symbolBuiltins } from './symbols.js';
import { taskBuiltins } from './task.js';
import { textBuiltins } from './text.js';
import { timeBuiltins } from './time.js';
import { userSpaceBuiltins } from './user-space.js';

export const builtins: readonly Builtin[] = [
  ...taskBuiltins,
  ...cgroupBuiltins,
  ...dtraceBuiltins,
  ...probeBuiltins,
  ...timeBuiltins,
  ...machineBuiltins,
  ...textBuiltins,
  ...pathBuiltins,
  ...networkBuiltins,
  ...symbolBuiltins,
  ...userSpaceBuiltins,
  ...numberBuiltins,
  ...controlBuiltins,
  speculationBuiltin,
];

const byName: ReadonlyMap<string, Builtin> = new Map(
  builtins.flatMap((record) => [record.name, ...record.aliases].map((name) => [name, record] as const)),
);

/** By its name or another one that it has. */
export function findBuiltin(name: string): Builtin | undefined {
  return byName.get(name);
}
