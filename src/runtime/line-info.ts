// From an instruction of a program to the line that it was made of, by what clang wrote into the object (.BTF.ext): for the
// kernels whose log names no lines.

import type { SourcePlace } from './verifier-log.js';

interface Section {
  readonly name: string;
  readonly index: number;
  readonly type: number;
  readonly bytes: DataView;
  /** The string table of a symbol table. */
  readonly link: number;
}

const symbolTable = 2;
const instructionBytes = 8;
const symbolBytes = 24;

export function lineOf(elf: Uint8Array, program: string, instruction: number): SourcePlace | undefined {
  const sections = sectionsOf(elf);
  const function_ = findFunction(sections, program);
  const info = sections.find(({ name }) => name === '.BTF.ext')?.bytes;
  const types = sections.find(({ name }) => name === '.BTF')?.bytes;
  if (function_ === undefined || info === undefined || types === undefined) return undefined;
  const place = function_.start + instruction * instructionBytes;
  if (place >= function_.end) return undefined;
  const stringsAt = types.getUint32(4, true) + types.getUint32(16, true);
  let found: SourcePlace | undefined;
  for (const record of lineRecords(info, (offset) => textAt(types, stringsAt + offset))) {
    if (record.section === function_.section && record.offset >= function_.start && record.offset <= place)
      found = record;
  }
  // clang puts its folder before a name.
  return found && { file: found.file.replace(/^\.\//, ''), line: found.line };
}

function sectionsOf(elf: Uint8Array): readonly Section[] {
  const view = new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
  const table = Number(view.getBigUint64(0x28, true));
  const size = view.getUint16(0x3a, true);
  const headers = Array.from({ length: view.getUint16(0x3c, true) }, (_, index) => table + index * size);
  const bytesOf = (header: number): DataView => {
    const length = view.getUint32(header + 4, true) === 8 ? 0 : Number(view.getBigUint64(header + 32, true));
    return new DataView(elf.buffer, elf.byteOffset + Number(view.getBigUint64(header + 24, true)), length);
  };
  const names = bytesOf(headers[view.getUint16(0x3e, true)] ?? table);
  return headers.map((header, index) => ({
    name: textAt(names, view.getUint32(header, true)),
    index,
    type: view.getUint32(header + 4, true),
    bytes: bytesOf(header),
    link: view.getUint32(header + 40, true),
  }));
}

interface FoundFunction {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

function findFunction(sections: readonly Section[], name: string): FoundFunction | undefined {
  const table = sections.find(({ type }) => type === symbolTable);
  const names = sections[table?.link ?? 0]?.bytes;
  if (table === undefined || names === undefined) return undefined;
  for (let at = 0; at < table.bytes.byteLength; at += symbolBytes) {
    if (textAt(names, table.bytes.getUint32(at, true)) !== name) continue;
    const section = sections[table.bytes.getUint16(at + 6, true)]?.name ?? '';
    const start = Number(table.bytes.getBigUint64(at + 8, true));
    return { section, start, end: start + Number(table.bytes.getBigUint64(at + 16, true)) };
  }
  return undefined;
}

interface LineRecord extends SourcePlace {
  readonly section: string;
  /** In bytes from the section's beginning. */
  readonly offset: number;
}

/** The kernel's btf.h: struct btf_ext_header, then for each section its struct bpf_line_info, ten bits of it the column. */
function* lineRecords(info: DataView, text: (offset: number) => string): Generator<LineRecord> {
  const start = info.getUint32(4, true) + info.getUint32(16, true);
  const end = start + info.getUint32(20, true);
  const recordBytes = info.getUint32(start, true);
  for (let at = start + 4; at < end; ) {
    const section = text(info.getUint32(at, true));
    const count = info.getUint32(at + 4, true);
    at += 8;
    for (let left = count; left > 0; left--, at += recordBytes) {
      yield {
        section,
        offset: info.getUint32(at, true),
        file: text(info.getUint32(at + 4, true)),
        line: info.getUint32(at + 12, true) >>> 10,
      };
    }
  }
}

function textAt(bytes: DataView, start: number): string {
  let text = '';
  for (let at = start; at < bytes.byteLength && bytes.getUint8(at) !== 0; at++)
    text += String.fromCharCode(bytes.getUint8(at));
  return text;
}
