import {
  allGroups,
  applicantKinds,
  dateKeysOf,
  formName,
  formRows,
  kindsOf,
  packVersion,
  type DeadlineRule,
  type Gate,
  type MaterialList,
  type Programme,
  type Text,
} from "../src/rulebook/index";

/** The page of all rule packs, for people: document, applicants, items, conditions, days, materials, what is ours. */
export function programmesPage(programmes: readonly Programme[]): string {
  return `${[
    "# 规则包 · Programmes",
    "本页由 `node scripts/programme-pages.mjs` 从 `src/rulebook/` 的数据生成，不手工修改。条款和原文以印发的文件为准；标明“本软件所拟”的版式不是官方格式。`ipcity programmes` 列出同样的规则包，`--programme` 选用，`--pack` 另加自己的规则包文件；窗格在首次打开时和“设置”里选用。",
    "Generated from the data in `src/rulebook/` by `node scripts/programme-pages.mjs`. Where a layout is marked as ours it is not official. `ipcity programmes` lists the same packs, `--programme` chooses one, `--pack` adds a file of one's own; the pane offers them on the first screen and under Settings.",
    table(
      ["编号 · Id", "文号 · Number", "日期 · Date", "名称 · Title"],
      programmes.map((p) => [
        `[\`${p.id}\`](#${anchor(p)})`,
        p.documentNumber,
        p.issued,
        `${p.title.zh}<br>${p.title.en}`,
      ]),
    ),
    ...programmes.map((programme) => section(programme, programmes)),
  ].join("\n\n")}\n`;
}

/** As GitHub makes it of the heading. */
const anchor = ({ id }: Programme): string => id.toLowerCase();

const both = ({ zh, en }: Text): string => `${zh} · ${en}`;
const names = (texts: readonly Text[]): string =>
  `${texts.map(({ zh }) => zh).join("、")} · ${texts.map(({ en }) => en).join(", ")}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function section(programme: Programme, programmes: readonly Programme[]): string {
  return [
    `## ${programme.id}`,
    facts(programme, programmes).join("\n"),
    ...part("申报类别 · What one may apply for", tracks(programme)),
    ...part("名额 · Quotas", quotas(programme)),
    ...part("指标 · Items", items(programme)),
    ...part("条件 · Conditions", conditions(programme)),
    ...part("工作方案的任务 · Tasks of the plan", tasks(programme)),
    ...part("期限 · Days", days(programme)),
    ...part("材料 · Materials", materials(programme)),
    ...part("本软件所拟，不是官方格式 · Layouts of ours, not official", ours(programme)),
    ...part("对所扩展的规则包的改动 · Changes to the pack it extends", changes(programme)),
  ].join("\n\n");
}

const part = (title: string, body: string): readonly string[] => (body === "" ? [] : [`### ${title}`, body]);

