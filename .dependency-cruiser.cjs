// The layout of docs/architecture.md as rules: data flows one way, so imports point one way. Each rule says why it is there.

/** What the two halves hand over: shapes only. */
const seam = ['src/artifact', 'src/artifact-fields', 'src/artifact-parameters'];
/** Left half, in order: a stage sees what stands before it and nothing after. */
const stages = ['grammar', 'src/syntax', 'src/expand', 'src/check', 'src/plan', 'src/emit', 'src/toolchain'];
/** The run side: everything it knows of a script is the manifest. */
const runSide = ['src/runtime', 'src/decode', 'src/render'];
/** Records and definitions of the language, seen by check, plan and emit. */
const records = ['src/builtins', 'src/probes', 'src/providers'];
/** What anybody may import, and what imports nothing of ours but another leaf. */
const leaves = [
  'src/source',
  'src/diagnostics',
  'src/types',
  'src/c-source',
  'src/limits',
  'src/dialect',
  'src/programs',
  'src/package-root',
  'src/keep-for-report',
];
/** The pages and doors at the top, which put the stages together (with whatever else lies beside them in src/). */
const top = ['src/compile', 'src/trace', 'src/cli', 'src/index'];

const any = (paths) => `^(${paths.join('|')})([/.]|$)`;

const laterStages = stages.slice(0, -1).map((stage, index) => ({
  name: `${stage.replace('src/', '')}-sees-no-later-stage`,
  comment: 'A stage is a pure function of the value before it; looking ahead would tie the stages into one.',
  severity: 'error',
  from: { path: any([stage]) },
  to: { path: any(stages.slice(index + 1)) },
}));

module.exports = {
  forbidden: [
    ...laterStages,
    {
      name: 'no-cycle-between-folders',
      comment:
        'Two stages that need each other are one. Inside a folder the functions of a recursive descent may live in several files.',
      severity: 'error',
      from: { path: '^(src/[^/]+/|src/|grammar/)' },
      to: { circular: true, via: { pathNot: '^$1' }, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'right-of-the-seam-knows-no-language',
      comment:
        'The run side starts without the compiler, and a cached or shipped artifact needs nothing but its manifest.',
      severity: 'error',
      from: { path: any([...runSide, ...seam]) },
      to: { path: any([...stages, ...records, 'src/compile']) },
    },
    {
      name: 'left-of-the-seam-runs-nothing',
      comment: 'The same script and kernel description give the same C on every machine, tested without root.',
      severity: 'error',
      from: { path: any([...stages, ...records, 'src/compile']) },
      to: { path: any(runSide) },
    },
    {
      name: 'libbpf-only-at-the-kernel-boundary',
      comment: '`tsbpf check` runs where no addon can be built, so only those who touch the kernel import the binding.',
      severity: 'error',
      from: { path: '^(src|grammar)/', pathNot: '^src/(libbpf-napi/|runtime/|kernel/describe-kernel|cli/.*doctor)' },
      to: { path: '^src/libbpf-napi/|^node_modules/libbpf-napi|^libbpf-napi$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'libbpf-napi-knows-nothing-of-tsbpf',
      comment: 'It is a package of its own, useful without tsbpf.',
      severity: 'error',
      from: { path: '^src/libbpf-napi/' },
      to: { path: '^(src|grammar)/', pathNot: '^src/libbpf-napi/' },
    },
    {
      name: 'processes-start-in-four-places',
      comment:
        'toolchain/ starts clang, cli/ the traced command, runtime/commands those of system(), kernel/tracefs mount(8), which node cannot call; a stage that starts programs is not pure.',
      severity: 'error',
      from: {
        path: '^(src|grammar)/',
        pathNot: '^src/(toolchain/|cli/|kernel/tracefs|runtime/commands|libbpf-napi/test/)',
      },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'leaves-import-leaves',
      comment: 'Everybody imports the leaves, so they may depend on nobody (the shapes of the seam are nobody too).',
      severity: 'error',
      from: { path: any(leaves) },
      to: { path: '^(src|grammar)/', pathNot: any([...leaves, ...seam]) },
    },
    {
      name: 'nobody-imports-the-top',
      comment:
        'The command and the API put the stages together; a stage that reached back for them would be a cycle of ideas.',
      severity: 'error',
      from: { path: '^(src/[^/]+|grammar)/', pathNot: any(top) },
      to: { path: any(top) },
    },
    {
      name: 'chevrotain-stays-in-the-parser',
      comment: 'Loading Chevrotain is most of a start-up; only reading a script may cost it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/syntax/' },
      to: { path: 'node_modules/chevrotain' },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'What ships does not depend on what tests it.',
      severity: 'error',
      from: { path: '^(src|grammar)/', pathNot: '^src/libbpf-napi/test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/build/'] },
    exclude: { path: ['^dist/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
};
