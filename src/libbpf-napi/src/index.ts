// Every public name of libbpf-napi and nothing else. Importing it loads no native code: the addon is loaded by the
// first call that needs it.

export { type AttachSpec } from './attach-spec.js';
export { BpfError } from './bpf-error.js';
export { type BpfMap, type MapEntries, type UpdateFlags } from './bpf-map.js';
export { onlineCpus, possibleCpus } from './cpus.js';
export {
  canAttachKprobe,
  libbpfVersion,
  probeHelper,
  probeMapType,
  probeProgramType,
  tryLoadProgram,
  type Attempt,
  type ProbeAnswer,
  type TryLoadOptions,
} from './features.js';
export { KernelBtf, type BtfKind, type BtfMember, type BtfParameter, type BtfType, type BtfValue, type Enumerator } from './kernel-btf.js';
export { type Link } from './link.js';
export { enableRunStatistics, type LoadedObject, type ProgramRun, type ProgramStatistics, type RunOptions, type RunStatistics } from './loaded-object.js';
export { openObject, type LoadOptions, type MapInfo, type OpenObject, type OpenOptions, type ProgramInfo } from './open-object.js';
export { type RingHandlers, type RingOptions, type Rings } from './rings.js';
