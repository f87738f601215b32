// A KernelDescription → the JSON of a fixture: only what the roots name and what lies one step from them, so that the
// file stays small enough to read.

import type { EnumType, StructMember, Type } from '../types/type.js';
import type { Feature, FeatureName, KernelDescription, StructLayout } from './kernel-description.js';
import type { EnumJson, FeatureJson, KernelJson, StructJson } from './kernel-fixture.js';
import { formatFunction, formatMember, formatParameters, formatTracepointField, formatType } from './type-notation.js';

export interface DescriptionRoots {
  /** A name alone takes every member; a list takes these. */
  readonly structs: Readonly<Record<string, 'all' | readonly string[]>>;
  readonly functions: readonly string[];
  readonly rawTracepoints: readonly string[];
  /** 'category:name' */
  readonly tracepoints: readonly string[];
  /** One enumerator brings its whole enum. */
  readonly enumerators: readonly string[];
  readonly enums: readonly string[];
  readonly typedefs: readonly string[];
}

const featureNames: readonly FeatureName[] = [
  'btf',
  'ringbuf',
  'tracepoint',
  'rawtracepoint',
  'tp_btf',
  'fentry',
  'kprobe',
  'kprobe-multi',
  'attach-cookie',
  'perf-event',
  'iter',
  'fetching-atomics',
  'bpf-loop',
  'map-iteration',
  'tai-clock',
  'override',
  'prog-run',
];

export function describeToJson(kernel: KernelDescription, roots: DescriptionRoots): KernelJson {
  const structs = dumpStructs(kernel, roots.structs);
  const functions = pick(roots.functions, (name) => kernel.func(name), formatFunction);
  const hookless = Object.keys(functions).filter((name) => kernel.attachable(name) === 'no');
  const isUnknown = Object.keys(functions).some((name) => kernel.attachable(name) === 'unknown');
  return {
    release: kernel.release,
    machine: kernel.machine,
    features: Object.fromEntries(featureNames.map((name) => [name, featureToJson(kernel.feature(name))])),
    attachable: isUnknown ? 'unknown' : 'listed',
    ...(hookless.length > 0 ? { notAttachable: hookless } : {}),
    functions,
    rawTracepoints: pick(roots.rawTracepoints, (name) => kernel.rawTracepoint(name), formatParameters),
    tracepoints: dumpTracepoints(kernel, roots.tracepoints),
    structs: Object.fromEntries(structs.map((layout) => [layout.name, structToJson(layout)])),
    enums: dumpEnums(kernel, roots, structs).map(enumToJson),
    typedefs: pick(roots.typedefs, (name) => kernel.typedef(name), formatType),
  };
}

/** JSON in which each short thing is on one line, so that a diff of two kernels can be read. */
export function printKernelJson(json: KernelJson): string {
  const print = (value: unknown, depth: number): string => {
    const flat = JSON.stringify(value);
    if (flat.length < 100 || typeof value !== 'object' || value === null) return flat;
    const indent = ' '.repeat(depth + 1);
    const lines = Array.isArray(value)
      ? value.map((item) => print(item, depth + 1))
      : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, depth + 1)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    return `${open}\n${indent}${lines.join(`,\n${indent}`)}\n${' '.repeat(depth)}${close}`;
  };
  return `${print(json, 0)}\n`;
}

function featureToJson(feature: Feature): FeatureJson {
  if (feature.answer === 'yes') return 'yes';
  if (feature.answer === 'unknown') return { unknown: feature.reason };
  return { no: feature.reason, ...(feature.since === undefined ? {} : { since: feature.since }) };
}

/** The roots, and the structs that lie inside them by value. */
function dumpStructs(kernel: KernelDescription, roots: DescriptionRoots['structs']): readonly StructLayout[] {
  const chosen = Object.entries(roots).flatMap(([name, members]) => {
    const layout = kernel.struct(name);
    if (!layout) return [];
    return [
      members === 'all'
        ? layout
        : { ...layout, members: layout.members.filter((member) => members.includes(member.name)) },
    ];
  });
  const embedded = new Set(chosen.flatMap((layout) => layout.members.flatMap(embeddedStruct)));
  const inner = [...embedded]
    .filter((name) => !Object.hasOwn(roots, name))
    .flatMap((name) => kernel.struct(name) ?? []);
  return [...chosen, ...inner];
}

function embeddedStruct(member: StructMember): readonly string[] {
  const type = member.type.kind === 'array' ? member.type.element : member.type;
  return type.kind === 'struct' && type.name !== '' ? [type.name] : [];
}

function structToJson(layout: StructLayout): StructJson {
  const members = Object.fromEntries(layout.members.map((member) => [member.name, formatMember(member)]));
  return { ...(layout.tag === 'union' ? { tag: layout.tag } : {}), size: layout.size, members };
}

function dumpTracepoints(kernel: KernelDescription, names: readonly string[]): KernelJson['tracepoints'] {
  return pick(
    names,
    (name) => {
      const [category = '', event = ''] = name.split(':');
      return kernel.tracepoint(category, event);
    },
    (format) => Object.fromEntries(format.fields.map((field) => [field.name, formatTracepointField(field)])),
  );
}

function dumpEnums(
  kernel: KernelDescription,
  roots: DescriptionRoots,
  structs: readonly StructLayout[],
): readonly EnumType[] {
  const used = structs.flatMap((layout) => layout.members.flatMap((member) => namedEnums(member.type)));
  const called = roots.functions.flatMap((name) => kernel.func(name)?.parameters ?? []);
  const traced = roots.rawTracepoints.flatMap((name) => kernel.rawTracepoint(name) ?? []);
  const parameters = [...called, ...traced].flatMap((parameter) => namedEnums(parameter.type));
  const found = [
    ...roots.enumerators.flatMap((name) => kernel.enumerator(name)?.type ?? []),
    ...roots.enums.flatMap((name) => kernel.enumeration(name) ?? []),
    ...used,
    ...parameters,
  ];
  return [...new Map(found.map((type) => [`${type.name} ${type.members[0]?.name}`, type])).values()];
}

function namedEnums(type: Type): readonly EnumType[] {
  if (type.kind === 'enum') return type.name === '' ? [] : [type];
  if (type.kind === 'pointer') return namedEnums(type.to);
  return type.kind === 'array' ? namedEnums(type.element) : [];
}

function enumToJson(type: EnumType): EnumJson {
  const members = type.members.map(
    (member) =>
      [
        member.name,
        Number.isSafeInteger(Number(member.value)) ? Number(member.value) : member.value.toString(),
      ] as const,
  );
  return { name: type.name, size: type.size, signed: type.signed, members: Object.fromEntries(members) };
}

function pick<T, Out>(
  names: readonly string[],
  find: (name: string) => T | undefined,
  print: (found: T) => Out,
): Record<string, Out> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = find(name);
      return found === undefined ? [] : [[name, print(found)] as const];
    }),
  );
}
