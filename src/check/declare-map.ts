// `let @pending = hash(16384);` → the map's storage and room, in a script or in a probe of a provider.

import { badSetting, unknownStorage } from '../diagnostics/catalog-check.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { defaultMapEntries, mostMapEntries } from '../limits.js';
import type { Expression } from '../syntax/ast.js';
import type { MapDeclaration } from '../syntax/ast-declarations.js';
import { isMapStorage, mapStorages } from '../types/map-storage.js';
import type { MapTable } from './map-table.js';

/** `prefix` stands in front of the names of a probe's own maps, which are not printed. */
export function declareMap(
  maps: MapTable,
  declaration: MapDeclaration,
  prefix: string,
  diagnostics: Diagnostics,
): void {
  const { storage, maxEntries, name } = declaration;
  const known = isMapStorage(storage.text) ? storage.text : undefined;
  if (!known) diagnostics.add(unknownStorage(storage.span, storage.text, Object.keys(mapStorages)));
  const wanted = maxEntries === undefined ? defaultMapEntries : entriesOf(maxEntries);
  if (wanted === undefined && maxEntries)
    diagnostics.add(badSetting(maxEntries.span, name.text, `a map of 1 to ${mostMapEntries} entries`));
  maps.declare(`${prefix}${name.text}`, known ?? 'hash', wanted ?? defaultMapEntries, prefix === '');
}

function entriesOf(written: Expression): number | undefined {
  const entries = written.kind === 'number' ? Number(written.value) : 0;
  return entries >= 1 && entries <= mostMapEntries ? entries : undefined;
}
