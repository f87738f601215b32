// The running kernel → KernelDescription. The only way here from this machine into a compile: everything is read when
// it is first asked for, because a run asks for very little, and remembered for this description's life.

import { readdirSync } from 'node:fs';
import { machine, release } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { KernelBtf } from 'libbpf-napi';
import { readFunctions } from '../programs/elf-symbols.js';
import { findProgram } from '../programs/find-program.js';
import type { BtfLookups } from './btf-lookups.js';
import { btfLookups, noBtfLookups, withModules } from './btf-lookups.js';
import { testFeature, vmlinuxBtf } from './describe-kernel-features.js';
import { readCodeSymbols } from './kallsyms.js';
import type { Feature, FeatureName, KernelDescription, TracepointFormat } from './kernel-description.js';
import { readKernelId } from './kernel-id.js';
import { once, remember } from './remember.js';
import { readHookableFunctions, readTracepoint, readTracepointNames } from './tracefs.js';

const btfFolder = dirname(vmlinuxBtf);

/** Needs the addon; call ensureTracefs() first where tracepoints matter. Throws on a machine that is neither x86-64 nor arm64. */
export function describeKernel(): KernelDescription {
  const hookable = once(readHookableFunctions);
  const types = kernelTypes((name) => hookable()?.get(name));
  const btf = types.lookups;
  const symbols = once(readCodeSymbols);
  const formats = new Map<string, TracepointFormat>();
  return {
    id: readKernelId(),
    release: release(),
    machine: knownMachine(machine()),
    feature: rememberFeatures(),
    tracepoint: (category, name) => {
      const format = formats.get(`${category}:${name}`) ?? readTracepoint(category, name, btf());
      if (format) formats.set(`${category}:${name}`, format);
      return format;
    },
    rawTracepoint: (name) => btf().rawTracepoint(name),
    func: (name) => btf().func(name),
    attachable: (name) => {
      const known = hookable();
      if (known) return known.has(name) ? 'yes' : 'no';
      return 'unknown';
    },
    hasCode: (name) => symbols().has(name),
    moduleOf: (name) => hookable()?.get(name),
    programFunctions: remember(readProgramFunctions),
    struct: (name) => btf().struct(name),
    enumeration: (name) => btf().enumeration(name),
    typedef: (name) => btf().typedef(name),
    enumerator: (name) => btf().enumerator(name),
    tracepoints: once(readTracepointNames),
    rawTracepoints: () => btf().rawTracepoints(),
    typedFunctions: () => btf().typedFunctions(),
    functions: () => [...(hookable()?.keys() ?? btf().typedFunctions())].sort(),
    letGo: types.close,
  };
}

/** The file is read again when the probe is put in place: it may be another one by then. */
function readProgramFunctions(name: string): ReadonlySet<string> | 'no such file' | undefined {
  const path = findProgram(name);
  if (path === undefined) return 'no such file';
  const functions = readFunctions(path);
  return functions && new Set(functions.keys());
}

function kernelTypes(moduleOf: (name: string) => string | undefined): { lookups: () => BtfLookups; close: () => void } {
  let known: BtfLookups | undefined;
  let files: KernelBtf[] = [];
  const open = (path: string, base?: KernelBtf): KernelBtf => {
    const file = KernelBtf.open(path, base);
    files.push(file);
    return file;
  };
  const openAll = (): BtfLookups => {
    if (testFeature('btf').answer !== 'yes') return noBtfLookups;
    const kernel = open(vmlinuxBtf);
    const openModule = (module: string): BtfLookups => btfLookups(open(join(btfFolder, module), kernel));
    return withModules(btfLookups(kernel), { names: readModuleNames, open: openModule, moduleOf });
  };
  return {
    lookups() {
      known ??= openAll();
      return known;
    },
    close() {
      // Those of modules first: they stand on the kernel's.
      for (const file of files.reverse()) file.close();
      files = [];
      known = undefined;
    },
  };
}

/** Modules whose types the kernel shows, which it does only where it was built so. */
function readModuleNames(): readonly string[] {
  return readdirSync(btfFolder).filter((name) => name !== basename(vmlinuxBtf));
}

/** "Could not tell" is asked again: it may have been a moment's trouble. */
function rememberFeatures(): (name: FeatureName) => Feature {
  const known = new Map<FeatureName, Feature>();
  return (name) => {
    const feature = known.get(name) ?? testFeature(name);
    if (feature.answer !== 'unknown') known.set(name, feature);
    return feature;
  };
}

function knownMachine(name: string): KernelDescription['machine'] {
  if (name === 'x86_64' || name === 'aarch64') return name;
  throw new Error(`tsbpf runs on x86_64 and aarch64, not on ${name}`);
}
