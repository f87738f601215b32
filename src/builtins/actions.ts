// Statements that act, and questions to a map, as documented names. How each is checked is in check/check-action.ts and
// check/check-call.ts.

export interface ActionRecord {
  readonly kind: 'action' | 'map-function';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly signature: string;
  readonly summary: string;
  readonly example: string;
}

function action(name: string, signature: string, summary: string, example: string): ActionRecord {
  return { kind: 'action', name, aliases: [], signature, summary, example };
}

function mapFunction(name: string, signature: string, summary: string, example: string): ActionRecord {
  return { kind: 'map-function', name, aliases: [], signature, summary, example };
}

export const actionRecords: readonly ActionRecord[] = [
  action(
    'print',
    'print(a, b, …) | print(value) | print(@m[, top[, div]])',
    'sends one typed row, a bare value, or a whole map',
    'tcp:connect < print(pid, comm, daddr, dport) >',
  ),
  action(
    'printf',
    'printf("format", …)',
    'sends formatted text; the format is checked at compile time',
    'tcp:connect < printf("%s to %s\\n", comm, daddr) >',
  ),
  action('exit', 'exit([code])', 'ends the trace with that exit code', 'interval:s:5 < exit() >'),
  action('clear', 'clear(@m)', 'drops all entries of a map', 'interval:s:1 < print(@); clear(@) >'),
  action(
    'zero',
    'zero(@m)',
    'sets all values of a map to zero and keeps the keys',
    'interval:s:1 < print(@); zero(@) >',
  ),
  action(
    'delete',
    'delete(@m, key) | delete(@m[key])',
    'drops one entry',
    'syscall:read:return < delete(@start, tid) >',
  ),
];

export const mapFunctionRecords: readonly ActionRecord[] = [
  mapFunction(
    'has_key',
    'has_key(@m, key)',
    'whether the map has an entry',
    'syscall:read:return / has_key(@start, tid) / < exit() >',
  ),
  mapFunction(
    'find',
    'find(@m, key, $copy)',
    'copies an entry to a scratch variable; false when there is none',
    'syscall:read:return < if (find(@start, tid, $t)) { print(nsecs - $t) } >',
  ),
];
