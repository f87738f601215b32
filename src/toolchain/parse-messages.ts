// What clang writes on stderr → data. Because of #line, a message's file may be the script's name.

export interface ClangMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
}

/** `tcpconnect:3:7: error: use of undeclared identifier 'x'`; without a place (the driver's own) it is line 0. */
export function parseMessages(stderr: string): readonly ClangMessage[] {
  return stderr.split('\n').flatMap((line) => {
    const placed =
      /^(?<file>.+?):(?<line>\d+):(?<column>\d+): (?:fatal )?(?<severity>error|warning|note): (?<text>.*)$/.exec(
        line,
      )?.groups;
    const own =
      placed ??
      /^(?<file>[\w./-]*clang[\w.-]*): (?:fatal )?(?<severity>error|warning|note): (?<text>.*)$/.exec(line)?.groups;
    return own ? [messageOf(own)] : [];
  });
}

function messageOf(groups: Readonly<Record<string, string | undefined>>): ClangMessage {
  return {
    file: groups['file'] ?? '',
    line: Number(groups['line'] ?? 0),
    column: Number(groups['column'] ?? 0),
    severity: groups['severity'] as ClangMessage['severity'],
    text: groups['text'] ?? '',
  };
}
