// The look-ups of a KernelDescription that BTF answers, each remembered: a compile asks for the same few names often.

import type { EnumType } from '../types/type.js';
import type { BtfReader } from './btf-types.js';
import { findPrototype, readEnum, readFunction, readLayout, readType } from './btf-types.js';
import type { FunctionParameter, FunctionType, KernelDescription } from './kernel-description.js';
import { once, remember } from './remember.js';

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

interface Modules {
  names(): readonly string[];
  open(module: string): BtfLookups;
  moduleOf(functionName: string): string | undefined;
}

/** What the kernel's own types do not have is looked for in those of its modules, each opened at most once. */
export function withModules(kernel: BtfLookups, modules: Modules): BtfLookups {
  const open = remember((module) => modules.open(module));
  const names = once(() => modules.names());
  const first = <T>(find: (lookups: BtfLookups) => T | undefined): T | undefined => {
    for (const name of names()) {
      const found = find(open(name));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    ...kernel,
    func: remember((name) => {
      const module = modules.moduleOf(name) ?? '';
      return kernel.func(name) ?? (module !== '' && names().includes(module) ? open(module).func(name) : undefined);
    }),
    rawTracepoint: remember((name) => kernel.rawTracepoint(name) ?? first((module) => module.rawTracepoint(name))),
    struct: remember((name) => kernel.struct(name) ?? first((module) => module.struct(name))),
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
