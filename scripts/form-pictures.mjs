/**
 * The forms on paper: writes a filled and a blank workbook, has LibreOffice print them and keeps the pages
 * that the README and the reviewers look at in docs/images/forms.
 *
 *   npm run pictures        (needs LibreOffice, pdftoppm of poppler-utils, fonts-noto-cjk and fonts-liberation: without
 *                           Arial or its stand-in, columns are wider than in Excel and outgrow the page)
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "docs/images/forms");
const DOTS_PER_INCH = "80";

/** A picture is the first page that says all of this, spaces left out. */
const PICTURES = {
  "annex1-cover": ["申报时城市基本工作状况表", "编制"],
  "annex1-city": ["一、城市基本情况", "面积"],
  "annex2-objective": ["附件2", "一、客观实力评价指标"],
  "annex2-tasks-1": ["二、试点城市建设及示范培育主要任务考核指标"],
  "score-form-1": ["评定示范城市指标体系得分表", "一、客观实力评价指标"],
  "score-form-last": ["加权折算", "测评单位"],
  "score-and-gates": ["各部分得分", "采用的读法"],
};

/** What is named 黑体 or 仿宋 in China comes from another foundry here: a face of the same kind stands in. */
const FACES = {
  黑体: "Noto Sans CJK SC",
  微软雅黑: "Noto Sans CJK SC",
  仿宋: "Noto Serif CJK SC",
  方正小标宋简体: "Noto Serif CJK SC",
};
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${Object.entries(FACES)
  .map(
    ([name, face]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${face}</string></edit></match>`,
  )
  .join("\n")}
</fontconfig>
`;

function run(program, args, advice, env = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (error) throw new Error(`${program} is missing: ${advice}`, { cause: error });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

/** A filled workbook, by our own code bundled for this process. */
async function writeFilled(work) {
  const outfile = path.join(root, ".cache/form-pictures.cjs");
  await build({
    stdin: {
      contents: `
        export { parseAssessment } from "./src/assessment";
        export { programme } from "./src/rulebook";
        export { fillWrites, sheetPlans } from "./src/sheets";
        export { writeXlsx } from "./src/xlsx";
        export { default as sample } from "./assets/samples/sample-city.json";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const { parseAssessment, programme, fillWrites, sheetPlans, writeXlsx, sample } = createRequire(
    import.meta.url,
  )(outfile);
  const rules = programme("2016-87");
  const writes = fillWrites(rules, parseAssessment(sample));
  writeFileSync(path.join(work, "filled.xlsx"), await writeXlsx(sheetPlans(rules), { writes }));
}

function print(work) {
  run(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(path.join(work, "profile")).href}`,
      ...["--headless", "--norestore", "--convert-to", "pdf", "--outdir", work],
      path.join(work, "filled.xlsx"),
    ],
    "install the package libreoffice-calc",
    { FONTCONFIG_FILE: path.join(work, "fonts.conf") },
  );
  return path.join(work, "filled.pdf");
}

const POPPLER = "install the package poppler-utils";

function takePictures(pdf) {
  // A form feed ends each page.
  const pages = run("pdftotext", ["-layout", pdf, "-"], POPPLER)
    .split("\f")
    .map((text) => text.replace(/\s/g, ""));
  for (const [name, marks] of Object.entries(PICTURES)) {
    const page = pages.findIndex((text) => marks.every((mark) => text.includes(mark))) + 1;
    if (page === 0) throw new Error(`no page says ${marks.join(" and ")}`);
    run(
      "pdftoppm",
      [
        "-r",
        DOTS_PER_INCH,
        "-f",
        `${page}`,
        "-l",
        `${page}`,
        "-singlefile",
        "-png",
        pdf,
        path.join(folder, name),
      ],
      POPPLER,
    );
  }
}

const work = mkdtempSync(path.join(tmpdir(), "ipcity-pictures-"));
try {
  writeFileSync(path.join(work, "fonts.conf"), FONTS);
  await writeFilled(work);
  mkdirSync(folder, { recursive: true });
  takePictures(print(work));
} finally {
  rmSync(work, { recursive: true, force: true });
}
