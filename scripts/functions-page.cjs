/** The reference of the functions for people, from their metadata and examples: a page of Markdown, and the same as HTML. */
const fs = require("node:fs");
const path = require("node:path");

const EXAMPLES = path.resolve(__dirname, "../src/functions/functions.examples.json");
const examples = () => JSON.parse(fs.readFileSync(EXAMPLES, "utf8"));

const INTRODUCTION = [
  "本页由 `node scripts/function-pages.mjs` 从代码中的说明生成，不手工修改；每个例子都由测试执行。",
  "Generated from the code's own comments by `node scripts/function-pages.mjs`; the tests execute every example.",
  "函数同步计算，只用所给的格；只有不给区域的 TOTAL 和 SECTION 跟随当前工作簿。指标可写 `T12`、`任12`、`任务12`、`二-12` 或印发的名称。得分区域中不能计分的内容算未填，与官方表一致；单独一格不是数字时给出 `#VALUE!` 和原因，找不到时给出 `#N/A` 和原因；引用的格是错误值时原样传出。",
  "Functions compute at once from the given cells; only TOTAL and SECTION without ranges follow the workbook. Items may be written `T12`, `任12`, `二-12` or by their printed names. In a range of scores, what cannot count is missing, as in the form; a single cell that is no number gives `#VALUE!` with a reason, what is not found `#N/A` with a reason; errors in cells pass through.",
  '空格：桌面版 Excel 把空格当作 0 交给函数，网页版交的是空。要把空格算作未填，区域写成 `IF(A1:A45="","",A1:A45)`，各版本都一样；例子中凡是有空格的都这样写。不能自动溢出的旧版 Excel 按 Ctrl+Shift+Enter 输入。',
  'Blanks: desktop Excel hands blank cells to functions as 0, Excel on the web as blanks. Where blanks must count as missing write `IF(A1:A45="","",A1:A45)`, as the examples with blank cells do. Versions that do not spill need Ctrl+Shift+Enter.',
];

/** Whose rules count, and which there are. */
const rules = (programmes) => {
  const [first] = programmes;
  const known = (language) =>
    programmes
      .map(
        ({ id, documentNumber, issued, title }) => `\`${id}\` ${documentNumber} ${issued} ${title[language]}`,
      )
      .join(language === "zh" ? "；" : "; ");
  return [
    `函数按工作簿的规则包计算；没有表格的工作簿，以及打开后尚未读完的片刻，按 \`${first.id}\`。没有分值的规则包没有指标和总分，相应的函数给出 \`#N/A\` 和原因；\`GATE\`、\`GATES\`、\`DEADLINE\`、\`DEADLINES\`、\`VERSION\` 照样可用，\`GATE\` 收一个数和它的分母、个数、类别、是或否。换用另一规则包后，用 Ctrl+Alt+F9 重算自己写的公式。规则包：${known("zh")}。`,
    `Functions count by the rule pack of the workbook; in a workbook without forms, and for the moment until it is read, by \`${first.id}\`. A pack without points has no items and no total: such functions answer \`#N/A\` with the reason, while \`GATE\`, \`GATES\`, \`DEADLINE\`, \`DEADLINES\` and \`VERSION\` work as ever; \`GATE\` takes a number and what it is divided by, a count, a kind, yes or no. After a change of the pack recalculate formulas of your own with Ctrl+Alt+F9. Packs: ${known("en")}.`,
  ];
};

