import { expect, test } from 'vitest';
import type { TracepointField } from '../../../src/kernel/kernel-description.js';
import { parseTracepointFormat } from '../../../src/kernel/tracepoint-format.js';
import { formatTracepointField } from '../../../src/kernel/type-notation.js';
import { u16 } from '../../../src/types/type.js';

const noTypes = { typedef: () => undefined, enumeration: () => undefined };

function read(category: string, ...lines: readonly string[]): readonly string[] {
  const { fields } = parseTracepointFormat(
    category,
    ['name: x', 'ID: 1', 'format:', ...lines, '', 'print fmt: "%d", REC->x'].join('\n'),
    noTypes,
  );
  return fields.map((field: TracepointField) => `${field.name}: ${formatTracepointField(field)}`);
}

test('common fields are left out', () => {
  expect(
    read(
      'sock',
      '\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;',
      '\tfield:int newstate;\toffset:20;\tsize:4;\tsigned:1;',
    ),
  ).toEqual(['newstate: s32 @20 size 4']);
});

test('arrays of char are text, others have elements', () => {
  expect(
    read(
      'sched',
      '\tfield:char comm[16];\toffset:8;\tsize:16;\tsigned:0;',
      '\tfield:__u8 saddr[4];\toffset:32;\tsize:4;\tsigned:0;',
      '\tfield:char parent_comm[TASK_COMM_LEN];\toffset:40;\tsize:16;\tsigned:0;',
      '\tfield:struct sockaddr_in6 addr[2];\toffset:60;\tsize:56;\tsigned:0;',
    ),
  ).toEqual([
    'comm: string(16) @8 size 16',
    'saddr: u8[4] @32 size 4',
    'parent_comm: string(16) @40 size 16',
    'addr: bytes(56) @60 size 56',
  ]);
});

test('data locations are text or bytes behind the record', () => {
  expect(
    read(
      'sched',
      '\tfield:__data_loc char[] filename;\toffset:8;\tsize:4;\tsigned:0;',
      '\tfield:__data_loc u8[] buf;\toffset:12;\tsize:4;\tsigned:0;',
      '\tfield:__rel_loc char[] name;\toffset:16;\tsize:4;\tsigned:0;',
    ),
  ).toEqual(['filename: string(256) @8 size 4 data', 'buf: bytes(256) @12 size 4 data', 'name: u32 @16 size 4']);
});

test('an argument of a system call is read at its own size, from a slot of eight bytes', () => {
  expect(
    read(
      'syscalls',
      '\tfield:int fd;\toffset:16;\tsize:8;\tsigned:0;',
      '\tfield:const char * filename;\toffset:24;\tsize:8;\tsigned:0;',
      '\tfield:const char *const * argv;\toffset:32;\tsize:8;\tsigned:0;',
      '\tfield:umode_t mode;\toffset:40;\tsize:8;\tsigned:0;',
      '\tfield:some_t odd;\toffset:48;\tsize:8;\tsigned:1;',
    ),
  ).toEqual([
    'fd: s32 @16 size 8',
    'filename: s8 *user @24 size 8',
    'argv: s8 *user *user @32 size 8',
    'mode: u16 @40 size 8',
    'odd: s64 @48 size 8',
  ]);
});

test('outside system calls a pointer is the kernel’s', () => {
  expect(
    read(
      'sock',
      '\tfield:const void * skaddr;\toffset:8;\tsize:8;\tsigned:0;',
      '\tfield:struct sock * sk;\toffset:16;\tsize:8;\tsigned:0;',
    ),
  ).toEqual(['skaddr: void * @8 size 8', 'sk: struct sock * @16 size 8']);
});

test('a name that BTF knows has BTF’s type', () => {
  const text = '\tfield:port_t port;\toffset:8;\tsize:2;\tsigned:0;';
  const { fields } = parseTracepointFormat('x', text, {
    ...noTypes,
    typedef: (name) => (name === 'port_t' ? u16 : undefined),
  });
  expect(fields).toEqual([{ name: 'port', type: u16, offset: 8, size: 2 }]);
});

test('a type larger than its field is not believed', () => {
  expect(read('x', '\tfield:unsigned long small;\toffset:8;\tsize:4;\tsigned:0;')).toEqual(['small: u32 @8 size 4']);
});
