// The look-ups of a KernelDescription that BTF answers, each remembered: a compile asks for the same few names often.

import type { BtfReader } from './btf-types.js';
import { readEnum, readFunction, readLayout, readType, skipToKind } from './btf-types.js';
import type { FunctionParameter, FunctionType, KernelDescription } from './kernel-description.js';
import type { EnumType, Type } from '../types/type.js';

export type BtfLookups = Pick<KernelDescription, 'rawTracepoint' | 'func' | 'struct' | 'enumeration' | 'typedef' | 'enumerator' | 'rawTracepoints'> & {
  /** Every function with a type, whether a hook can be put on it or not. */
  typedFunctions(): readonly string[];
};

export function btfLookups(btf: BtfReader): BtfLookups {
  const func = remember((name) => findFunction(btf, name));
  return {
    func,
    rawTracepoint: remember((name) => findRawTracepoint(btf, func, name)),
    struct: remember((name) => {
      const id = btf.findByName(name, 'struct') ?? btf.findByName(name, 'union');
      return id === undefined ? undefined : readLayout(btf, id);
    }),
    enumeration: remember((name) => findEnum(btf, name)),
    typedef: remember((name) => findTypedef(btf, name)),
    enumerator: remember((name) => {
      const found = btf.findEnumerator(name);
      return found && { value: found.value, type: readEnum(btf.type(found.id)) };
    }),
    rawTracepoints: () => namesWithPrefix(btf.namesOfKind('typedef'), tracePrefix),
    typedFunctions: () => btf.namesOfKind('func'),
  };
}

/** What a machine without BTF can say. */
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

const tracePrefix = 'btf_trace_';

function findFunction(btf: BtfReader, name: string): FunctionType | undefined {
  const id = btf.findByName(name, 'func');
  const proto = id === undefined ? undefined : btf.type(id).ref;
  return proto === undefined ? undefined : readFunction(btf, proto);
}

/** The function that runs BPF programs has the names; the typedef has the types alone, and is always there. */
function findRawTracepoint(btf: BtfReader, func: (name: string) => FunctionType | undefined, name: string): readonly FunctionParameter[] | undefined {
  const named = func(`__bpf_trace_${name}`);
  if (named) return named.parameters.slice(1);
  const id = btf.findByName(`${tracePrefix}${name}`, 'typedef');
  const proto = id === undefined ? undefined : skipToKind(btf, id, 'func_proto');
  const typed = proto === undefined ? undefined : readFunction(btf, proto);
  return typed?.parameters.slice(1).map((parameter, index) => ({ name: `arg${index}`, type: parameter.type }));
}

function findEnum(btf: BtfReader, name: string): EnumType | undefined {
  const id = btf.findByName(name, 'enum') ?? btf.findByName(name, 'enum64');
  return id === undefined ? undefined : readEnum(btf.type(id));
}

function findTypedef(btf: BtfReader, name: string): Type | undefined {
  const id = btf.findByName(name, 'typedef');
  return id === undefined ? undefined : readType(btf, id);
}

function namesWithPrefix(names: readonly string[], prefix: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).sort();
}

function remember<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (name) => {
    const found = known.get(name) ?? { value: find(name) };
    known.set(name, found);
    return found.value;
  };
}
