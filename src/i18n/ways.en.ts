import type { waysZh } from "./ways.zh-CN";

export const waysEn: Readonly<Record<keyof typeof waysZh, string>> = {
  "ways.official": "Score entered",
  "ways.officialNote":
    "The score entered is what counts; estimates enter no score. What you type here is not written to the workbook and goes when the pane closes.",
  "ways.points": "{points} points",
  "ways.benchmark": "Benchmark",
  "ways.min-max": "Min–max",
  "ways.efficacy": "Efficacy coefficient",
  "ways.rank": "Rank",
  "ways.piecewise": "Steps",
  "ways.fields": "Measured by",
  "ways.fieldsOf": "Measured by: {name}",
  "ways.unit": "Unit: {unit}",
  "ways.field.benchmark": "Benchmark",
  "ways.field.low": "Low",
  "ways.field.high": "High",
  "ways.field.knots": "Steps (value:share of the points)",
  "ways.knotsAs": "such as 10:60%; 20:100%",
  "ways.fault.number": "A number is needed, such as 12.5",
  "ways.fault.positive": "The benchmark must be above 0",
  "ways.fault.order": "High must be above low",
  "ways.fault.knots": "Write 10:60%; 20:100%, shares from 0 to 100%",
  "ways.noPeers": "Min–max and rank need other cities: read their workbooks on the Rank tab first.",
  "ways.peers": "Compared with {n} other cities read on the Rank tab.",
};
