// Builtins about the probe that fires. Its names are known when the script is checked: they become texts, or one of several
// where the places of a pattern share a program.

import { noFunction } from '../diagnostics/catalog-builtins.js';
import { placeTexts, placeType } from '../probes/place-texts.js';
import type { ProbeNames } from '../probes/probe-kind.js';
import type { CallSite, Checked, Computed } from './builtin.js';
import { documented, isAddress, where, wrapped } from './rows.js';
import { functionType } from './symbols.js';

function known(name: keyof ProbeNames, as: string, summary: string, rest: Partial<Computed> = {}): Computed {
  return {
    kind: 'computed',
    ...documented('probe', as, summary, `tcp:* < @[${as}] = count() >`),
    arity: [0, 0],
    isBare: true,
    check: (site) => nameOf(name, site),
    emit: (_emitter, emitted) => wrapped(emitted, (code) => `(__u64)(${code})`),
    ...rest,
  };
}

/** Where places share a program it is one of several texts, unless they are all the same. */
function nameOf(name: keyof ProbeNames, { scope, span }: Pick<CallSite, 'scope' | 'span'>): Checked {
  const places = scope.hook?.places;
  if (!places) return textOf(scope.names[name], span);
  const [only = '', ...others] = new Set(placeTexts(places, name));
  return others.length === 0
    ? textOf(only, span)
    : { expression: { kind: 'place', what: name, type: placeType(places, name), span } };
}

function textOf(value: string, span: CallSite['span']): Checked {
  return { expression: { kind: 'string', value, type: { kind: 'string', size: Buffer.byteLength(value) + 1 }, span } };
}

export const probeBuiltins: readonly Computed[] = [
  known('probe', 'probe', 'the probe that fires, by its whole name'),
  known('kind', 'probetype', 'the kind of the probe: kprobe, tracepoint, tcp, …'),
  known('function', 'func', 'the function that is probed; of an address, the one that it lies in', {
    example: 'fentry:tcp_connect < @[func] = count() >',
    signature: 'func[(address)]',
    arity: [0, 1],
    check: ({ scope, span, arguments: [address] }) =>
      address
        ? where(isAddress(address), functionType, 'an address')
        : scope.names.function === ''
          ? { refused: noFunction(span, scope.place) }
          : nameOf('function', { scope, span }),
  }),
  known('provider', 'probeprov', 'D’s first field of the probe’s name'),
  known('module', 'probemod', 'D’s second field of the probe’s name'),
  known('function', 'probefunc', 'D’s third field of the probe’s name'),
  known('name', 'probename', 'D’s fourth field of the probe’s name: entry, connect, tick-1s'),
];
