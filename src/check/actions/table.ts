// All actions and questions to maps; and everything that `tsbpf list builtins` and the reference page show.

import { aggregations } from '../../builtins/aggregations.js';
import type { Documented } from '../../builtins/builtin.js';
import { builtins } from '../../builtins/table.js';
import type { Action, MapFunction } from './action.js';
import { assertActions } from './assert.js';
import { comptimeFunction } from './comptime.js';
import { exitAction } from './control.js';
import { dOutputActions, dValueActions } from './d-output.js';
import { givenFunction } from './given.js';
import { joinAction } from './join.js';
import { lengthFunction } from './len.js';
import { mapCommands } from './map-commands.js';
import { deleteFunction, mapActions, mapFunctions } from './maps.js';
import { printAction } from './print.js';
import { printfActions } from './printf.js';
import { speculationActions } from './speculation.js';
import { timeAction } from './time.js';
import { refusedActions, setOptionAction, traceAction } from './trace.js';

const documented: readonly Action[] = [
  printAction,
  ...printfActions,
  traceAction,
  ...dOutputActions,
  ...speculationActions,
  timeAction,
  joinAction,
  exitAction,
  ...assertActions,
  ...mapActions,
  ...mapCommands,
];
const functions: readonly MapFunction[] = [...mapFunctions, lengthFunction, givenFunction, comptimeFunction];
const actions: readonly Action[] = [...documented, ...dValueActions, setOptionAction, ...refusedActions];

export const documentation: readonly Documented[] = [...builtins, ...documented, ...functions, ...aggregations];

export function findAction(name: string): Action | undefined {
  return actions.find((record) => record.name === name || record.aliases.includes(name));
}

/** `delete` is in the lists once, as the action. */
export function findMapFunction(name: string): MapFunction | undefined {
  return [...functions, deleteFunction].find((record) => record.name === name || record.aliases.includes(name));
}
