// The program that D's `pid$target::FUNCTION:entry` means: of -p's process, or the one that -c's command begins with.

import { readlinkSync } from 'node:fs';

export interface Target {
  readonly pid?: number;
  readonly command?: string;
}

export function programOf({ pid, command }: Target): string | undefined {
  if (command !== undefined) return command.trim().split(/\s+/)[0];
  if (pid === undefined) return undefined;
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return undefined;
  }
}
