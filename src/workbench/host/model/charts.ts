import { type Box, box } from "../book/geometry";
import { bounding } from "../book/area";
import { RangeBlock } from "../book/blocks";
import type { Sheet } from "../book/sheet";
import type { ChartRecord } from "../book/state";
import { type Arguments, text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject, type Property } from "../protocol/schema";
import { rangeArgument } from "./range";
import { worksheetOf } from "./registry";
import { stored } from "./stored";

interface ChartSelf {
  readonly sheet: Sheet;
  readonly record: ChartRecord;
}
type Bag = Record<string, unknown>;

const DEFAULT_BOX: Box = { left: 100, top: 50, width: 360, height: 216 };

/** A part of the chart with properties of its own, kept under the part's name. */
const bagOf =
  (name: string) =>
  ({ record }: ChartSelf): Bag =>
    (record.details[name] ??= {});

const formatFont = (part: string): ModelClass<ChartSelf> =>
  new ModelClass<ChartSelf>({
    name: "ChartFont",
    properties: stored(bagOf(`${part}Font`), {
      bold: false,
      color: "#000000",
      italic: false,
      name: "等线",
      size: 10,
    }),
  });
const partFormat = (name: string, part: string): ModelClass<ChartSelf> => {
  const font = formatFont(part);
  return new ModelClass<ChartSelf>({ name, links: { font: (self) => font.of(self) } });
};

const titleFormat = partFormat("ChartTitleFormat", "title");
const chartTitle = new ModelClass<ChartSelf>({
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ record }) => record.title,
      set({ record }, value) {
        record.title = text(value);
        record.titleVisible = true;
      },
    },
    visible: {
      get: ({ record }) => record.titleVisible,
      set: ({ record }, value) => void (record.titleVisible = value === true),
    },
    ...stored(bagOf("title"), { overlay: false, position: "Automatic" }),
  },
  links: { format: (self) => titleFormat.of(self) },
});

const chartLegend = new ModelClass<ChartSelf>({
  name: "ChartLegend",
  properties: stored(bagOf("legend"), { visible: true, position: "Right", overlay: false }),
});
const chartDataLabels = new ModelClass<ChartSelf>({
  name: "ChartDataLabels",
  properties: stored(bagOf("dataLabels"), { showValue: false, showSeriesName: false, position: "BestFit" }),
});

function axis(which: string): ModelClass<ChartSelf> {
  const title = new ModelClass<ChartSelf>({
    name: "ChartAxisTitle",
    properties: stored(bagOf(`${which}Title`), { text: "", visible: false }),
  });
  return new ModelClass<ChartSelf>({
    name: "ChartAxis",
    properties: stored(bagOf(which), {
      minimum: "",
      maximum: "",
      majorUnit: "",
      visible: true,
      reversePlotOrder: false,
    }),
    links: { title: (self) => title.of(self) },
  });
}
const valueAxis = axis("valueAxis");
const categoryAxis = axis("categoryAxis");
const chartAxes = new ModelClass<ChartSelf>({
  name: "ChartAxes",
  links: { valueAxis: (self) => valueAxis.of(self), categoryAxis: (self) => categoryAxis.of(self) },
});

type Series = ChartRecord["series"][number];
const chartSeries = new ModelClass<Series>({
  name: "ChartSeries",
  properties: {
    name: { get: (series) => series.name, set: (series, value) => void (series.name = text(value)) },
    ...stored<Series>((series) => series.details, { chartType: "", hasDataLabels: false, gapWidth: 150 }),
  },
});

function seriesAt({ record }: ChartSelf, args: Arguments): ModelObject {
  const series = record.series[args.number(0)];
  if (!series) throw itemNotFound();
  return chartSeries.of(series);
}
const chartSeriesCollection = new ModelClass<ChartSelf>({
  name: "ChartSeriesCollection",
  properties: { count: { get: ({ record }) => record.series.length } },
  items: ({ record }) => record.series.map((series) => chartSeries.of(series)),
  item: seriesAt,
  methods: { getItemAt: seriesAt, getCount: ({ record }) => record.series.length },
});

function setPosition({ sheet, record }: ChartSelf, args: Arguments): void {
  const near = new RangeBlock(sheet, sheet.all);
  const start = rangeArgument(args, 0, near).area;
  const end = args.has(1) ? rangeArgument(args, 1, near).area : null;
  const { left, top, width, height } = box(sheet, end ? bounding(start, end) : start);
  Object.assign(record.place, end ? { left, top, width, height } : { left, top });
}

const named = (key: "name" | "type"): Property<ChartSelf> => ({
  get: ({ record }) => record[key],
  set: ({ record }, value) => void (record[key] = text(value)),
});

const chart = new ModelClass<ChartSelf>({
  name: "Chart",
  identity: ({ record }) => ({ Id: record.id }),
  properties: {
    id: { get: ({ record }) => record.id },
    name: named("name"),
    chartType: named("type"),
    ...stored<ChartSelf>(({ record }) => record.place, { ...DEFAULT_BOX }),
  },
  links: {
    title: (self) => chartTitle.of(self),
    legend: (self) => chartLegend.of(self),
    dataLabels: (self) => chartDataLabels.of(self),
    axes: (self) => chartAxes.of(self),
    series: (self) => chartSeriesCollection.of(self),
    worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  methods: {
    setPosition,
    setData({ record, sheet }, args) {
      record.source = rangeArgument(args, 0, new RangeBlock(sheet, sheet.all)).address;
    },
    delete({ sheet, record }) {
      sheet.state.charts = sheet.state.charts.filter((one) => one !== record);
    },
  },
});

let nextId = 1;

function add(sheet: Sheet, args: Arguments): ModelObject {
  const source = rangeArgument(args, 1, new RangeBlock(sheet, sheet.all));
  const { area } = source;
  const seriesBy = args.optionalText(2) ?? "Auto";
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const count = Math.max(1, (byRows ? area.rows : area.columns) - 1);
  const number = nextId++;
  const record: ChartRecord = {
    id: `{chart-${number}}`,
    name: `图表 ${number}`,
    type: args.text(0),
    source: source.address,
    seriesBy,
    title: "",
    titleVisible: false,
    place: {},
    details: {},
    series: Array.from({ length: count }, (_, index) => ({ name: `系列${index + 1}`, details: {} })),
  };
  sheet.state.charts.push(record);
  return chart.of({ sheet, record });
}

function find(sheet: Sheet, args: Arguments): ModelObject | null {
  const key = args.text(0);
  const record = sheet.state.charts.find((one) => one.id === key || one.name === key);
  return record ? chart.of({ sheet, record }) : null;
}

function get(sheet: Sheet, args: Arguments): ModelObject {
  const found = find(sheet, args);
  if (!found) throw itemNotFound();
  return found;
}

export const chartCollection = new ModelClass<Sheet>({
  name: "ChartCollection",
  properties: { count: { get: ({ state }) => state.charts.length } },
  item: get,
  items: (sheet) => sheet.state.charts.map((record) => chart.of({ sheet, record })),
  methods: {
    add,
    getItem: get,
    getItemOrNullObject: find,
    getCount: ({ state }) => state.charts.length,
    getItemAt(sheet, args) {
      const record = sheet.state.charts[args.number(0)];
      if (!record) throw itemNotFound();
      return chart.of({ sheet, record });
    },
  },
});
