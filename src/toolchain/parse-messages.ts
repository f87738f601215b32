// What clang writes on stderr → data. Because of #line, a message's file may be the script's name.

export interface ClangMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: (typeof severities)[number];
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

const severities = ['error', 'warning', 'note'] as const;

function messageOf(groups: Readonly<Record<string, string | undefined>>): ClangMessage {
  return {
    file: groups['file'] ?? '',
    line: Number(groups['line'] ?? 0),
    column: Number(groups['column'] ?? 0),
    severity: severities.find((severity) => severity === groups['severity']) ?? 'error',
    text: groups['text'] ?? '',
  };
}
