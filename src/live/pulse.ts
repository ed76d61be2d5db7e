/**
 * Collects what must be read again and reads it once: a typing burst becomes one reading after the last
 * keystroke, yet never later than `longest`. While one reading is under way the next one gathers.
 */
export interface PulseOptions {
  readonly quiet: number;
  readonly longest: number;
  readonly now?: () => number;
}

/** Region names, or everything. */
export type Scope = ReadonlySet<string> | "all";

export const unite = (a: Scope | null, b: Scope): Scope =>
  a === "all" || b === "all" ? "all" : new Set([...(a ?? []), ...b]);

export class Pulse {
  private pending: Scope | null = null;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private readonly now: () => number;

  constructor(
    private readonly read: (scope: Scope) => Promise<void>,
    private readonly options: PulseOptions,
  ) {
    this.now = options.now ?? Date.now;
  }

  /** Whether something waits to be read or is being read. */
  get active(): boolean {
    return this.pending !== null || this.running !== null;
  }

  /** Whether something waits that no reading under way covers. */
  get waiting(): boolean {
    return this.pending !== null;
  }

  ask(scope: Scope): void {
    if (this.pending === null) this.since = this.now();
    this.pending = unite(this.pending, scope);
    if (this.running === null) this.arm();
  }

  /** Reads what waits at once, after what is under way. */
  async flush(): Promise<void> {
    this.disarm();
    if (this.running !== null) await this.running;
    if (this.pending !== null) await this.beat();
  }

  /** Forgets what waits: something else has read everything. */
  clear(): void {
    this.disarm();
    this.pending = null;
  }

  private arm(): void {
    this.disarm();
    const left = Math.max(0, this.since + this.options.longest - this.now());
    this.timer = setTimeout(
      () => {
        this.timer = null;
        void this.beat();
      },
      Math.min(this.options.quiet, left),
    );
  }

  private disarm(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private beat(): Promise<void> {
    if (this.running !== null) return this.running;
    const scope = this.pending;
    if (scope === null) return Promise.resolve();
    this.pending = null;
    this.running = this.read(scope).finally(() => {
      this.running = null;
      if (this.pending !== null && this.timer === null) this.arm();
    });
    return this.running;
  }
}
