// Long texts, for real: what a process opens is seen whole, compared, searched and taken apart.

import { expect, it } from 'vitest';
import { run } from './support/tracer.js';

const directory = `/tmp/${'d'.repeat(140)}/${'E'.repeat(150)}`;
const path = `${directory}/a-file`;

const script = `
  BEGIN {
    printf("%s\\n", str($1, 400));
    $s = "a/bca/cax";
    printf("%d %d %d %d %d\\n", index($s, "a"), index($s, "a", 3), rindex($s, "a"), rindex($s, "a", 3), index($s, "z"));
    printf("%s|%s|%s|%s\\n", strchr($s, '/'), strrchr($s, '/'), strfrom($s, "ca"), strchr($s, 'z'));
    printf("%d %d %d %d\\n", strtoll(" -12x"), strtoll("0x1F", 16), strtoll("z"), strtoll("777", 8));
    printf("%s %s %s %s\\n", lltostr(255, 16), lltostr(8, 8), lltostr(5, 2), lltostr(-255));
    printf("%s %s %s %s|", basename("/a/b/"), basename("/"), basename("a//"), basename(""));
    printf("%s %s %s %s\\n", dirname("/a/b/"), dirname("/a"), dirname("a/"), dirname("//"));
    printf("%r\\n", buf("abc", 3));
    printf("%d %d %d\\n", memcmp("abc", "abd", 2), memcmp("abc", "abd", 3), memcmp($s, "A/bca/cax", 9));
  }
  tracepoint:syscalls:sys_enter_openat / strncmp(str(args.filename, 400), "/tmp/ddd", 8) == 0 / {
    $p = str(args.filename, 400);
    $q = "short";
    $q = str(args.filename, 999);
    @seen[$p] = $q;
    printf("%s|%s|%s\\n", str(args.filename, 4095), str(args.filename), str(args.filename, 3));
    printf("%d %d %d %d\\n", $p == $q, $p < strjoin($q, "x"), strncmp($p, strjoin("/tmp/dx", $q), 7), $p == @seen[$p]);
    printf("%d %d %r\\n", memcmp(args.filename, "/tmp/ddd", 8), memcmp(args.filename, "/tmp/dde", 8), buf(curtask->comm, 2));
    printf("%d %d %d %d\\n", strlen($p), index($p, "/EE"), rindex($p, "/"), strcontains($p, "b-file"));
    printf("%s|%s|%s|%s\\n", basename($p), dirname($p), substr($p, -4), substr($p, 1, 3));
    printf("%s|%s\\n", toupper($p), tolower($p));
    print((strlen($p), $p));
    exit();
  }`;

it('texts of hundreds of bytes keep all of them', async () => {
  const { stdout, stderr } = await run(['--duration', '30s', '-e', script, '-c', `cat ${path}`, path]);
  expect(stdout.split('\n').slice(0, 15), stderr).toEqual([
    path,
    '0 4 7 0 -1',
    '/bca/cax|/cax|ca/cax|',
    '-12 31 0 511',
    '0xff 010 101 -255',
    'b / a .|/a / . /',
    'abc',
    '0 -1 1',
    `${path}|${path.slice(0, 63)}|/tm`,
    '1 1 -1 1',
    '0 -1 ca',
    `${path.length} ${path.indexOf('/EE')} ${path.lastIndexOf('/')} 0`,
    `a-file|${directory}|file|tmp`,
    `${path.toUpperCase()}|${path.toLowerCase()}`,
    `(${path.length}, ${path})`,
  ]);
  expect(stdout).toContain(`@seen[${path}]: ${path}\n`);
});
