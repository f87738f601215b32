// Types of the script's own, over the memory of a process of ours: this one writes known bytes to /dev/null.

import { closeSync, openSync, writeSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonLines, type Line, trace } from './support/tracer.js';

const script = `
enum color { RED, GREEN = 2, BLUE = GREEN << 1 };
struct pair { s16 a; short b; };
typedef struct {
  u32 magic; u16 port; char name[10]; int below;
  unsigned low : 4, high : 4; u8 last;
  u64 big;
  struct pair pairs[2];
  enum color color;
  union { u32 word; u8 octets[4]; };
} message_t;
struct __attribute__((packed)) tight { u8 pad[3]; u8 first : 3; u16 second : 13; u32 third; };

syscall:write:entry / pid == ${process.pid} && args.count == sizeof(message_t) / {
  $m = (message_t *)args.buf;
  $i = cpu - cpu + 1;
  print($m.magic, $m->port, $m.name, $m.below, $m.low, $m.high, $m.last, $m.big);
  print($m.pairs[1].a, $m.pairs[$i].b, $m.color, $m.color == GREEN, $m.word, $m.octets[3]);
  print($m.pairs);
  $copy = *$m;
  print($copy.pairs[0].b, $copy.name, $copy.high, $copy.octets[$i]);
  @color[$m.pairs[1]] = max((u64)$m.color);
  print(*$m);
}
syscall:write:entry / pid == ${process.pid} && args.count == sizeof(struct tight) / {
  $t = (struct tight *)args.buf;
  print($t.first, $t.second, $t.third, offsetof(struct tight, third));
  exit();
}
`;

function message(): Buffer {
  const bytes = Buffer.alloc(48);
  bytes.writeUInt32LE(0xc0ffee, 0);
  bytes.writeUInt16LE(1234, 4);
  bytes.write('hello', 6);
  bytes.writeInt32LE(-5, 16);
  bytes[20] = 0xb5;
  bytes[21] = 0x7f;
  bytes.writeBigUInt64LE(1n << 40n, 24);
  [7, 8, -9, 10].forEach((value, index) => {
    bytes.writeInt16LE(value, 32 + 2 * index);
  });
  bytes.writeUInt32LE(2, 40);
  bytes.writeUInt32LE(0x0a0b0c0d, 44);
  return bytes;
}

/** first = 5, second = 0x1234, third = 0x89abcdef behind three bytes of padding. */
function tight(): Buffer {
  const bytes = Buffer.alloc(9, 0xff);
  bytes.writeUInt16LE(5 | (0x1234 << 3), 3);
  bytes.writeUInt32LE(0x89abcdef, 5);
  return bytes;
}

const values = ({ type: _type, ts: _ts, probe: _probe, ...rest }: Line): unknown[] => Object.values(rest);

it('reads, prints and keeps structs that the script declares', async () => {
  const tracer = await trace(['--format', 'json', '-e', script]);
  const sink = openSync('/dev/null', 'w');
  writeSync(sink, message());
  writeSync(sink, tight());
  closeSync(sink);
  const { stdout } = await tracer.ended;
  const lines = jsonLines(stdout);
  expect(lines.filter(({ type }) => type === 'row' || type === 'value').map(values)).toEqual([
    [0xc0ffee, 1234, 'hello', -5, 5, 11, 0x7f, 2 ** 40],
    [-9, 10, 'GREEN', true, 0x0a0b0c0d, 0x0a],
    [
      [
        { a: 7, b: 8 },
        { a: -9, b: 10 },
      ],
    ],
    [8, 'hello', 11, 0x0c],
    [expect.objectContaining({ magic: 0xc0ffee, color: 'GREEN', octets: [13, 12, 11, 10] })],
    [5, 0x1234, 0x89abcdef, 5],
  ]);
  expect(lines.find(({ map }) => map === '@color')).toMatchObject({ entries: [{ key: [{ a: -9, b: 10 }], value: 2 }] });
});
