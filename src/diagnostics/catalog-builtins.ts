// Wording of what is wrong with the use of a builtin.

import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

export const noFunction = (span: Span, place: string): Diagnostic => ({
  code: 'E0220',
  severity: 'error',
  message: `${place} is not at a function`,
  primary: { span },
  secondary: [],
  notes: ['`func` is there at functions: fentry, fexit, kprobe, kretprobe, uprobe; `probe` names any probe'],
});