function facts(programme: Programme, programmes: readonly Programme[]): readonly string[] {
  const { title, documentNumber, issued, issuers = [], history = [] } = programme;
  const base = programmes.find(({ id }) => id === programme.extends);
  const kinds = kindsOf(programme).map((kind) => applicantKinds[kind]);
  return [
    `- ${title.zh}<br>${title.en}`,
    `- 文号和日期 · Number and date：${documentNumber}，${issued}`,
    ...(issuers.length === 0 ? [] : [`- 印发 · Issued by：${issuers.join("、")}`]),
    `- 数据版本 · Version：\`${packVersion(programme)}\``,
    ...(base === undefined ? [] : [`- 扩展 · Extends：\`${base.id}\` ${base.documentNumber}`]),
    `- 申报主体 · Applicants：${names(kinds)}`,
    `- 日期 · Days asked for：${dateKeysOf(programme)
      .map((key) => programme.dates?.find((field) => field.key === key)?.name.zh ?? `\`${key}\``)
      .join("、")}`,
    ...history.map(
      ({ version, date, changes: said }) =>
        `- 版本 ${version}（${date}）：${said.map(({ zh }) => zh).join("；")}`,
    ),
  ];
}

const tracks = ({ tracks: all = [] }: Programme): string =>
  all.length === 0
    ? ""
    : table(
        ["类别 · Applied for", "文件用语 · In the document's words", "主体 · By", "条款 · Clause"],
        all.map(({ name, wording, kinds, source }) => [
          both(name),
          wording,
          kinds.map((kind) => applicantKinds[kind].zh).join("、"),
          source,
        ]),
      );

const quotas = ({ quotas: all = [] }: Programme): string =>
  all.length === 0
    ? ""
    : [
        table(
          [
            "名额 · Quota",
            "由谁推荐 · By",
            "个数 · Number",
            "不占名额 · Not counted",
            "原文 · Wording",
            "条款 · Clause",
          ],
          all.map(({ title, by, least, most, uncounted = [], wording, source }) => [
            both(title),
            both(by),
            least === undefined ? `≤ ${most}` : `${least}–${most}`,
            uncounted.map((kind) => applicantKinds[kind].zh).join("、"),
            wording,
            source,
          ]),
        ),
        "推荐数填在“设置”里，超出即报错；`ipcity rank` 和窗格“排名”按所给的文件计数，并按同一推荐单位计。各文件由谁推荐、推荐单位属于哪个省，文件里没有，由人核对。",
        "The number recommended stands in the settings, and more than allowed is an error; `ipcity rank` and the pane's ranking count the files at hand as one office's. Which office recommends a file no file says: that is for a person.",
      ].join("\n\n");

function items(programme: Programme): string {
  const { scorecard, band } = programme;
  if (scorecard === null) return "";
  const rows = scorecard.sections.map((entry) => {
    const all = allGroups(entry).flatMap((group) => group.items);
    return [
      both(entry.name),
      String(all.length),
      entry.points,
      `${all[0]?.id ?? ""}–${all.at(-1)?.id ?? ""}`,
    ];
  });
  const steps = band?.steps.map(({ from, name }) => `≥ ${from}：${both(name)}`) ?? [];
  return [
    table(["部分 · Section", "项 · Items", "满分 · Points", "编号 · Ids"], rows),
    ...(steps.length === 0 ? [] : [`${band?.source ?? ""}：${steps.join("；")}`]),
  ].join("\n\n");
}

const STRENGTHS = {
  hard: "硬条件 · hard",
  soft: "原则上 · soft",
  priority: "同等条件下优先 · priority",
} as const;

const RULES: Readonly<Record<Gate["rule"]["kind"], string>> = {
  threshold: "得分 · score",
  rank: "名次 · rank",
  elapsed: "间隔 · time passed",
  "in-time": "按期 · in time",
  grades: "考核等次 · grades",
  applicant: "主体 · applicant",
  declaration: "声明和证据 · declaration",
  manual: "人工 · a person",
  value: "数值 · number",
  count: "个数 · count",
  answers: "各份都要 · every unit",
  list: "称号 · title held",
  coverage: "方案覆盖 · plan coverage",
  combination: "组合 · combination",
};

function conditions(programme: Programme): string {
  const named = new Map((programme.tracks ?? []).map(({ id, name }) => [id, name.zh]));
  const tracked = named.size > 0;
  return table(
    [
      "编号 · Id",
      "条件 · Condition",
      "约束 · Binding",
      "判断 · Judged by",
      ...(tracked ? ["类别 · For"] : []),
      "条款 · Clause",
    ],
    programme.gates.map(({ id, title, strength = "hard", rule, tracks: only, source }) => [
      `\`${id}\``,
      both(title),
      STRENGTHS[strength],
      RULES[rule.kind],
      ...(tracked ? [only?.map((track) => named.get(track) ?? track).join("、") ?? "全部"] : []),
      source,
    ]),
  );
}

const tasks = ({ plan }: Programme): string =>
  plan === undefined
    ? ""
    : table(
        [both(plan.levels.project), both(plan.levels.task), "措施 · Measures", "条款 · Clause"],
        plan.projects.flatMap((project) =>
          project.tasks.map((task) => [
            `${project.no}${project.name}`,
            `${task.no} ${task.name}`,
            String(task.measures.length),
            task.source,
          ]),
        ),
      );

