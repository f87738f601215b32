// JSON → KernelDescription: for tests, and for `check` where there is no kernel to ask. Types are written in the
// notation of type-notation.ts and parsed when they are first looked up.

import { createHash } from 'node:crypto';
import { isObject } from '../source/json.js';
import type { EnumType } from '../types/type.js';
import type { Feature, FeatureName, KernelDescription, StructLayout } from './kernel-description.js';
import { once, remember } from './remember.js';
import { parseFunction, parseMember, parseParameters, parseTracepointField, parseType } from './type-notation.js';

export interface KernelJson {
  readonly release: string;
  readonly machine: 'x86_64' | 'aarch64';
  /** A feature that is not named was not asked: unknown. */
  readonly features: Readonly<Partial<Record<FeatureName, FeatureJson>>>;
  /** Whether hooks can be put on `functions`: 'listed' means on these and no others. */
  readonly attachable: 'listed' | 'unknown';
  /** Functions with a type but without a place for a hook. */
  readonly notAttachable?: readonly string[];
  readonly functions: Readonly<Record<string, string>>;
  readonly rawTracepoints: Readonly<Record<string, string>>;
  /** 'category:name' → field → 'type @offset size n'. */
  readonly tracepoints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly structs: Readonly<Record<string, StructJson>>;
  readonly enums: readonly EnumJson[];
  readonly typedefs: Readonly<Record<string, string>>;
}

export type FeatureJson = 'yes' | { readonly no: string; readonly since?: string } | { readonly unknown: string };

export interface StructJson {
  readonly tag?: 'union';
  readonly size: number;
  readonly members: Readonly<Record<string, string>>;
}

export interface EnumJson {
  /** '' for an anonymous one. */
  readonly name: string;
  readonly size: EnumType['size'];
  readonly signed: boolean;
  /** Values as text where they do not fit a JSON number. */
  readonly members: Readonly<Record<string, number | string>>;
}

/** Only describe-to-json.ts writes such files, all parts of them at once. */
export function isKernelJson(value: unknown): value is KernelJson {
  return isObject(value) && typeof value['release'] === 'string' && isObject(value['structs']);
}

export function kernelFromJson(json: KernelJson): KernelDescription {
  const enums = once(() => json.enums.map(enumFromJson));
  const enumeration = remember((name): EnumType | undefined =>
    enums().find((type) => type.name === name && name !== ''),
  );
  const refused = new Set(json.notAttachable);
  const functionText = (name: string): string | undefined => own(json.functions, name);
  return {
    id: `fixture ${json.release} ${createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16)}`,
    release: json.release,
    machine: json.machine,
    feature: (name) => featureFromJson(json.features[name]),
    tracepoint: (category, name) => {
      const fields = own(json.tracepoints, `${category}:${name}`);
      return (
        fields && {
          fields: Object.entries(fields).map(([field, text]) => parseTracepointField(field, text, enumeration)),
        }
      );
    },
    rawTracepoint: remember((name) =>
      parsed(own(json.rawTracepoints, name), (text) => parseParameters(text, enumeration)),
    ),
    func: remember((name) => parsed(functionText(name), (text) => parseFunction(text, enumeration))),
    attachable: (name) => {
      if (refused.has(name)) return 'no';
      if (json.attachable === 'unknown') return 'unknown';
      return functionText(name) === undefined ? 'no' : 'yes';
    },
    hasCode: () => false,
    moduleOf: () => undefined,
    programFunctions: () => undefined,
    struct: remember((name) => structFromJson(name, own(json.structs, name), enumeration)),
    enumeration,
    typedef: remember((name) => parsed(own(json.typedefs, name), (text) => parseType(text, enumeration))),
    enumerator: remember((name) => findEnumerator(enums(), name)),
    tracepoints: () => Object.keys(json.tracepoints).sort(),
    rawTracepoints: () => Object.keys(json.rawTracepoints).sort(),
    typedFunctions: () => Object.keys(json.functions).sort(),
    functions: () =>
      Object.keys(json.functions)
        .filter((name) => !refused.has(name))
        .sort(),
  };
}

function featureFromJson(json: FeatureJson | undefined): Feature {
  if (json === undefined) return { answer: 'unknown', reason: 'the description does not say' };
  if (json === 'yes') return { answer: 'yes' };
  if ('unknown' in json) return { answer: 'unknown', reason: json.unknown };
  return { answer: 'no', reason: json.no, ...(json.since === undefined ? {} : { since: json.since }) };
}

function structFromJson(
  name: string,
  json: StructJson | undefined,
  findEnum: (name: string) => EnumType | undefined,
): StructLayout | undefined {
  return (
    json && {
      tag: json.tag ?? 'struct',
      name,
      size: json.size,
      members: Object.entries(json.members).map(([member, text]) => parseMember(member, text, findEnum)),
    }
  );
}

function enumFromJson(json: EnumJson): EnumType {
  const members = Object.entries(json.members).map(([name, value]) => ({ name, value: BigInt(value) }));
  return { kind: 'enum', name: json.name, size: json.size, signed: json.signed, members };
}

function findEnumerator(
  enums: readonly EnumType[],
  name: string,
): { readonly value: bigint; readonly type: EnumType } | undefined {
  for (const type of enums) {
    const member = type.members.find((candidate) => candidate.name === name);
    if (member) return { value: member.value, type };
  }
  return undefined;
}

function parsed<T>(text: string | undefined, parse: (text: string) => T): T | undefined {
  return text === undefined ? undefined : parse(text);
}

/** A script may ask for a struct called `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
