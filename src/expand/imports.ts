// `import "lib.bt"`: what the file declares stands in the place of the import. The files were found and read with the
// script (script-source.ts), each once.

import { importRefused } from '../diagnostics/catalog-expand.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import type { Declaration, Program } from '../syntax/ast.js';
import type { ImportDeclaration } from '../syntax/ast-declarations.js';
import { parse } from '../syntax/parse.js';

export function joinImports(program: Program, diagnostics: Diagnostics): Program {
  if (!program.declarations.some(({ kind }) => kind === 'import')) return program;
  return { ...program, declarations: joined(program, new Set(), diagnostics) };
}

function joined({ declarations }: Program, done: Set<SourceFile>, diagnostics: Diagnostics): readonly Declaration[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === 'import' ? imported(declaration, done, diagnostics) : [declaration],
  );
}

function imported(
  { path, span }: ImportDeclaration,
  done: Set<SourceFile>,
  diagnostics: Diagnostics,
): readonly Declaration[] {
  const found = span.file.imports?.get(path) ?? { refused: 'there is no such file' };
  if ('files' in found)
    return found.files.flatMap((file) => {
      if (done.has(file)) return [];
      done.add(file);
      return joined(parse(file, diagnostics), done, diagnostics);
    });
  diagnostics.add(importRefused(span, path, found.refused));
  return [];
}
