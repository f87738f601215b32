// path(): where a file of the kernel's lies, as a text of the kernel side, so that it can be compared and be a key.

import type { TypedExpression } from '../check/typed-ast.js';
import { longestName, pathBytes } from '../limits.js';
import type { Type } from '../types/type.js';
import { type Builtin, bothValid, type Checked, type CValue } from './builtin.js';
import { call, func, shorthand } from './rows.js';

const topic = 'memory and text';

/** struct tsbpf_walk, which is too large for the stack and so lies in scratch memory, aligned. */
const walkBytes = 24 + pathBytes + longestName + 1;

const pathType: Type = { kind: 'string', size: pathBytes };

/** The kernel's structs that say where something lies. */
const sources: readonly string[] = ['path', 'file', 'dentry', 'vfsmount'];

function sourceOf({ type }: TypedExpression): string | undefined {
  const struct = type.kind === 'pointer' ? type.to : type;
  return struct.kind === 'struct' && sources.includes(struct.name) ? struct.name : undefined;
}

/** A struct inside another one is meant by its address. */
function byAddress(place: TypedExpression): TypedExpression {
  return place.kind === 'address' && place.type.kind === 'struct'
    ? { ...place, type: { kind: 'pointer', to: place.type, space: 'kernel' } }
    : place;
}

const path = func(topic, {
  signature: 'path(place)',
  aliases: ['d_path'],
  summary: `where a file, path, mount or dentry of the kernel lies, up to ${pathBytes - 1} bytes`,
  example: 'fentry:vfs_read < print(comm, path(args.file)) >',
  check({ arguments: [place] }): Checked {
    if (!place || sourceOf(place) === undefined || (place.type.kind === 'struct' && place.kind !== 'address'))
      return { argument: 0, expected: 'a file, path, dentry or vfsmount of the kernel' };
    return { type: pathType, arguments: [byAddress(place)] };
  },
  needs: () => 'bpf-loop',
  emit(emitter, { arguments: [place] }, room): CValue {
    emitter.include('paths.bpf.h');
    const value = place?.value() ?? { code: '0' };
    const source = place ? sourceOf(place.expression) : undefined;
    const text = emitter.room(pathType, 'path', room);
    const walk = `(struct tsbpf_walk *)${emitter.local({ kind: 'string', size: walkBytes }, 'walk')}`;
    const length = emitter.writer.fresh('length');
    emitter.writer.line(`tsbpf_walk_of_${source}(${walk}, (void *)(${value.code}));`);
    emitter.writer.line(`long ${length} = tsbpf_walk_text(${text}, ${walk});`);
    const known = emitter.guarded(length);
    return { code: text, length, valid: bothValid(value.valid, known) ?? known };
  },
});

/** `curtask.fs.pwd` */
function ofTask(name: string, member: string, summary: string): Builtin {
  return shorthand(topic, {
    name,
    ofTask: true,
    summary,
    example: `syscall:openat:entry < print(comm, ${name}, str(args.filename)) >`,
    means: (span) => {
      const files = {
        kind: 'member',
        object: { kind: 'name', name: 'curtask', span },
        operator: '.',
        name: { text: 'fs', span },
        span,
      } as const;
      return call(span, 'path', { kind: 'member', object: files, operator: '.', name: { text: member, span }, span });
    },
  });
}

export const pathBuiltins: readonly Builtin[] = [
  path,
  ofTask('cwd', 'pwd', 'the working directory of the process on the CPU'),
  ofTask('root', 'root', 'the root directory of the process on the CPU'),
];
