// A script's option table and what was given → the values to set before load and the set of options that specialise the program.

import { type OptionEntry, type OptionTable, targetProgram } from '../artifact.js';
import { badOptionValue, optionsExclude, unknownScriptOption, usageError } from '../diagnostics/catalog-usage.js';
import { nearestName } from '../diagnostics/suggest.js';
import { describeWanted, type GivenValue, parseOptionText } from './parse-option-value.js';

export interface ScriptOptions {
  /** By option name; given ones and defaults. */
  readonly values: ReadonlyMap<string, GivenValue>;
  readonly present: ReadonlySet<string>;
  /** The values that decide the program, by the names of the table. */
  readonly deciding: ReadonlyMap<string, string>;
}

export function withDefaults(
  table: OptionTable,
  given: ReadonlyMap<string, GivenValue>,
  positional: readonly string[],
  program?: string,
): ScriptOptions {
  const values = new Map<string, GivenValue>();
  for (const entry of table.options) {
    const value = given.get(entry.name) ?? defaultOf(table, entry);
    if (value !== undefined && value !== false) values.set(entry.name, value);
  }
  const deciding = new Map<string, string>();
  const valueOf = (name: string): GivenValue | undefined => {
    if (name.startsWith('$')) return positional[Number(name.slice(1)) - 1];
    return name === targetProgram ? program : values.get(name);
  };
  for (const name of table.deciding) {
    const value = valueOf(name);
    if (value !== undefined) deciding.set(name, value === true ? '1' : String(value));
  }
  return { values, present: new Set(values.keys()), deciding };
}

function defaultOf(table: OptionTable, entry: OptionEntry): GivenValue | undefined {
  if (entry.defaultValue === undefined) return undefined;
  return parseOptionText(table.script, entry, entry.name, entry.defaultValue);
}

/** An option as a caller of the API gives it. */
export type OptionInput = boolean | number | bigint | string | readonly (number | bigint | string)[];

/** Checked by the same rules as the text of a command line. */
export function fromInputs(
  table: OptionTable,
  inputs: Readonly<Record<string, OptionInput | undefined>>,
): ReadonlyMap<string, GivenValue> {
  const values = new Map<string, GivenValue>();
  for (const [name, input] of Object.entries(inputs)) {
    if (input === undefined || input === false) continue;
    const entry = table.options.find((candidate) => candidate.name === name);
    if (entry === undefined)
      throw usageError(
        unknownScriptOption(
          table.script,
          name,
          nearestName(
            name,
            table.options.map((option) => option.name),
          ),
        ),
      );
    values.set(name, fromInput(table, entry, input));
  }
  refuseExclusions(table, values);
  return values;
}

function fromInput(table: OptionTable, entry: OptionEntry, input: OptionInput): GivenValue {
  const isArray = Array.isArray(input);
  if (isArray !== entry.list && isArray)
    throw usageError(badOptionValue(table.script, entry.name, describeWanted(entry), String(input)));
  return parseOptionText(table.script, entry, entry.name, isArray ? input.join(',') : String(input));
}

function refuseExclusions(table: OptionTable, values: ReadonlyMap<string, GivenValue>): void {
  for (const entry of table.options) {
    const other = entry.excludes.find((name) => values.has(entry.name) && values.has(name));
    if (other !== undefined) throw usageError(optionsExclude(table.script, entry.name, other));
  }
}
