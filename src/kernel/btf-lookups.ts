// The look-ups of a KernelDescription that BTF answers, each remembered: a compile asks for the same few names often.

import type { EnumType } from '../types/type.js';
import type { BtfReader } from './btf-types.js';
import { findPrototype, readEnum, readFunction, readLayout, readType } from './btf-types.js';
import type { FunctionParameter, FunctionType, KernelDescription } from './kernel-description.js';
import { remember } from './remember.js';

export type BtfLookups = Pick<
  KernelDescription,
  'rawTracepoint' | 'func' | 'struct' | 'enumeration' | 'typedef' | 'enumerator' | 'rawTracepoints' | 'typedFunctions'
>;

export function btfLookups(btf: BtfReader): BtfLookups {
  const func = remember((name) => findFunction(btf, name));
  return {
    func,
    rawTracepoint: remember((name) => findRawTracepoint(btf, func, name)),
    struct: remember((name) => {
      const id = btf.findByName(name, 'struct') ?? btf.findByName(name, 'union');
      return id === undefined ? undefined : readLayout(btf, id);
    }),
    enumeration: remember((name) => findEnum(btf, btf.findByName(name, 'enum') ?? btf.findByName(name, 'enum64'))),
    typedef: remember((name) => {
      const id = btf.findByName(name, 'typedef');
      return id === undefined ? undefined : readType(btf, id);
    }),
    enumerator: remember((name) => {
      const found = btf.findEnumerator(name);
      const type = findEnum(btf, found?.type);
      return found && type && { value: found.value, type };
    }),
    rawTracepoints: () => namesBehind(btf.namesOfKind('typedef'), tracepointPrefix),
    typedFunctions: () => [...new Set(btf.namesOfKind('func'))].sort(),
  };
}

/** What can be said without BTF. */
export const noBtfLookups: BtfLookups = {
  func: () => undefined,
  rawTracepoint: () => undefined,
  struct: () => undefined,
  enumeration: () => undefined,
  typedef: () => undefined,
  enumerator: () => undefined,
  rawTracepoints: () => [],
  typedFunctions: () => [],
};

/** Every raw tracepoint has a typedef `btf_trace_NAME`, with the types of its arguments but not their names. */
const tracepointPrefix = 'btf_trace_';
/** Functions that have the names too; events of one class share a `__bpf_trace_`, so theirs is under the class's name. */
const namingFunctions = ['__bpf_trace_', '__traceiter_'] as const;

function findRawTracepoint(
  btf: BtfReader,
  func: (name: string) => FunctionType | undefined,
  name: string,
): readonly FunctionParameter[] | undefined {
  const id = btf.findByName(`${tracepointPrefix}${name}`, 'typedef');
  const prototype = id === undefined ? undefined : findPrototype(btf, id);
  const typed = prototype === undefined ? undefined : readFunction(btf, prototype)?.parameters.slice(1);
  if (!typed) return undefined;
  const named = namingFunctions
    .flatMap((prefix) => func(`${prefix}${name}`) ?? [])
    .map((type) => type.parameters.slice(1))
    .find((parameters) => parameters.length === typed.length);
  return typed.map((parameter, index) => ({
    name: plainName(named?.[index]?.name ?? `arg${index}`),
    type: parameter.type,
  }));
}

/** `skb__nullable` is a hint for the verifier: the argument is called `skb` on the kernels before and after it. */
function plainName(name: string): string {
  return name.replace(/__nullable$/, '');
}

function findFunction(btf: BtfReader, name: string): FunctionType | undefined {
  const id = btf.findByName(name, 'func');
  const type = id === undefined ? undefined : btf.type(id);
  return type?.kind === 'func' ? readFunction(btf, type.ref) : undefined;
}

function findEnum(btf: BtfReader, id: number | undefined): EnumType | undefined {
  const type = id === undefined ? undefined : btf.type(id);
  return type?.kind === 'enum' || type?.kind === 'enum64' ? readEnum(type) : undefined;
}

function namesBehind(names: readonly string[], prefix: string): readonly string[] {
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();
}
