// How D's variables are named among the maps: `self->x`, `x` and `this->x`, beside the script's `@x` and a provider's
// 'tcp:connect-done@x'.

export const firingPrefix = 'this->';
export const threadPrefix = 'self->';

/** A scratch variable that all clauses of one firing share. */
export function isOfFiring(name: string): boolean {
  return name.startsWith(firingPrefix);
}

/** Entries belong to the thread that is their first key. */
export function isOfThread(name: string): boolean {
  return name.startsWith(threadPrefix);
}

/** In D an entry of zero is no entry. */
export function forgetsZero(name: string): boolean {
  return !name.includes('@') && name !== 'span';
}
