// What can be wrong with this machine's clang, as data for a diagnostic.

export type ToolchainProblem =
  /** Nothing found; `tried` in order. */
  | { readonly code: 'no-clang'; readonly tried: readonly string[] }
  /** `--clang` or TSBPF_CLANG names something that cannot be run. */
  | { readonly code: 'bad-clang-path'; readonly path: string; readonly from: string }
  | { readonly code: 'clang-too-old'; readonly path: string; readonly version: number; readonly oldest: number }
  /** It did not start, was killed, ran out of time or gave no object. */
  | { readonly code: 'clang-died'; readonly path: string; readonly reason: string };

export class ToolchainError extends Error {
  readonly problem: ToolchainProblem;

  constructor(problem: ToolchainProblem, options?: ErrorOptions) {
    super(`${problem.code}: ${JSON.stringify(problem)}`, options);
    this.name = 'ToolchainError';
    this.problem = problem;
  }
}
