// Builtins that show a number by the name that Linux has for it, and questions to types.

import { bool, type NamedDisplay, type Type, u32 } from '../types/type.js';
import type { Builtin, CallSite, Checked, Computed, CValue } from './builtin.js';
import { func, isNumber, literalText, shorthand, where, wrapped } from './rows.js';

function named(name: string, display: NamedDisplay, what: string, example: string): Computed {
  const type: Type = { kind: 'int', size: 8, signed: true, display };
  return func('numbers by name', {
    signature: `${name}(n)`,
    summary: what,
    example,
    check: ({ arguments: [n] }) => where(isNumber(n), type, 'a number'),
    emit: (_emitter, call) => wrapped(call, (code) => `(__s64)(${code})`),
  });
}

/** Known when the script is checked. */
function question(name: string, what: string, answer: (site: CallSite) => boolean): Computed {
  return func('numbers by name', {
    signature: `${name}(value)`,
    summary: `whether a value is ${what}; known before the script runs`,
    example: `BEGIN < print(${name}(pid)); exit() >`,
    check: (site): Checked => ({
      expression: { kind: 'boolean', value: answer(site), type: bool, span: site.span },
    }),
    emit: (): CValue => ({ code: '0' }),
  });
}

/** Of a function of the kernel by its name; known when the script is checked. */
function ofKernelFunction(name: string, what: string, answer: (site: CallSite, name: string) => boolean): Computed {
  return func('numbers by name', {
    signature: `${name}(name)`,
    summary: `whether the function of that name ${what}`,
    example: `BEGIN < print(${name}("bpf_dynptr_size")); exit() >`,
    check(site): Checked {
      const text = literalText(site.arguments[0]);
      if (text === undefined) return { argument: 0, expected: 'a name in quotes' };
      return { expression: { kind: 'boolean', value: answer(site, text), type: bool, span: site.span } };
    },
    emit: (): CValue => ({ code: '0' }),
  });
}

const kindOf = ({ arguments: [value] }: CallSite): Type['kind'] | undefined => value?.type.kind;

const literals: ReadonlySet<string> = new Set(['number', 'string', 'boolean']);

/** Device numbers of the kernel have 20 bits for the minor one. */
const minorBits = 20n;

export const numberBuiltins: readonly Builtin[] = [
  named(
    'strerror',
    'error-text',
    'an error number as the C library words it',
    'syscall:openat:return / retval < 0 / < printf("%s: %s\\n", comm, strerror(retval)) >',
  ),
  named('signal_name', 'signal-name', 'a signal by its name: SIGKILL', 'BEGIN < print(signal_name(SIGKILL)); exit() >'),
  named(
    'syscall_name',
    'syscall-name',
    'a system call by its name, of the machine that the trace runs on',
    'tracepoint:raw_syscalls:sys_enter < @[syscall_name(args.id)] = count() >',
  ),
  shorthand('numbers by name', {
    name: 'errno',
    summary: 'the error that the system call returns; 0 for none',
    example: 'syscall:openat:return / errno == ENOENT / < @[comm] = count() >',
    means: (span) => {
      const returned = { kind: 'name', name: 'retval', span } as const;
      const zero = { kind: 'number', value: 0n, span } as const;
      const binary = { kind: 'binary', operatorSpan: span, span } as const;
      return {
        kind: 'conditional',
        condition: { ...binary, operator: '<', left: returned, right: zero },
        then: { kind: 'unary', operator: '-', operand: returned, span },
        else: zero,
        span,
      };
    },
  }),
  func('numbers by name', {
    signature: 'getmajor(device)',
    summary: 'the major number of a device number of the kernel',
    example: 'BEGIN < print(getmajor(0x800001)); exit() >',
    check: ({ arguments: [device] }) => where(isNumber(device), u32, 'a number'),
    emit: (_emitter, call) => wrapped(call, (code) => `((__u32)(${code}) >> ${minorBits})`),
  }),
  func('numbers by name', {
    signature: 'getminor(device)',
    summary: 'the minor number of a device number of the kernel',
    example: 'BEGIN < print(getminor(0x800001)); exit() >',
    check: ({ arguments: [device] }) => where(isNumber(device), u32, 'a number'),
    emit: (_emitter, call) => wrapped(call, (code) => `((__u32)(${code}) & ${(1n << minorBits) - 1n})`),
  }),
  question('is_integer', 'a number', (site) => kindOf(site) === 'int' || kindOf(site) === 'enum'),
  question('is_unsigned_integer', 'a number that is never negative', ({ arguments: [value] }) => {
    const type = value?.type;
    return (type?.kind === 'int' || type?.kind === 'enum') && !type.signed;
  }),
  question('is_ptr', 'a pointer', (site) => kindOf(site) === 'pointer'),
  question('is_str', 'a string', (site) => kindOf(site) === 'string'),
  question('is_array', 'an array', (site) => kindOf(site) === 'array' || kindOf(site) === 'bytes'),
  ofKernelFunction('kfunc_exist', 'is there for BPF programs to call, or any other of the kernel', ({ kernel }, name) =>
    Boolean(kernel.func(name)),
  ),
  ofKernelFunction('kfunc_allowed', 'may be called from here: none may', () => false),
  question('is_literal', 'written in the script', ({ arguments: [value] }) => literals.has(value?.kind ?? '')),
];
