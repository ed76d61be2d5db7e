/** What the command line needs from the machine, so that tests need no process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Rejects with a Node error code (ENOENT …). */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Rejects with EEXIST where a file stands there and may not be replaced. */
  readonly writeFile: (
    path: string,
    content: Uint8Array,
    options: { readonly replace: boolean },
  ) => Promise<void>;
  /** Whether standard error is a terminal, where a progress line can be drawn over itself. */
  readonly terminal: boolean;
}

/** Exit statuses of the contract. */
export const EXIT = { done: 0, errorFinding: 1, unusable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
