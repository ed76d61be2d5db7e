import type * as Docx from "docx";
import type { Align, Block, ReportDocument, TableBlock, TableCell } from "./document";

/** The fonts of official papers (GB/T 9704); a program without them takes its own Song and Hei faces. */
const FONTS = {
  title: "方正小标宋简体",
  head: "黑体",
  second: "楷体",
  body: "仿宋",
  latin: "Times New Roman",
} as const;
/** Points. */
const SIZES = {
  title: 22,
  subtitle: 14,
  first: 15,
  second: 14,
  body: 14,
  note: 10.5,
  table: 10.5,
  foot: 10.5,
} as const;
/** A4 and the margins of official papers, in millimetres. */
const PAGE = { width: 210, height: 297, top: 30, bottom: 28, left: 26, right: 24 } as const;
/** Programs would set headings in a colour of theirs. */
const INK = "000000";
const WIDTH_MM = PAGE.width - PAGE.left - PAGE.right;
const TWIPS_PER_MM = 1440 / 25.4;

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
const fontOf = (eastAsia: string): Docx.IFontAttributesProperties => ({
  ascii: FONTS.latin,
  hAnsi: FONTS.latin,
  cs: FONTS.latin,
  eastAsia,
});

/** XML has no place for most control characters, nor for half of a pair. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The report as the bytes of a .docx file. The library is loaded only when it is needed. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  return new Uint8Array(await docx.Packer.toArrayBuffer(new Writer(docx, report).document()));
}

type Library = typeof Docx;
interface RunStyle {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
}

class Writer {
  constructor(
    private readonly docx: Library,
    private readonly report: ReportDocument,
  ) {}

  document(): Docx.Document {
    const { docx, report } = this;
    let opensPage = false;
    const children = report.blocks.flatMap((block) => {
      if (block.kind === "page") {
        opensPage = true;
        return [];
      }
      const written = this.block(block, opensPage);
      opensPage = false;
      return written;
    });
    return new docx.Document({
      creator: "IPCITY",
      title: report.title,
      styles: {
        default: {
          document: { run: { font: fontOf(FONTS.body), size: SIZES.body * 2, language: this.language() } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(PAGE.width), height: twips(PAGE.height) },
              margin: {
                top: twips(PAGE.top),
                bottom: twips(PAGE.bottom),
                left: twips(PAGE.left),
                right: twips(PAGE.right),
              },
            },
          },
          footers: { default: this.footer() },
          children,
        },
      ],
    });
  }

  private language(): { value: string; eastAsia: string } {
    return { value: this.report.language === "en" ? "en-GB" : "zh-CN", eastAsia: "zh-CN" };
  }

  private footer(): Docx.Footer {
    const { docx } = this;
    const page = new docx.TextRun({
      children: ["— ", docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES, " —"],
      font: fontOf(FONTS.body),
      size: SIZES.foot * 2,
    });
    return new docx.Footer({
      children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [page] })],
    });
  }

  /** Lines of a text as runs of one paragraph. */
  private runs(text: string, { font, size, bold = false }: RunStyle): Docx.TextRun[] {
    return text
      .replace(UNWRITABLE, "")
      .split(/\r\n|\r|\n/)
      .map((line, index) => {
        const start = index === 0 ? {} : { break: 1 };
        return new this.docx.TextRun({
          text: line,
          font: fontOf(font),
          size: size * 2,
          bold,
          color: INK,
          ...start,
        });
      });
  }

  private block(
    block: Exclude<Block, { kind: "page" }>,
    opensPage: boolean,
  ): (Docx.Paragraph | Docx.Table)[] {
    const page = { pageBreakBefore: opensPage };
    const { AlignmentType, HeadingLevel, Paragraph } = this.docx;
    switch (block.kind) {
      case "title": {
        const children = this.runs(block.text, { font: FONTS.title, size: SIZES.title });
        const spacing = { before: 120, after: 160, line: 640 };
        return [
          new Paragraph({
            ...page,
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing,
            children,
          }),
        ];
      }
      case "subtitle":
        return [
          new Paragraph({
            ...page,
            alignment: AlignmentType.CENTER,
            spacing: { after: 80 },
            children: this.runs(block.text, { font: FONTS.second, size: SIZES.subtitle }),
          }),
        ];
      case "heading":
        return [this.heading(block.text, block.level, opensPage)];
      case "address":
        return [this.paragraph(block.text, { indent: false })];
      case "paragraph":
        return [this.paragraph(block.text, { indent: true })];
      case "note":
        return [
          new Paragraph({
            spacing: { before: 60, after: 60 },
            children: this.runs(block.text, { font: FONTS.body, size: SIZES.note }),
          }),
        ];
      case "closing":
        return [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { before: 480 },
            indent: { right: twips(20) },
            children: this.runs(block.text, { font: FONTS.body, size: SIZES.body }),
          }),
        ];
      case "list":
        return block.items.map((item, index) => this.paragraph(`${index + 1}. ${item}`, { indent: true }));
      case "table":
        return [this.table(block), new Paragraph({ spacing: { after: 60, line: 120 }, children: [] })];
    }
  }

  private heading(text: string, level: 1 | 2, pageBreakBefore: boolean): Docx.Paragraph {
    const { Paragraph, HeadingLevel } = this.docx;
    const style =
      level === 1 ? { font: FONTS.head, size: SIZES.first } : { font: FONTS.second, size: SIZES.second };
    return new Paragraph({
      pageBreakBefore,
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: level === 1 ? 240 : 160, after: 100 },
      children: this.runs(text, style),
    });
  }

  private paragraph(text: string, { indent }: { readonly indent: boolean }): Docx.Paragraph {
    const { Paragraph, AlignmentType, LineRuleType } = this.docx;
    const style = { font: FONTS.body, size: SIZES.body };
    return new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { line: 480, lineRule: LineRuleType.AT_LEAST },
      // Two characters, as in every Chinese paper.
      ...(indent ? { indent: { firstLine: SIZES.body * 2 * 20 } } : {}),
      children: this.runs(text, style),
    });
  }

  private table({ head, rows, widths, aligns = [] }: TableBlock): Docx.Table {
    const { docx } = this;
    const total = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => twips((WIDTH_MM * width) / total));
    const header = new docx.TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((text, index) =>
        this.cell({ text, bold: false }, columns[index] ?? 0, "center", true),
      ),
    });
    return new docx.Table({
      width: { size: twips(WIDTH_MM), type: docx.WidthType.DXA },
      columnWidths: columns,
      layout: docx.TableLayoutType.FIXED,
      rows: [header, ...this.bodyRows(rows, columns, aligns)],
    });
  }

  /** A tall cell keeps its column in the rows below it, so each cell's column is counted, not taken from its index. */
  private bodyRows(
    rows: readonly (readonly TableCell[])[],
    columns: readonly number[],
    aligns: readonly Align[],
  ): Docx.TableRow[] {
    const taken = new Array<number>(columns.length).fill(0);
    return rows.map((row) => {
      let column = 0;
      const children = row.map((cell) => {
        while ((taken[column] ?? 0) > 0) column += 1;
        const first = column;
        const span = cell.columns ?? 1;
        for (; column < first + span; column += 1) taken[column] = cell.rows ?? 1;
        const width = columns.slice(first, first + span).reduce((sum, part) => sum + part, 0);
        return this.cell(cell, width, aligns[first] ?? "left", false);
      });
      taken.forEach((left, index) => (taken[index] = Math.max(0, left - 1)));
      return new this.docx.TableRow({ cantSplit: true, children });
    });
  }

  private cell(
    { text, bold = false, columns = 1, rows = 1 }: TableCell,
    width: number,
    align: Align,
    head: boolean,
  ) {
    const { docx } = this;
    const alignment = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;
    return new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlign.CENTER,
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(columns === 1 ? {} : { columnSpan: columns }),
      ...(rows === 1 ? {} : { rowSpan: rows }),
      children: [
        new docx.Paragraph({
          alignment: docx.AlignmentType[alignment[align]],
          children: this.runs(text, { font: head ? FONTS.head : FONTS.body, size: SIZES.table, bold }),
        }),
      ],
    });
  }
}
