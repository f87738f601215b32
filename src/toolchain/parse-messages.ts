// What clang writes on stderr → data. Because of #line, a message's file may be the script's name.

export interface ClangMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
}

/**
 * `tcpconnect:3:7: error: use of undeclared identifier 'x'`. The driver's own (`clang: error: …`) and the assembler's
 * (`error: …`) have no place: line 0.
 */
export function parseMessages(stderr: string): readonly ClangMessage[] {
  return stderr.split('\n').flatMap((line) => {
    const groups = (placed.exec(line) ?? placeless.exec(line))?.groups;
    return groups ? [messageOf(groups)] : [];
  });
}

const placed = /^(?<file>.+?):(?<line>\d+):(?<column>\d+): (?:fatal )?(?<severity>error|warning|note): (?<text>.*)$/;
const placeless = /^(?:(?<file>[\w./-]*clang[\w.-]*): )?(?:fatal )?(?<severity>error|warning|note): (?<text>.*)$/;

function messageOf(groups: Readonly<Record<string, string | undefined>>): ClangMessage {
  return {
    file: groups['file'] ?? '',
    line: Number(groups['line'] ?? 0),
    column: Number(groups['column'] ?? 0),
    severity: groups['severity'] as ClangMessage['severity'],
    text: groups['text'] ?? '',
  };
}
