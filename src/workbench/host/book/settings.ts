/** The workbook's settings, kept in the engine's own metadata so that they are saved with the workbook. */
import type { FWorkbook } from "@univerjs/sheets/facade";

const KEY = "officeSettings";
type Stored = Record<string, unknown>;

export class Settings {
  constructor(private readonly workbook: () => FWorkbook) {}

  private get stored(): Stored {
    return (this.workbook().getCustomMetadata()?.[KEY] as Stored | undefined) ?? {};
  }

  private store(settings: Stored): void {
    const workbook = this.workbook();
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [KEY]: settings });
  }

  keys(): string[] {
    return Object.keys(this.stored);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.stored, key);
  }

  get(key: string): unknown {
    return this.has(key) ? this.stored[key] : undefined;
  }

  set(key: string, value: unknown): void {
    this.store({ ...this.stored, [key]: value });
  }

  delete(key: string): void {
    const { [key]: _gone, ...rest } = this.stored;
    this.store(rest);
  }
}
