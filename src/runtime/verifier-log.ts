// What the verifier says while it refuses a program, out of a log that is mostly instructions and their states.

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

export interface Verdict {
  /** The verifier's own words, in order. */
  readonly words: readonly string[];
  /** The last instruction that it looked at, counted from the program's first. */
  readonly instruction?: number;
  /** The place of that instruction, where the kernel's log names places (from 6.8 on). */
  readonly place?: SourcePlace;
}

const begin = '-- BEGIN PROG LOAD LOG --';
const end = '-- END PROG LOAD LOG --';
/** Enough for what is said at the end; a loop's log has a million lines before it. */
const tailLength = 64 * 1024;
const longestSearch = 10_000;

/** Nothing where the refusal was not the verifier's: it explains itself, a policy does not. */
export function readVerdict(log: string): Verdict | undefined {
  const start = log.lastIndexOf(begin);
  if (start < 0 && !/processed \d+ insns/.test(log.slice(-tailLength))) return undefined;
  const stop = log.indexOf(end, Math.max(start, log.length - tailLength));
  const body = log.slice(start < 0 ? 0 : start + begin.length, stop < 0 ? undefined : stop);
  const lines = body
    .slice(-tailLength)
    .split('\n')
    .map((text) => text.trimEnd());
  const last = lines.findLastIndex((text) => instructionOf(text) !== undefined);
  const instruction = instructionOf(lines[last] ?? '');
  const place = lastPlace(body);
  return {
    words: lines.slice(last + 1).filter(isSaid),
    ...(instruction === undefined ? {} : { instruction }),
    ...(place === undefined ? {} : { place }),
  };
}

/** `13: (73) *(u8 *)(r6 +0) = r1` */
function instructionOf(text: string): number | undefined {
  const found = /^(\d+): \([0-9a-f]{2}\) /.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** Neither an instruction's state, a line of the source, nor a count at the end. */
function isSaid(text: string): boolean {
  return (
    text !== '' && !/^(;|processed \d|verification time|stack depth|libbpf: |\d+: R\d|from \d+ to|arg#\d)/.test(text)
  );
}

/** `; if (x) { @ script.tsbpf:3` */
function lastPlace(body: string): SourcePlace | undefined {
  let at = body.length;
  for (let tries = 0; tries < longestSearch; tries++) {
    at = body.lastIndexOf('\n;', at - 1);
    if (at < 0) return undefined;
    const found = /^\n;.* @ (.+):(\d+)\s*\n/.exec(body.slice(at, at + 1024));
    if (found !== null) return { file: found[1] ?? '', line: Number(found[2]) };
  }
  return undefined;
}
