// What a script asks for besides output: the text of cat() is a file to show, that of system() a command to run; both
// happen when the event is delivered, in order with everything else. errorf() and warnf() only say something.

import type { DataEvent, PrintfEvent } from './artifact.js';
import type { Value } from './decode/value.js';
import { type FormatOptions, formatContext } from './render/format-context.js';
import { perEvent } from './render/per-event.js';
import { compilePrintf } from './render/printf.js';
import { runCommand, showFile } from './runtime/commands.js';

/** The event that shows what came of it: a text. Undefined: there is nothing to show. `problem`: why there is not. */
export type CarryOut = (
  event: PrintfEvent,
  values: readonly Value[],
) => { readonly event: DataEvent; readonly values: readonly Value[] } | { readonly problem: string } | undefined;

export function carryOut(names: FormatOptions): CarryOut {
  const context = formatContext(names);
  const prepared = perEvent((event: PrintfEvent) => ({
    format: compilePrintf(event, context, (text) => text),
    result: { ...event, format: '%s', fields: [textField] },
  }));
  return (event, values) => {
    const { format, result } = prepared(event);
    const text = format(values);
    const outcome = event.use === 'cat' ? showFile(text) : event.use === 'system' ? runCommand(text) : { text };
    if ('problem' in outcome) return outcome;
    return outcome.text === '' ? undefined : { event: result, values: [outcome.text] };
  };
}

const textField = { name: 'text', type: { kind: 'string', size: 0 }, offset: 0 } as const;
