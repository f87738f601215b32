// Integers that show as a text which not their digits make: users, control groups, system calls, signals, errors, and
// times that a script gave a format for.

import type { ValueType } from '../artifact.js';
import { systemCallName } from '../types/system-calls.js';
import type { Display, NamedDisplay } from '../types/type.js';
import { errorText } from './error-texts.js';
import type { FormatContext } from './format-context.js';
import { formatDateTime } from './format-time.js';
import { compileTimeFormat } from './strftime.js';

type Integer = Extract<ValueType, { kind: 'int' }>;

type IntegerText = (value: number | bigint) => string;

interface NamedInteger {
  formatter(type: Integer, context: FormatContext): IntegerText;
  /** Of a table's column, at least. */
  readonly width: number;
}

const unsigned = (value: number | bigint, { size }: Integer): bigint => BigInt.asUintN(size * 8, BigInt(value));

export const namedIntegers: Readonly<Record<NamedDisplay, NamedInteger>> = {
  walltime: { width: 23, formatter: (type) => (value) => formatDateTime(unsigned(value, type)) },
  strftime: {
    width: 8,
    formatter({ format = '' }, { wallClock }) {
      const write = compileTimeFormat(format);
      return (value) => write(wallClock(value));
    },
  },
  'strftime-wall': {
    width: 8,
    formatter(type) {
      const write = compileTimeFormat(type.format ?? '');
      return (value) => write(unsigned(value, type));
    },
  },
  mac: { width: 17, formatter: () => (value) => macText(BigInt(value)) },
  username: {
    width: 8,
    formatter: (_type, context) => (value) => context.user(Number(value)) ?? String(value),
  },
  'process-name': {
    width: 16,
    formatter: (_type, context) => (value) => context.process(Number(value)) ?? String(value),
  },
  'kernel-function': {
    width: 24,
    formatter: (type, context) => (value) => {
      const address = unsigned(value, type);
      return context.symbol(address)?.replace(/\+\d+$/, '') ?? hexText(address);
    },
  },
  'kernel-module': {
    width: 16,
    formatter: (type, context) => (value) => {
      const address = unsigned(value, type);
      return context.module(address) ?? hexText(address);
    },
  },
  'cgroup-path': {
    width: 16,
    formatter: (type, context) => (value) => context.cgroupPath(unsigned(value, type)) ?? String(value),
  },
  'syscall-name': { width: 16, formatter: () => (value) => systemCallName(value) ?? String(value) },
  'signal-name': { width: 10, formatter: () => (value) => signalName(Number(value)) },
  'error-text': { width: 24, formatter: () => errorText },
};

export function isNamed(display: Display): display is NamedDisplay {
  return Object.hasOwn(namedIntegers, display);
}

const hexText = (address: bigint): string => `0x${address.toString(16)}`;

const macBytes = [0n, 1n, 2n, 3n, 4n, 5n];

function macText(value: bigint): string {
  return macBytes
    .map((index) => ((value >> (8n * index)) & 0xffn).toString(16).toUpperCase().padStart(2, '0'))
    .join(':');
}

// biome-ignore format: a table
const signals = 'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(' ');

const firstRealTime = 34;
const lastRealTime = 64;

function signalName(number: number): string {
  const name = signals[number - 1];
  if (name !== undefined) return `SIG${name}`;
  const isRealTime = number >= firstRealTime && number <= lastRealTime;
  return isRealTime ? `SIGRT${number - firstRealTime}` : String(number);
}
