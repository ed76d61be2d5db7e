import { formRow, programme, type PairValue } from "../../../src/rulebook/index";
import { readPair } from "../../../src/sheets/recognise/pairs";

const pairOf = (id: string): PairValue => {
  const value = formRow(programme("2016-87"), id)?.value;
  if (value?.kind !== "pair") throw new Error(`${id} is no pair`);
  return value;
};
const money = pairOf("A3.8");
const staff = pairOf("A2.1.4");

type Case = readonly [text: string, proposal: Readonly<Record<string, number>> | null, certain: boolean];

const MONEY: readonly Case[] = [
  ["12000万元 35笔", { amount: 12000, count: 35 }, true],
  ["12000万元35笔", { amount: 12000, count: 35 }, true],
  ["35笔，12000万元", { amount: 12000, count: 35 }, true],
  ["金额12000 笔数35", { amount: 12000, count: 35 }, true],
  ["金额12000笔数35", { amount: 12000, count: 35 }, true],
  ["金额：12,000；笔数：35", { amount: 12000, count: 35 }, true],
  ["金额（万元）：12000\n笔数：35", { amount: 12000, count: 35 }, true],
  ["质押融资金额为12000.5万元，笔数共35笔", { amount: 12000.5, count: 35 }, true],
  ["１２０００万元　３５笔", { amount: 12000, count: 35 }, true],
  ["12000；35", { amount: 12000, count: 35 }, false],
  ["12000/35", { amount: 12000, count: 35 }, false],
  ["35笔；12000", { amount: 12000, count: 35 }, false],
  ["12000元 35笔", { amount: 12000, count: 35 }, false],
  ["金额1.2亿元 笔数35", { amount: 1.2, count: 35 }, false],
  ["金额约12000 笔数35", { amount: 12000, count: 35 }, false],
  ["金额12000 笔数35.5", { amount: 12000, count: 35.5 }, false],
  ["金额12000 金额35", { amount: 12000, count: 35 }, false],
  ["35笔 12笔", null, false],
  ["12000", null, false],
  ["12000万元", null, false],
  ["金额12000 笔数35 其中5", null, false],
  ["无", null, false],
];

test.each(MONEY)("%s", (text, proposal, certain) => {
  const reading = readPair(text, money);
  expect(reading.certain).toBe(certain);
  if (proposal !== null) expect(reading.proposal).toEqual(proposal);
  else expect(reading.certain).toBe(false);
});

const STAFF: readonly Case[] = [
  ["编制12 实有10", { authorised: 12, actual: 10 }, true],
  ["编制12人，实有10人", { authorised: 12, actual: 10 }, true],
  ["实有10人，编制数量12人", { authorised: 12, actual: 10 }, true],
  ["12人 10人", { authorised: 12, actual: 10 }, false],
  ["编制12人，其中女5人", { authorised: 12, actual: 5 }, false],
];

test.each(STAFF)("%s", (text, proposal, certain) => {
  expect(readPair(text, staff)).toEqual({ proposal, certain });
});
