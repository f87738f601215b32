// An attached program. It stays attached until detach(), until its object is closed, or until the process ends;
// letting go of the reference changes nothing.

import { type LinkHandle, native } from './native.js';

export class Link {
  readonly #forget: (link: Link) => void;
  #handle: LinkHandle | undefined;

  /** Made by LoadedObject.attach. */
  constructor(linkHandle: LinkHandle, forget: (link: Link) => void) {
    this.#handle = linkHandle;
    this.#forget = forget;
  }

  /** Hits of a kprobe that the kernel did not run the program for; undefined where it does not tell (before 6.7, or another mechanism). */
  missed(): bigint | undefined {
    return this.#handle === undefined ? undefined : native().linkMissed(this.#handle);
  }

  /** Of an iterator: runs its program over all objects, now. */
  iterate(): void {
    if (this.#handle !== undefined) native().linkIterate(this.#handle);
  }

  detach(): void {
    if (this.#handle === undefined) return;
    detachTogether([this]);
  }

  /** What detachTogether takes out of it. */
  release(): LinkHandle | undefined {
    const handle = this.#handle;
    this.#handle = undefined;
    this.#forget(this);
    return handle;
  }

  [Symbol.dispose](): void {
    this.detach();
  }
}

/**
 * All at once: when it returns none of their programs runs any more. Of tracepoints and kprobes the kernel may clean up for
 * a while longer, each some 50 ms.
 */
export function detachTogether(links: Iterable<Link>): void {
  const handles = [...links].flatMap((link) => link.release() ?? []);
  if (handles.length > 0) native().linksDetach(handles);
}
