// The settings that a script brings, and over them those of the environment.

import { badSetting, settingWithoutMeaning, unknownSetting } from '../diagnostics/catalog-check.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { Expression, Name, Program } from '../syntax/ast.js';
import { defaultSettings, findSetting, type Settings, settings } from './settings.js';

interface Given {
  readonly name: Name;
  readonly value: string;
  readonly valueSpan: Span;
}

export function checkConfig(program: Program, diagnostics: Diagnostics): Settings {
  let result = defaultSettings(program.dialect);
  for (const { name, value, valueSpan } of [...inScript(program), ...inEnvironment(program.span.file.environment)]) {
    const setting = findSetting(name.text);
    const applied = setting?.apply(value);
    if (setting === undefined)
      diagnostics.add(unknownSetting(name.span, name.text, nearestName(name.text, Object.keys(settings))));
    else if (applied === undefined) diagnostics.add(badSetting(valueSpan, name.text, setting.wanted));
    else if (typeof applied === 'string') diagnostics.add(settingWithoutMeaning(name.span, name.text, applied));
    else result = { ...result, ...applied };
  }
  return result;
}

function inScript({ declarations }: Program): readonly Given[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === 'config'
      ? declaration.settings.map(({ name, value }) => ({ name, value: textOf(value), valueSpan: value.span }))
      : [],
  );
}

function textOf(value: Expression): string {
  if (value.kind === 'name') return value.name;
  return value.kind === 'number' || value.kind === 'string' || value.kind === 'boolean' ? String(value.value) : '';
}

/** Lines of `NAME=value`. Names that nobody knows are left alone: another version of bpftrace may know them. */
function inEnvironment(file: SourceFile | undefined): readonly Given[] {
  return [...(file?.text.matchAll(/^(\w+)=(.*)$/gm) ?? [])].flatMap(
    ({ 0: whole, 1: text = '', 2: value = '', index }) => {
      if (file === undefined || findSetting(text) === undefined) return [];
      const span = (start: number, end: number): Span => ({ file, start: index + start, end: index + end });
      return [
        {
          name: { text, span: span(0, text.length) },
          value,
          valueSpan: span(text.length + 1, whole.length),
        },
      ];
    },
  );
}
