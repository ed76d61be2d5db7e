/** A fault that somebody could make, and the test that must notice it. `npm run faults` plants each in a copy. */
export interface Fault {
  /** What is promised to the user, and broken by the fault. */
  readonly promise: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly put: string;
  /** Test file that fails on the fault. */
  readonly test: string;
  /** Part of the test's name where the rest of the file would cost time: a pattern as jest's -t takes it. */
  readonly name?: string;
}
