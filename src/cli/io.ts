/** What the command line needs from the machine, so that tests need no process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readFile: (path: string) => Promise<string>;
}

/** Exit statuses of the contract. */
export const EXIT = { done: 0, errorFinding: 1, unusable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
