import { formRows, type Programme, type Text } from "../../rulebook";
import { CAPTIONS } from "../annex2/words";
import { say, type Language } from "../language";
import { fieldName, isWide, remarkName, snapshotNames } from "../names";
import type { Snapshot } from "../plan";
import { expectedTables, isColumnOf, type ExpectedTable } from "./expected";
import type { Recognition } from "./types";

/** What recognised forms lack, in words: nobody who typed a form knows our names. */
export interface Lacking {
  readonly sentences: readonly string[];
  /** Names that the sentences stand for. */
  readonly told: ReadonlySet<string>;
}

/** Official heads stay Chinese in both languages. */
const printed = (head: string): Text => ({ zh: head, en: head });
const HEADS: Readonly<Record<string, Text>> = {
  ...CAPTIONS,
  value: printed("数据"),
  remark: printed("备注"),
  points: printed("分值"),
};

const SENTENCES = {
  columns: {
    zh: "“{table}”按表头识别，没有{list}栏，按未填处理。需要时补上该栏和表头。",
    en: "“{table}” was recognised by its heads and has no column {list}; it counts as not given. Add it where it is needed.",
  },
  table: {
    zh: "找不到“{table}”表，其中各格按未填处理。补上该表即可。",
    en: "The table “{table}” was not found; its cells count as not given. Add it.",
  },
  fields: {
    zh: "附件1封面找不到{list}，按未填处理。补上该栏即可。",
    en: "The cover of Annex 1 lacks {list}; they count as not given. Add them.",
  },
} as const satisfies Readonly<Record<string, Text>>;

class Teller {
  readonly sentences: string[] = [];
  readonly told = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly language: Language,
  ) {}

  isLost(name: string): boolean {
    return (this.snapshot.regions[name] ?? null) === null;
  }

  tell(kind: keyof typeof SENTENCES, names: readonly string[], table: string, list: readonly string[]): void {
    names.forEach((name) => this.told.add(name));
    if (kind !== "table" && list.length === 0) return;
    const quoted = list.map((text) => `“${text}”`).join(this.language === "en" ? ", " : "");
    const text = say(SENTENCES[kind], this.language);
    this.sentences.push(text.replace("{table}", table).replace("{list}", quoted));
  }

  columns(table: ExpectedTable, lost: readonly string[]): void {
    const heads = lost.flatMap((name) => HEADS[name.slice(table.prefix.length)] ?? []);
    this.tell(
      "columns",
      lost,
      table.heading,
      heads.map((head) => say(head, this.language)),
    );
  }
}

/** `snapshot` is what is read, with what was recognised. */
export function lacking(
  recognition: Recognition,
  snapshot: Snapshot,
  programme: Programme,
  language: Language,
): Lacking {
  const teller = new Teller(snapshot, language);
  const names = snapshotNames(programme);
  const tables = expectedTables(programme).map((table) => ({
    table,
    names: names.filter((name) => isColumnOf(table, name)),
    isUsed: recognition.regions[table.prefix + table.labelColumn] !== undefined,
  }));
  const hasForm = tables.some(({ table, isUsed }) => table.kind === "form" && isUsed);
  for (const { table, names: all, isUsed } of tables) {
    const lost = all.filter((name) => teller.isLost(name));
    if (isUsed) teller.columns(table, lost);
    // One part of a form that somebody typed is gone, not our sheet.
    else if (hasForm && table.kind === "form" && lost.length === all.length)
      teller.tell("table", lost, table.heading, []);
  }
  if (!hasForm) return teller;
  // A form on paper has no cell of ours beside its wide rows; a wide row that is gone is told as a row.
  for (const { id } of formRows(programme).filter(isWide))
    [fieldName(id), remarkName(id)].forEach((name) => teller.told.add(name));
  const cover = programme.statusForm.cover.filter(({ id }) => teller.isLost(fieldName(id)));
  const labels = cover.map(({ label }) => label.replace(/[\s：:]/g, ""));
  teller.tell(
    "fields",
    cover.map(({ id }) => fieldName(id)),
    "",
    labels,
  );
  return teller;
}
