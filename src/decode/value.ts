// What bytes become: the values that decoders make and renderers show.

/** Nanoseconds: a number where it is exact, so that the text path rarely makes a bigint. */
export type Ns = number | bigint;

/** null is unknown. A record is an object, a tuple an array; enums are their numbers, named when shown. */
export type Value = null | number | bigint | boolean | string | Uint8Array | readonly Value[] | ValueRecord;

export interface ValueRecord {
  readonly [name: string]: Value;
}

/** Bytes with the two views that decoders read through; made once per batch. */
export interface Reader {
  readonly bytes: Buffer;
  readonly view: DataView;
}

export function readerOf(bytes: Uint8Array): Reader {
  return {
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
}

/** Takes a record as it lies in the batch, header first; the batch is reused. */
export type TakeRecord = (reader: Reader, base: number) => void;

/** Narrowing that Array.isArray does not give for readonly arrays. */
export function isTuple(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isValueRecord(value: Value): value is ValueRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
