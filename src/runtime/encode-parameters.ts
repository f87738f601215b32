// Turns option values, filters and positional arguments into the bytes of the `.rodata.args` section.

import type { ValueType } from '../artifact.js';
import type { FilterName, Parameter, ParameterBlock } from '../artifact-parameters.js';
import { parseInet } from '../types/inet-text.js';
import { loadTimeValue } from './load-time-values.js';

export type ParameterValue = boolean | number | bigint | string | Uint8Array;

export interface ParameterValues {
  readonly options: ReadonlyMap<string, ParameterValue | readonly ParameterValue[]>;
  readonly filters: ReadonlyMap<FilterName, ParameterValue>;
  /** $1 is the first; $# (index 0) is how many. */
  readonly positional: readonly string[];
}

/** A text that has no room in its place. */
export class TooLongError extends RangeError {}

/** What is not given stays zero. Throws RangeError for a value that its place cannot hold. */
export function encodeParameters(block: ParameterBlock, values: ParameterValues): Uint8Array {
  const bytes = new Uint8Array(block.sizeBytes);
  const view = new DataView(bytes.buffer);
  for (const parameter of block.parameters) {
    const value = valueOf(parameter, values);
    if (value === undefined) continue;
    if (parameter.list === undefined) encodeValue(view, parameter.offset, parameter.type, single(parameter, value));
    else encodeList(view, parameter, parameter.list, isList(value) ? value : [value]);
  }
  return bytes;
}

function valueOf(
  { source }: Parameter,
  values: ParameterValues,
): ParameterValue | readonly ParameterValue[] | undefined {
  switch (source.kind) {
    case 'option':
      return values.options.get(source.name);
    case 'filter':
      return values.filters.get(source.name);
    case 'positional':
      return source.index === 0 ? values.positional.length : values.positional[source.index - 1];
    case 'load-time':
      return source.what === 'target' ? (values.filters.get('pid') ?? 0) : loadTimeValue(source.what, source.name);
  }
}

function single(parameter: Parameter, value: ParameterValue | readonly ParameterValue[]): ParameterValue {
  if (isList(value)) throw new RangeError(`${describe(parameter)} takes one value, not a list`);
  return value;
}

function encodeList(
  view: DataView,
  parameter: Parameter,
  list: NonNullable<Parameter['list']>,
  items: readonly ParameterValue[],
): void {
  if (items.length > list.capacity)
    throw new RangeError(`${describe(parameter)} takes at most ${list.capacity} values, not ${items.length}`);
  view.setUint32(list.countOffset, items.length, true);
  const stride = sizeOf(parameter.type);
  for (const [i, item] of items.entries()) encodeValue(view, parameter.offset + i * stride, parameter.type, item);
}

function encodeValue(view: DataView, at: number, type: ValueType, value: ParameterValue): void {
  switch (type.kind) {
    case 'int':
    case 'enum':
      encodeInteger(view, at, type.size, value);
      break;
    case 'bool':
      view.setUint8(at, value && value !== 'false' ? 1 : 0);
      break;
    case 'string':
      encodeBytes(view, at, type.size - 1, bytesOf(value));
      break;
    case 'bytes':
      encodeBytes(view, at, type.size, bytesOf(value));
      break;
    case 'inet':
      encodeBytes(view, at, 16, value instanceof Uint8Array ? value : inetBytes(String(value)));
      break;
    case 'record':
    case 'tuple':
    case 'array':
      throw new RangeError(`a ${type.kind} cannot be a parameter`);
  }
}

function encodeInteger(view: DataView, at: number, size: 1 | 2 | 4 | 8, value: ParameterValue): void {
  const integer = toBigInt(value);
  if (integer === undefined) throw new RangeError(`${String(value)} is not a whole number`);
  const bits = size * 8;
  if (BigInt.asUintN(bits, integer) !== integer && BigInt.asIntN(bits, integer) !== integer) {
    throw new RangeError(`${integer} does not fit in ${bits} bits`);
  }
  for (let i = 0; i < size; i++) view.setUint8(at + i, Number(BigInt.asUintN(8, integer >> BigInt(8 * i))));
}

function toBigInt(value: ParameterValue): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return BigInt(value);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
  if (typeof value === 'string') return /^\s*(-?\d+|0x[\da-f]+)\s*$/i.test(value) ? BigInt(value) : undefined;
  return undefined;
}

function bytesOf(value: ParameterValue): Uint8Array {
  return value instanceof Uint8Array ? value : Buffer.from(String(value), 'utf8');
}

function inetBytes(text: string): Uint8Array {
  const bytes = parseInet(text);
  if (bytes === undefined) throw new RangeError(`${text} is not an address`);
  return bytes;
}

function encodeBytes(view: DataView, at: number, room: number, bytes: Uint8Array): void {
  if (bytes.length > room)
    throw new TooLongError(`a value of ${bytes.length} bytes is longer than the ${room} there is room for`);
  new Uint8Array(view.buffer).set(bytes, view.byteOffset + at);
}

function sizeOf(type: ValueType): number {
  if (type.kind === 'bool') return 1;
  return type.kind === 'inet' ? 16 : type.size;
}

function isList(value: ParameterValue | readonly ParameterValue[]): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

function describe({ source }: Parameter): string {
  return source.kind === 'positional' ? `$${source.index}` : `${source.kind} ${source.name}`;
}
