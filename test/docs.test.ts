// The documentation is tested like code: every script in it checks clean, every mistake it shows is a mistake, every
// link leads somewhere, and the page of probes is made from the probes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScript } from '../src/compile.js';
import { renderDiagnostics } from '../src/diagnostics/render-diagnostic.js';
import { bundledDescription } from '../src/kernel/bundled-description.js';
import { packageRoot } from '../src/package-root.js';
import { builtinPage } from './builtin-page.js';
import { providerPage } from './provider-page.js';

const root = packageRoot();
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const kernel = bundledDescription();

interface Example {
  /** README.md:12 */
  readonly place: string;
  readonly text: string;
  /** The code that it must get; undefined: none. */
  readonly mistake?: string;
}

/** Fenced blocks marked `tsbpf` or `tsbpf-error CODE`, and the programs of `-e '…'` in console blocks. */
function examplesOf(page: string): readonly Example[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\S+)(?: (E\d+))?\n([\s\S]*?)^```$/gm)].flatMap((block): readonly Example[] => {
    const [, language, mistake, body = ''] = block;
    const place = `${page}:${text.slice(0, block.index).split('\n').length}`;
    if (language === 'tsbpf') return [{ place, text: body }];
    if (language === 'tsbpf-error') return [{ place, text: body, mistake: mistake ?? 'a code' }];
    if (language !== 'console') return [];
    return [...body.matchAll(/^[$#] .*?tsbpf (?!explain).*?-e '([^']*)'/gm)].map(([, program = '']) => ({
      place,
      text: program,
    }));
  });
}

/** That symbols of user space are not looked up is said at every use of them, also at the right ones. */
function messagesOf({ place, text }: Example): string {
  const { diagnostics } = checkScript({ name: place, text }, kernel, []);
  const wrong = diagnostics.filter(({ code }) => code !== 'W0902');
  return renderDiagnostics(wrong, { color: false, width: 100 });
}

describe.each(pages)('%s', (page) => {
  const examples = examplesOf(page);

  it('shows scripts that check clean', () => {
    const clean = examples.filter((example) => example.mistake === undefined);
    expect(clean.map(messagesOf).join('')).toBe('');
  });

  it('shows mistakes that get the error it names', () => {
    const wrong = examples.filter((example) => example.mistake !== undefined);
    const missed = wrong.filter((example) => !messagesOf(example).includes(`error[${example.mistake}]`));
    expect(missed.map((example) => `${example.place} ${example.mistake}\n${messagesOf(example)}`)).toEqual([]);
  });

  it('links to files that exist', () => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});

describe('the documentation', () => {
  it('shows scripts in the README and in the description of the language', () => {
    expect(examplesOf('README.md').length).toBeGreaterThan(5);
    expect(examplesOf('docs/language.md').length).toBeGreaterThan(20);
  });

  it('lists the builtins as their records have them', async () => {
    await expect(builtinPage()).toMatchFileSnapshot(join(root, 'docs', 'builtins.md'));
  });

  it('says in the README how many tools there are', () => {
    const { length } = readdirSync(join(root, 'stdlib', 'tools'));
    const page = readFileSync(join(root, 'README.md'), 'utf8');
    expect(page).toContain(`It comes with ${length} tools`);
    expect(page).toContain(`| stock tools | **${length}** |`);
  });

  it('gives every room of src/ a place in the table of the architecture', () => {
    const [, table = ''] =
      /^## Rooms\n([\s\S]*?)^## /m.exec(readFileSync(join(root, 'docs/architecture.md'), 'utf8')) ?? [];
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const missing = rooms.filter(({ name }) => !table.includes(`\`src/${name}/\``) && !table.includes(`\`${name}/\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('has a section for every code of a message', () => {
    const folder = join(root, 'src', 'diagnostics');
    const catalogs = readdirSync(folder).filter((name) => name.startsWith('catalog-'));
    const codes = catalogs.flatMap(
      (name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')[EW]\d{4}(?=')/g) ?? [],
    );
    const page = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
    const sections: readonly string[] = page.match(/(?<=^### )[EW]\d{4}/gm) ?? [];
    expect(codes.length).toBeGreaterThan(80);
    expect([...new Set(codes)].filter((code) => !sections.includes(code))).toEqual([]);
  });

  it('lists the stable probes as they are defined and as each kernel gets them', async () => {
    await expect(providerPage()).toMatchFileSnapshot(join(root, 'docs', 'providers.md'));
  }, 180_000);
});