const cellText = (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));
const tableOf = (value) => (Array.isArray(value) ? value : [[value]]);
const call = ({ id, parameters }) =>
  `IPCITY.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

/** Both languages of one function, with its example. */
function entries({ zh, en }) {
  const shown = examples();
  return zh.functions.map((chinese, index) => ({
    chinese,
    english: en.functions[index],
    example: shown[chinese.id],
  }));
}

function section({ chinese, english, example }) {
  const parameters = chinese.parameters.map(
    ({ name, optional, description }, index) =>
      `- \`${name}\`${optional ? "（可省 · optional）" : ""}：${description}<br>${english.parameters[index].description}`,
  );
  const cells = Object.entries(example.cells).map(([ref, value]) => `\`${ref}\` = ${cellText(value)}`);
  const rows = tableOf(example.value).map((row) => row.map(cellText).join(" | "));
  const which = example.rows ? `（第 ${example.rows.join("、")} 行 · rows ${example.rows.join(", ")}）` : "";
  return [
    `## ${chinese.id}`,
    `\`${call(chinese)}\``,
    chinese.description,
    english.description,
    ...(parameters.length > 0 ? [parameters.join("\n")] : []),
    `例 · Example${cells.length > 0 ? `：${cells.join("，")}` : ""}`,
    `\`\`\`text\n${example.formula}\n\`\`\``,
    `结果 · Result${which}`,
    `\`\`\`text\n${rows.join("\n")}\n\`\`\``,
    ...(example.native ? [`等价的 Excel 公式 · Native twin: \`${example.native}\``] : []),
  ].join("\n\n");
}

/** @returns {string} the page in Markdown */
function functionsPage(metadata, programmes) {
  const all = entries(metadata);
  const contents = all.map(({ chinese }) => `[${chinese.id}](#${chinese.id.toLowerCase()})`).join(" · ");
  return `${["# 函数 · Functions", ...INTRODUCTION, ...rules(programmes), contents, ...all.map(section)].join("\n\n")}\n`;
}

/** @returns {string} the same as data, for the pane */
function functionsHelp(metadata) {
  const help = entries(metadata).map(({ chinese, english, example }) => ({
    id: chinese.id,
    text: { zh: chinese.description, en: english.description },
    parameters: chinese.parameters.map(({ name, optional, dimensionality, description }, index) => ({
      name,
      text: { zh: description, en: english.parameters[index].description },
      optional: optional === true,
      range: dimensionality === "matrix",
    })),
    example: example.formula,
  }));
  return `${JSON.stringify(help, null, 2)}\n`;
}

const escaped = (text) =>
  String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
const withCode = (text) => escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");

function article({ chinese, english, example }) {
  const parameters = chinese.parameters.map(
    ({ name, optional, description }, index) =>
      `<dt><code>${name}</code>${optional ? "（可省 · optional）" : ""}</dt><dd>${escaped(description)}<br><span lang="en">${escaped(english.parameters[index].description)}</span></dd>`,
  );
  const cells = Object.entries(example.cells).map(
    ([ref, value]) => `<code>${ref}</code> = ${escaped(cellText(value))}`,
  );
  const rows = tableOf(example.value).map(
    (row) => `<tr>${row.map((value) => `<td>${escaped(cellText(value))}</td>`).join("")}</tr>`,
  );
  return `<section id="${chinese.id}"><h2>${chinese.id}</h2><p><code>${escaped(call(chinese))}</code></p>
<p>${escaped(chinese.description)}</p><p lang="en">${escaped(english.description)}</p>
${parameters.length > 0 ? `<dl>${parameters.join("")}</dl>` : ""}
<p>例 · Example${cells.length > 0 ? `：${cells.join("，")}` : ""}</p><pre>${escaped(example.formula)}</pre>
<table>${rows.join("")}</table>${example.native ? `<p>Excel：<code>${escaped(example.native)}</code></p>` : ""}</section>`;
}

const STYLE =
  "body{font:16px/1.6 sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color-scheme:light dark}pre{overflow:auto}td{border:1px solid;padding:.2em .5em}table{border-collapse:collapse}dd{margin:0 0 .5em 1em}section:target h2{text-decoration:underline}";

/** @returns {string} the page that Excel's help link opens */
function functionsHtml(metadata, programmes) {
  const introduction = [...INTRODUCTION.slice(2), ...rules(programmes)].map(
    (text) => `<p>${withCode(text)}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>IPCITY 函数 · Functions</title><style>${STYLE}</style>
<h1>函数 · Functions</h1>${introduction.join("")}${entries(metadata).map(article).join("\n")}</html>\n`;
}

module.exports = { functionsPage, functionsHelp, functionsHtml };
