// Counts in the names of probes, as numbers are written elsewhere: `1000`, `1_000`, `1e3`.

/** Undefined: no whole number above 0. */
export function countIn(text: string | undefined): number | undefined {
  const written = /^[1-9][\d_]*(?:e\d{1,2})?$/.test(text ?? '') ? Number(text?.replaceAll('_', '')) : 0;
  return written > 0 ? written : undefined;
}
