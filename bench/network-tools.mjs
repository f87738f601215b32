// Each network tool of the standard library, tracing the load alone where it can tell processes apart.

import { readdirSync, readFileSync } from 'node:fs';
import { tsbpf } from './tracers.mjs';

const folder = new URL('../stdlib/tools/', import.meta.url);

/** @type {readonly { name: string, tracer: import('./tracers.mjs').Tracer }[]} */
export const networkTools = readdirSync(folder).map((file) => {
  const name = file.replace('.tsbpf', '');
  const choosesProcess = readFileSync(new URL(file, folder), 'utf8').includes('option pid -p');
  return { name, tracer: tsbpf(choosesProcess ? [name, '-p', '{pid}'] : [name], `tsbpf ${name}`) };
});
