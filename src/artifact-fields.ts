// The fields of an event's record, whatever its kind: as they are declared in C, and as they are read.

import type { EventLayout, Field } from './artifact.js';

export function eventFields(layout: EventLayout): readonly Field[] {
  switch (layout.kind) {
    case 'row':
      return layout.columns;
    case 'printf':
      return layout.fields;
    case 'value':
    case 'exit':
    case 'speculation':
      return [layout.field];
    case 'map-command':
      return layout.field ? [layout.field] : [];
    case 'print-map':
      return layout.key ? [layout.key] : [];
    case 'clear-map':
      return [];
  }
}
