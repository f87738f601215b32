// Builtins whose values are known beforehand, each worked out by the kernel: all in one session.

import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { type Json, jsonLines, run } from './support/tracer.js';

/** The expression's value as JSON. */
const known: readonly (readonly [expression: string, value: Json])[] = [
  ['strlen("hello")', 5],
  ['strncmp("abc", "abd", 2)', 0],
  ['strncmp("abc", "abd", 3)', -1],
  ['strcontains("hello", "ell")', true],
  ['strcontains("hello", "elk")', false],
  ['strstr("hello", "lo")', 3],
  ['strstr("hello", "x")', -1],
  ['rindex("a/b/c", "/")', 3],
  ['substr("hello", 1, 3)', 'ell'],
  ['substr("hello", -3)', 'llo'],
  ['strjoin("ab", "cd")', 'abcd'],
  ['basename("/usr/bin/x")', 'x'],
  ['dirname("/usr/bin/x")', '/usr/bin'],
  ['dirname("x")', '.'],
  ['toupper("aZ1")', 'AZ1'],
  ['tolower("aZ1")', 'az1'],
  ['lltostr(-120)', '-120'],
  ['ntohs(0x1234)', 0x3412],
  ['htonl(1)', 0x01000000],
  ['bswap((u16)1)', 256],
  ['ntop(0x0100007f)', '127.0.0.1'],
  ['pton("2001:db8::1")', '2001:db8::1'],
  ['strerror(2)', 'No such file or directory'],
  ['strerror(-13)', 'Permission denied'],
  ['signal_name(9)', 'SIGKILL'],
  ['signal_name(34)', 'SIGRT0'],
  ['getmajor(0x800001)', 8],
  ['getminor(0x800001)', 1],
  ['is_ptr(curtask)', true],
  ['is_str(comm)', true],
  ['is_integer(comm)', false],
  ['is_literal(3)', true],
  ['speculation() != speculation()', true],
  ['$pid > 0 && $ppid > 0 && $uid == uid && cpid == 0', true],
  ['probe', 'BEGIN'],
  ['probeprov', 'dtrace'],
  ['username', userInfo().username],
  ['uid', process.getuid?.() ?? 0],
  ['progenyof(1)', true],
  ['has_cpid', false],
  ['elapsed < 10s', true],
  ['nsecs(boot) >= nsecs', true],
  ['leader_comm == comm', true],
  ['ppid == ppid(curtask)', true],
  ['ksym(kaddr("do_exit"))', 'do_exit'],
];

const formats = `
  printf("%5d|%-5d|%05d|%x|%o|%c|%%|%s", 42, 42, 42, 255, 8, 65, "text");
  printf("%*d|%-*s|%.*s|", 4, 7, 4, "ab", 2, "abcd");
  printf("%r %rx %rh", "a\\n", "ab", "ab");`;

it('gives what is known of each', async () => {
  const prints = known.map(([expression]) => `print(${expression});`).join('\n');
  const { code, stdout } = await run(['--format', 'json', '-e', `BEGIN {\n${prints}\n${formats}\nexit(); }`]);
  const lines = jsonLines(stdout);
  const values = lines.filter((line) => line['type'] === 'value');
  expect(values.map((line, index) => [known[index]?.[0], line['value']])).toEqual(known);
  expect(lines.filter((line) => line['type'] === 'printf').map((line) => line['text'])).toEqual([
    '   42|42   |00042|ff|10|A|%|text',
    '   7|ab  |ab|',
    'a\\x0a \\x61\\x62 61 62',
  ]);
  expect(code).toBe(0);
});
