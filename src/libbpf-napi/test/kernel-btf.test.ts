import { afterAll, expect, test } from 'vitest';
import { type BtfType, KernelBtf } from '../src/index.js';

const btf = KernelBtf.open();
afterAll(() => btf.close());

function find<K extends BtfType['kind']>(name: string, kind: K): BtfType & { kind: K } {
  const type = btf.type(btf.findByName(name, kind) ?? 0);
  if (type?.kind !== kind) throw new Error(`no ${kind} ${name}`);
  return type as BtfType & { kind: K };
}

test('struct sock is walked down to the port in its anonymous members', () => {
  const sock = find('sock', 'struct');
  expect(sock.size).toBeGreaterThan(500);
  const common = sock.members.find((member) => member.name === '__sk_common');
  expect(common).toMatchObject({ bitOffset: 0, bitSize: 0 });
  const inner = btf.type(common?.type ?? 0);
  if (inner?.kind !== 'struct') throw new Error('__sk_common is no struct');
  expect(inner.name).toBe('sock_common');
  expect(inner.members.map((member) => member.name)).toContain('skc_family');
  expect(inner.members.some((member) => member.name === '' && btf.type(member.type)?.kind === 'union')).toBe(true);
});

test('bit fields have a size in bits', () => {
  const tcp = find('tcp_sock', 'struct');
  expect(tcp.members.some((member) => member.bitSize === 1)).toBe(true);
});

test('a function leads to its prototype, its parameters and what it returns', () => {
  const connect = find('tcp_v4_connect', 'func');
  const prototype = btf.type(connect.ref);
  if (prototype?.kind !== 'func_proto') throw new Error('a function without a prototype');
  expect(prototype.parameters.map((parameter) => parameter.name)).toEqual(['sk', 'uaddr', 'addr_len']);
  const pointer = btf.type(prototype.parameters[0]?.type ?? 0);
  expect(pointer).toMatchObject({ kind: 'ptr', name: '' });
  expect(btf.type(prototype.ref)).toEqual({
    kind: 'int',
    name: 'int',
    size: 4,
    bits: 32,
    signed: true,
    encoding: 'none',
  });
});

test('arrays, typedefs and booleans tell what they are', () => {
  const comm = find('task_struct', 'struct').members.find((member) => member.name === 'comm');
  expect(btf.type(comm?.type ?? 0)).toMatchObject({ kind: 'array', length: 16 });
  expect(find('u64', 'typedef').ref).toBeGreaterThan(0);
  expect(find('_Bool', 'int')).toMatchObject({ size: 1, encoding: 'bool' });
});

test('enumerators are found wherever they are, with exact values', () => {
  const established = btf.findEnumerator('TCP_ESTABLISHED');
  expect(established?.value).toBe(1n);
  const type = btf.type(established?.type ?? 0);
  if (type?.kind !== 'enum') throw new Error('TCP_ESTABLISHED is in no enum');
  expect(type.values).toContainEqual({ name: 'TCP_LISTEN', value: 10n });
  expect(btf.findEnumerator('TCP_NO_SUCH_STATE')).toBeUndefined();
  expect(btf.findEnumerator('BPF_F_CURRENT_CPU')?.value).toBe(0xffffffffn);
});

test('names of a kind are listed', () => {
  const functions = btf.namesOfKind('func');
  expect(functions.length).toBeGreaterThan(1000);
  expect(functions).toContain('tcp_v4_connect');
  expect(btf.namesOfKind('struct')).not.toContain('');
});

test('what is not there is undefined, and void has no record', () => {
  expect(btf.findByName('no_such_type', 'struct')).toBeUndefined();
  expect(btf.findByName('sock', 'func')).toBeUndefined();
  expect(btf.type(0)).toBeUndefined();
  expect(btf.type(btf.count)).toBeUndefined();
  expect(btf.type(btf.count - 1)).toBeDefined();
});

test('C declarations come with what they need', () => {
  const text = btf.emitC(['in_addr', 'in6_addr']);
  expect(text).toContain('struct in_addr {');
  expect(text).toMatch(/typedef (unsigned int|__u32) /);
  expect(() => btf.emitC(['no_such_type'])).toThrow('the BTF has no type "no_such_type"');
});

test('a file that is not there or holds no BTF is refused with a BpfError', () => {
  expect(() => KernelBtf.open('/nonexistent')).toThrow(
    expect.objectContaining({ name: 'BpfError', code: 'ENOENT', operation: 'open BTF' }),
  );
  expect(() => KernelBtf.open('/dev/null')).toThrow(expect.objectContaining({ name: 'BpfError' }));
});

test('closing twice is fine, and later use says so', () => {
  const other = KernelBtf.open();
  other.close();
  other.close();
  expect(() => other.type(1)).toThrow('the BTF is closed');
});
