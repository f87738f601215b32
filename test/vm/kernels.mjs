// The kernels that the tests boot, as data: what each is called, where Debian keeps it and whether a run may do without.

/**
 * @typedef {object} Kernel
 * @property {string} name          what `--kernel` calls it
 * @property {boolean} required     part of every run; the others only with `--all` or by name
 * @property {string} packages      extended regular expression of the package names, without the `linux-image-` prefix
 * @property {readonly Suite[]} suites  asked together; the newest match wins
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {'main' | 'security'} archive  security suites live in an archive of their own
 */

/** @type {readonly Kernel[]} */
export const kernels = [
  { name: '6.1', required: true, packages: '6\\.1\\.[^ ]*cloud-amd64', suites: suite('bookworm', { security: true }) },
  { name: '6.12', required: true, packages: '6\\.12\\.[^ ]*cloud-amd64', suites: suite('trixie', { security: true }) },
  {
    name: '5.10',
    required: false,
    packages: '5\\.10\\.[^ ]*cloud-amd64',
    suites: suite('bullseye', { security: true }),
  },
  {
    name: 'newest',
    required: false,
    packages: '[0-9]+\\.[0-9]+\\.[^ ]*cloud-amd64',
    suites: suite('trixie-backports', { security: false }),
  },
];

/**
 * @param {string} codename
 * @param {{ security: boolean }} options
 * @returns {Suite[]}
 */
function suite(codename, { security }) {
  const main = /** @type {const} */ ({ name: codename, archive: 'main' });
  return security ? [main, { name: `${codename}-security`, archive: 'security' }] : [main];
}

/**
 * @param {readonly string[]} names
 * @param {boolean} all
 * @returns {readonly Kernel[]}
 */
export function chooseKernels(names, all) {
  if (names.length === 0) return kernels.filter((kernel) => all || kernel.required);
  return names.map((name) => {
    const kernel = kernels.find((candidate) => candidate.name === name);
    if (kernel === undefined)
      throw new Error(`no kernel is called '${name}'; there are ${kernels.map((k) => k.name).join(', ')}`);
    return kernel;
  });
}
