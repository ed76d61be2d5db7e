import { formRow, indicator, type Programme, type Text } from "../rulebook/index";

/** Parts of an assessment whose entries are called by their key. */
const PARTS: Readonly<Record<string, Text>> = {
  city: { zh: "城市", en: "City" },
  dates: { zh: "日期", en: "Dates" },
  settings: { zh: "设置", en: "Settings" },
  remarks: { zh: "备注", en: "Remarks" },
  lists: { zh: "名单", en: "Lists" },
  supplement: { zh: "补充数据", en: "Supplement" },
  evidence: { zh: "证明材料", en: "Evidence" },
  enterprises: { zh: "企业名单", en: "Enterprises" },
  funds: { zh: "专项经费", en: "Funds" },
  ranks: { zh: "名次", en: "Ranks" },
  annualAssessments: { zh: "年度考核", en: "Yearly assessments" },
  declarations: { zh: "声明", en: "Declarations" },
  windows: { zh: "时段", en: "Windows" },
  bounds: { zh: "合理范围", en: "Bounds" },
  figures: { zh: "数据", en: "Figures" },
  kept: { zh: "保留的警告", en: "Kept warnings" },
  review: { zh: "评审", en: "Review" },
  log: { zh: "修改记录", en: "Log" },
};

const COLUMNS: Readonly<Record<string, Text>> = {
  self: { zh: "自评", en: "self-score" },
  province: { zh: "省局测评", en: "province" },
  national: { zh: "国家核定", en: "national" },
  reason: { zh: "理由", en: "reason" },
  consensus: { zh: "专家合议分", en: "agreed score" },
  consensusReason: { zh: "合议理由", en: "reason of the agreed score" },
};

/** Keys inside an entry. */
const FIELDS: Readonly<Record<string, Text>> = {
  name: { zh: "名称", en: "name" },
  kind: { zh: "类别", en: "kind" },
  enforcementPower: { zh: "执法权", en: "enforcement power" },
  pilotApproval: { zh: "试点批复", en: "pilot approval" },
  cultivationPlanIssued: { zh: "培育方案印发", en: "cultivation plan issued" },
  planFiled: { zh: "方案备案", en: "plan filed" },
  application: { zh: "申报", en: "application" },
  demonstrationApproval: { zh: "示范批复", en: "demonstration approval" },
  acceptance: { zh: "验收", en: "acceptance" },
  newRoundPlanIssued: { zh: "新一轮方案印发", en: "plan of the new round issued" },
  cancelled: { zh: "取消", en: "cancelled" },
  weights: { zh: "权重", en: "weights" },
  weightsSource: { zh: "权重依据", en: "source of the weights" },
  items: { zh: "对应指标", en: "items" },
  title: { zh: "名称", en: "title" },
  issuer: { zh: "发文单位", en: "issuer" },
  docNo: { zh: "文号", en: "document number" },
  date: { zh: "日期", en: "date" },
  pages: { zh: "页码", en: "pages" },
  file: { zh: "附件", en: "file" },
  creditCode: { zh: "统一社会信用代码", en: "credit code" },
  titles: { zh: "称号", en: "titles" },
  grade: { zh: "等次", en: "grade" },
  rank: { zh: "名次", en: "rank" },
  of: { zh: "总数", en: "number ranked" },
  total: { zh: "总额", en: "total" },
  reason: { zh: "理由", en: "reason" },
  questions: { zh: "问题", en: "questions" },
  interests: { zh: "回避", en: "interests" },
  state: { zh: "状态", en: "state" },
  answer: { zh: "答复", en: "answer" },
};

const both = (zh: string, en = zh): Text => ({ zh, en });

/** What people call a place of an assessment. */
export function placeName(steps: readonly string[], programme: Programme): Text {
  const [part = "", id = "", ...rest] = steps;
  if (part === "scores") return scoreName(id, rest, programme);
  if (part === "annex1") return rowName(id, rest, programme);
  const known = PARTS[part] ?? both(part);
  const first = entryName(part, id, programme);
  const others = rest.map((key) => FIELDS[key] ?? sectionName(key, programme));
  const join = (lang: "zh" | "en"): string =>
    [known, first, ...others]
      .map((text) => text[lang])
      .join(" ")
      .trim();
  return { zh: join("zh"), en: join("en") };
}

function entryName(part: string, id: string, programme: Programme): Text {
  const row = formRow(programme, id);
  if (row !== undefined) return both(`${id} ${closed(row.label)}`);
  const open = part === "settings" ? programme.readings.find((reading) => reading.id === id) : undefined;
  const field = ["city", "dates", "settings", "review", "funds"].includes(part) ? FIELDS[id] : undefined;
  return open?.title ?? field ?? both(id);
}

const sectionName = (key: string, { scorecard }: Programme): Text =>
  scorecard?.sections.find(({ id }) => id === key)?.name ?? both(key);

function scoreName(id: string, [column = "", who = ""]: readonly string[], programme: Programme): Text {
  const item = indicator(programme, id);
  const name = item === undefined ? both(id) : both(`${item.source}“${item.name}”`, `${id} "${item.name}"`);
  if (column === "experts") return { zh: `${name.zh}专家“${who}”评分`, en: `${name.en}, expert "${who}"` };
  if (column === "reasons") return { zh: `${name.zh}专家“${who}”理由`, en: `${name.en}, reason of "${who}"` };
  const said = COLUMNS[column] ?? both(column);
  return { zh: `${name.zh}${said.zh}`, en: `${name.en}, ${said.en}` };
}

function rowName(id: string, rest: readonly string[], programme: Programme): Text {
  const row = formRow(programme, id);
  const cover = programme.statusForm.cover.find((field) => field.id === id);
  const label = closed(row?.label ?? cover?.label.replace(/[：:]\s*$/, "") ?? "");
  const part = row?.value.kind === "pair" ? row.value.parts.find(({ key }) => key === rest[0]) : undefined;
  const inner = part === undefined ? both(rest.join(" ")) : part.name;
  const join = (name: string): string => (name === "" ? "" : ` ${name}`);
  return { zh: `附件1 ${id}“${label}”${join(inner.zh)}`, en: `Annex 1 ${id} "${label}"${join(inner.en)}` };
}

/** The printed form spreads short words with blanks. */
const closed = (label: string): string => label.replace(/\s{2,}/g, "");
