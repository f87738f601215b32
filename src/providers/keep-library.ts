// Run by the build (scripts/build.mjs): parses the files of the standard library, so that no script has to wait for it.

import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { keptPath, librarySources, parseFile } from './standard-library.js';

for (const file of librarySources()) writeFileSync(keptPath(file), serialize(parseFile(file)));
