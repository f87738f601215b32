// Remembers what was made for an event, so that formatters are built once per event and not once per row.

import type { EventLayout } from '../artifact.js';

export function perEvent<Event extends EventLayout, Made>(make: (event: Event) => Made): (event: Event) => Made {
  const made: (Made | undefined)[] = [];
  return (event) => {
    const known = made[event.id];
    if (known !== undefined) return known;
    const fresh = make(event);
    made[event.id] = fresh;
    return fresh;
  };
}
