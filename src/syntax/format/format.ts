// A script in the one form: only the blanks and the ends of lines change, never a token or a comment.

import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import { readScript } from '../parse.js';
import { formatTree } from './format-tree.js';
import { printLayout } from './layout.js';
import { Trivia } from './trivia.js';

const usualWidth = 100;

/** Nothing when the script has mistakes, which are reported. */
export function formatScript(
  file: SourceFile,
  diagnostics: Diagnostics,
  width: number = usualWidth,
): string | undefined {
  const script = readScript(file, diagnostics);
  if (script === undefined || diagnostics.hasErrors) return undefined;
  return printLayout(formatTree(script.tree, new Trivia(script), file.text.length), width);
}
