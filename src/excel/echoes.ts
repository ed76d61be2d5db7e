/**
 * Our own writes come back as events. Where Excel says who wrote (ExcelApi 1.14) that settles it; else each
 * block that we wrote is expected once, for a while.
 */
const REMEMBERED_FOR = 5000;

export class Echoes {
  private readonly expected = new Map<string, number[]>();

  constructor(private readonly now: () => number = Date.now) {}

  expect(sheetId: string, address: string): void {
    const key = keyOf(sheetId, address);
    this.expected.set(key, [...this.alive(key), this.now() + REMEMBERED_FOR]);
  }

  /** A write was refused: what it announced does not come, and must not hide an edit of the user's. */
  forget(): void {
    this.expected.clear();
  }

  /** Whether an event is the echo of a write of ours; each write has one. */
  take(sheetId: string, address: string): boolean {
    const key = keyOf(sheetId, address);
    const [first, ...rest] = this.alive(key);
    if (rest.length > 0) this.expected.set(key, rest);
    else this.expected.delete(key);
    return first !== undefined;
  }

  private alive(key: string): readonly number[] {
    return (this.expected.get(key) ?? []).filter((end) => end > this.now());
  }
}

const keyOf = (sheetId: string, address: string): string =>
  `${sheetId} ${address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "")}`;