function whenOf({ on, from, months = 0, thenMonths = 0, days: more = 0, yearly }: DeadlineRule): string {
  if (on !== undefined) return on;
  if (yearly !== undefined) return `每年 ${yearly} · yearly`;
  const steps = [
    ...(months + thenMonths === 0 ? [] : [`${months + thenMonths} 个月`]),
    ...(more === 0 ? [] : [`${more} 天`]),
  ];
  return `\`${from ?? ""}\` + ${steps.length === 0 ? "年数见“设置” · years set" : steps.join(" + ")}`;
}

function days({ deadlines, duties = [] }: Programme): string {
  const rows = [
    ...deadlines.map((rule) => [
      `\`${rule.id}\``,
      both(rule.title),
      both(rule.by),
      whenOf(rule),
      rule.source,
    ]),
    ...duties.map(({ id, title, by, when, source }) => [
      `\`${id}\``,
      both(title),
      both(by),
      both(when),
      source,
    ]),
  ];
  return rows.length === 0
    ? ""
    : table(["编号 · Id", "事项 · What", "由谁 · By", "何时 · When", "条款 · Clause"], rows);
}

const MEDIA = {
  paper: "纸质 · paper",
  platform: "平台 · platform",
  electronic: "电子 · electronic",
  "e-mail": "邮箱 · e-mail",
} as const;

const materials = ({ materials: lists = [] }: Programme): string => lists.map(materialTable).join("\n\n");

const materialTable = ({ title, by, to, items: all, notes, source }: MaterialList): string =>
  [
    `**${both(title)}**（${source}）：${by.zh} → ${to.zh} · ${by.en} → ${to.en}`,
    table(
      ["材料 · Material", "形式 · Medium", "份数 · Copies", "条款 · Clause"],
      all.map((item) => [
        both(item.title),
        item.medium === undefined ? "" : MEDIA[item.medium],
        item.copies === undefined ? "" : String(item.copies),
        item.source,
      ]),
    ),
    ...notes.map((note) => `- ${note.zh}<br>${note.en}`),
  ].join("\n\n");

function ours(programme: Programme): string {
  const { statusForm, units = [], outlines = [], readings } = programme;
  const form =
    statusForm.official === false
      ? [[both(formName(programme)), formRows(programme).length, statusForm.note] as const]
      : [];
  const forms = units
    .filter(({ official }) => !official)
    .map(({ name, rows, note }) => [both(name), rows.length, note] as const);
  const texts = outlines
    .filter(({ official }) => !official)
    .map(({ title, sections, note }) => [both(title), sections.length, note] as const);
  const open =
    readings.length === 0
      ? []
      : [
          `- 文件未写明之处 ${readings.length} 项，各有默认读法 · ${readings.length} open readings, each with a default: \`ipcity readings --programme ${programme.id}\``,
        ];
  return [
    ...[...form, ...forms, ...texts].map(
      ([name, size, note]) =>
        `- ${name}（${size} 栏 · ${size} rows）${note === undefined ? "" : `：${note.zh} ${note.en}`}`,
    ),
    ...open,
  ].join("\n");
}

const WHAT = { added: "新增 · added", changed: "改动 · changed", removed: "删去 · removed" } as const;

const changes = ({ changes: all = [] }: Programme): string =>
  all.length === 0
    ? ""
    : table(
        ["改动 · Change", "表 · Table", "编号 · Ids"],
        (["added", "changed", "removed"] as const).flatMap((what) => {
          const own = all.filter((change) => change.what === what);
          const tables = [...new Set(own.map((change) => change.table))];
          return tables.map((name) => [
            WHAT[what],
            `\`${name}\``,
            own
              .filter((change) => change.table === name)
              .map(({ id, source }) => `\`${id}\`（${source}）`)
              .join("、"),
          ]);
        }),
      );
