// Every public name of libbpf-napi and nothing else. Importing it loads no native code: the addon is loaded by the
// first call that needs it.

export type { AttachSpec } from './attach-spec.js';
export { BpfError } from './bpf-error.js';
export type { BpfMap, MapEntries, UpdateFlags } from './bpf-map.js';
export { onlineCpus, possibleCpus } from './cpus.js';
export {
  type Attempt,
  canAttachKprobe,
  canAttachKprobes,
  libbpfVersion,
  type ProbeAnswer,
  probeHelper,
  probeMapType,
  probeProgramType,
  type TryLoadOptions,
  tryLoadProgram,
} from './features.js';
export {
  type BtfKind,
  type BtfMember,
  type BtfParameter,
  type BtfType,
  type BtfValue,
  type Enumerator,
  KernelBtf,
} from './kernel-btf.js';
export type { Link } from './link.js';
export {
  enableRunStatistics,
  type LoadedObject,
  type ProgramRun,
  type ProgramStatistics,
  type RunOptions,
  type RunStatistics,
} from './loaded-object.js';
export {
  type LoadOptions,
  type MapInfo,
  type OpenObject,
  type OpenOptions,
  openObject,
  type ProgramInfo,
} from './open-object.js';
export type { RingHandlers, RingOptions, Rings } from './rings.js';
