/**
 * How much of a file is read. A filled workbook of ours has 7 sheets, some 3,000 cells, 300 names, 400 merges and
 * 60 KB; each limit leaves room for other sheets and pictures in it, and all of them together hold a reading under
 * 2 seconds and 300 MB.
 */
export interface Limits {
  /** Of the file. Scans pasted into a workbook make it large; above this it is an archive of pictures. */
  readonly fileBytes: number;
  /** Parts in the archive. Excel writes a few dozen, a picture each. */
  readonly entries: number;
  /** Of one part, inflated: a picture at most. */
  readonly entryBytes: number;
  /** Of one XML part, inflated: it is held in memory as text. */
  readonly xmlBytes: number;
  /** Of all XML parts together. */
  readonly totalXmlBytes: number;
  /** Of everything, inflated. */
  readonly totalBytes: number;
  /** Inflated to compressed, for parts of more than a megabyte. Sheets of equal rows reach 60, bombs 1000. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cells with content, over all sheets. */
  readonly cells: number;
  /** Cells of the grids from A1 to the last one in use, blank ones included, over all sheets. */
  readonly gridCells: number;
  readonly merges: number;
  readonly names: number;
  /** Cells in the regions of the names asked for. */
  readonly regionCells: number;
  readonly sharedStrings: number;
  /** Excel's own limit for a cell's text. */
  readonly textLength: number;
  /** Of XML elements in each other. Spreadsheets stay below 20. */
  readonly depth: number;
}

const KB = 1024;
const MB = 1024 * KB;

export const LIMITS: Limits = {
  fileBytes: 40 * MB,
  entries: 4000,
  entryBytes: 64 * MB,
  xmlBytes: 24 * MB,
  totalXmlBytes: 48 * MB,
  totalBytes: 128 * MB,
  ratio: 200,
  sheets: 255,
  cells: 400_000,
  gridCells: 2_000_000,
  merges: 20_000,
  names: 20_000,
  regionCells: 500_000,
  sharedStrings: 400_000,
  textLength: 32_767,
  depth: 64,
};
