// Several of bpftrace's scripts as one text, for a tracer is slow to start in a guest. What each says and counts is told
// apart: a line that it begins has its name in front, and its maps are named after it.

export interface JoinedScript {
  readonly name: string;
  readonly text: string;
  /** One more condition of its clauses on kernel events, by the names of their probes. */
  readonly only?: (probes: string) => string | undefined;
}

/** `first` is a clause of the test's own, which bpftrace attaches last. */
export function joinScripts(scripts: readonly JoinedScript[], first: string): string {
  const texts = scripts.map((script) => withCondition(withName(script.name, bare(script.text)), script));
  // bpftrace takes directives at the head of a program only, and one BEGIN and one END.
  const directives = new Set(texts.flatMap((text) => text.match(/^#include.*$/gm) ?? []));
  const bodies = (probe: string): string =>
    texts.flatMap((text) => [...text.matchAll(clause(probe))].map(([, body = '']) => body)).join('');
  const rest = texts.map((text) => text.replace(clause('(?:BEGIN|END)'), '').replace(/^#.*\n/gm, ''));
  const head = [...directives, `BEGIN\n{\n${bodies('BEGIN')}}`, first];
  return [...head, ...rest, `END\n{\n${bodies('END')}}`, ''].join('\n');
}

function clause(probe: string): RegExp {
  return new RegExp(`^${probe}\\s*\\{\\n([\\s\\S]*?)^\\}\\n`, 'gm');
}

/** As it is for a bpftrace that knows the kernel's types, without its comments. */
function bare(text: string): string {
  return text
    .replace(/^\/\*[\s\S]*?\*\/\n|^\s*\/\/.*\n|^#!.*\n/gm, '')
    .replace(/^#ifndef BPFTRACE_HAVE_BTF\n[\s\S]*?(?:^#else\n([\s\S]*?))?^#endif\n/gm, '$1');
}

function withName(name: string, text: string): string {
  let beginsLine = true;
  const marked = text.replace(/^\{|\b(printf|time)\(("(?:[^"\\]|\\.)*")?/gm, (all, call?: string, format = '""') => {
    const isFirst = call !== undefined && beginsLine && format !== '""';
    beginsLine = call === undefined || format === '""' || format.endsWith('\\n"');
    return isFirst ? all.replace('"', `"${name}|`) : all;
  });
  return marked.replace(/@(\w*)/g, (_, map: string) => `@${name}_${map}`);
}

function withCondition(text: string, { only }: JoinedScript): string {
  if (!only) return text;
  const heading = /^((?:(?:tracepoint|kprobe|kretprobe):[\w:*.]+,?\s*)+)(?:\/([^\n]+)\/\s*)?\{/gm;
  return text.replace(heading, (all, probes: string, condition?: string) => {
    const added = only(probes);
    if (added === undefined) return all;
    return `${probes}/${added}${condition === undefined ? '' : ` && (${condition}) != 0`}/ {`;
  });
}
