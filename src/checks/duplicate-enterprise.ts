import type { EnterpriseEntry } from "../assessment/index";
import type { EnterpriseTitle } from "../rulebook/index";
import { reading } from "../scoring/index";
import type { Check, CheckContext } from "./check";
import { folded } from "./white-space";

export const duplicateEnterprise: Check = {
  id: "duplicate-enterprise",
  severity: "error",
  title: { zh: "企业重复计算", en: "Enterprise counted twice" },
  why: {
    zh: "相关数据不可重复计算，多个称号的应以最高级别为准。",
    en: "An enterprise with several titles counts once, under the highest.",
  },
  run: (context) => {
    const { assessment, programme } = context;
    const ranked = rankedTitles(context);
    return joined(assessment.enterprises).flatMap((rows) => {
      const held = ranked.filter((title) => rows.some((row) => row.titles.includes(title.id)));
      const [first, highest] = [rows[0], held[0]];
      if (first === undefined || highest === undefined || held.length < 2) return [];
      const zh = held.map((title) => title.name.zh).join("、");
      const en = held.map((title) => title.name.en).join(", ");
      return {
        ref: first.name,
        message: { zh: `“${first.name}”同时列为${zh}。`, en: `"${first.name}" is listed as ${en}.` },
        remedy: {
          zh: `只保留最高级别“${highest.name.zh}”，其余各栏数量相应减少。`,
          en: `Keep the highest title only (${highest.name.en}) and lower the other counts.`,
        },
        source: categorySource(programme.titles.find((title) => title.id === highest.id)?.row),
      };
    });
  },
};

const categorySource = (row: string | undefined): string =>
  row === undefined ? "附件1 二" : `附件1 二、${row.split(".")[1] ?? ""}`;

/** Titles that exclude one another, in the printed order; a certification only where the reading says so. */
function rankedTitles({ assessment, programme }: CheckContext): readonly EnterpriseTitle[] {
  const withCertified = reading(assessment, programme, "standard-certified-rank") === "below-national";
  return programme.titles.filter((title) => title.rank !== null || withCertified);
}

/** Rows that share a credit code or a name, directly or through a third row, in the order of their first row. */
function joined(rows: readonly EnterpriseEntry[]): readonly (readonly EnterpriseEntry[])[] {
  const parents = rows.map((_, index) => index);
  const firstWith = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const key of keysOf(row)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else unite(parents, first, index);
    }
  });
  const groups = new Map<number, EnterpriseEntry[]>();
  rows.forEach((row, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root) ?? [];
    group.push(row);
    groups.set(root, group);
  });
  return [...groups.values()];
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  parents[index] = root;
  return root;
}

/** The earlier row stands for both. */
function unite(parents: number[], a: number, b: number): void {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(one, other)] = Math.min(one, other);
}

function keysOf({ name, creditCode }: EnterpriseEntry): readonly string[] {
  const [code, own] = [folded(creditCode ?? ""), folded(name)];
  return [...(code === "" ? [] : [`code ${code}`]), ...(own === "" ? [] : [`name ${own}`])];
}
