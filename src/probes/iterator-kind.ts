// Iterators: a program that the kernel runs over all of its tasks, files, sockets, …, once, when the trace begins.

import type { FunctionParameter, KernelDescription } from '../kernel/kernel-description.js';
import type { HookArgument, HookResolution, ProbeKind } from './probe-kind.js';

/** In BTF every iterator has a function of that name, with the types of what it hands over. */
const prefix = 'bpf_iter_';

export const iterator: ProbeKind = {
  name: 'iter',
  aliases: ['it'],
  family: 'iterator',
  summary: 'runs over all tasks, files, sockets, … of the kernel once, when the trace begins',
  form: 'iter:OBJECTS',
  example: 'iter:task',
  resolve(fields, kernel): HookResolution {
    const [name, pin] = fields;
    if (pin)
      return {
        kind: 'malformed',
        reason: `an iterator runs when the trace begins and is not pinned; write \`iter:${name}\``,
      };
    if (fields.length !== 1 || !name) return { kind: 'malformed', reason: `write it as ${this.form}, as in iter:task` };
    const parameters = iterated(kernel, name);
    if (!parameters) {
      const reason = `this kernel has no iterator over \`${name}\``;
      return { kind: 'missing', reason, candidates: this.names(kernel) };
    }
    const last = parameters.findLastIndex(({ type }) => type.kind === 'pointer');
    return {
      kind: 'hook',
      hook: {
        kind: 'iter',
        family: 'iterator',
        name: `iter:${name}`,
        section: `iter/${name}`,
        attach: { kind: 'iter', name },
        context: { copied: parameters.length, needed: last },
        arguments: parameters.map(
          ({ name: argument, type }, index): HookArgument => ({
            name: argument,
            type,
            access: { kind: 'argument', index },
          }),
        ),
        numberedArguments: 0,
        features: ['iter'],
        isControl: false,
      },
    };
  },
  names: (kernel) =>
    kernel
      .typedFunctions()
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
      .filter((name) => iterated(kernel, name)),
};

/** What it hands over; undefined when there is no such iterator. */
function iterated(kernel: KernelDescription, name: string): readonly FunctionParameter[] | undefined {
  const parameters = kernel.func(`${prefix}${name}`)?.parameters;
  const [first] = parameters ?? [];
  const isMeta =
    first?.type.kind === 'pointer' && first.type.to.kind === 'struct' && first.type.to.name === 'bpf_iter_meta';
  return isMeta ? parameters : undefined;
}
