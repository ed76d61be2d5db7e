/** Warnings that the user keeps: one record each in the workbook, so that colleagues see them and their reasons. */
import { object, safeParse, string } from "valibot";
import type { Finding } from "../assessment";
import type { Workbook } from "../excel";
import { keptKey, type KeptWarning } from "./types";

const SHELF = "kept";

const Schema = object({ rule: string(), ref: string(), reason: string(), by: string(), on: string() });

type Kept = Readonly<Record<string, KeptWarning>>;

interface Surroundings {
  kept(): Kept;
  show(kept: Kept): void;
  /** ISO day. */
  today(): string;
}

export class KeptDesk {
  constructor(
    private readonly workbook: Workbook,
    private readonly around: Surroundings,
  ) {}

  /** What somebody else stored under our name and is no kept warning is left out. */
  async load(): Promise<void> {
    const records = await this.workbook.load(SHELF);
    const kept = Object.values(records).flatMap((record) => {
      const parsed = safeParse(Schema, record);
      return parsed.success ? [parsed.output] : [];
    });
    this.around.show(Object.fromEntries(kept.map((warning) => [keptKey(warning), warning])));
  }

  async keep(finding: Finding, reason: string, by: string): Promise<void> {
    const warning = { rule: finding.rule, ref: finding.ref, reason, by, on: this.around.today() };
    await this.workbook.save(SHELF, keptKey(finding), warning);
    this.around.show({ ...this.around.kept(), [keptKey(finding)]: warning });
  }

  async release(finding: Finding): Promise<void> {
    await this.workbook.remove(SHELF, keptKey(finding));
    const { [keptKey(finding)]: released, ...kept } = this.around.kept();
    if (released !== undefined) this.around.show(kept);
  }
}
