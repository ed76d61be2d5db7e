import type { Text } from "../../rulebook";

export const INTRODUCTION: Text = {
  zh: "每份一页：填下一份空白的即增加；清空名称和各栏即去掉；在一览的“顺序”栏写 1、2、3 即调整先后，空着的按所在位置。",
  en: "One page each: fill the next blank one to add, clear name and cells to remove, number them in “Order” to reorder.",
};
export const OVERVIEW: Text = { zh: "一览", en: "Overview" };
export const HEADS = {
  slot: { zh: "份", en: "No." },
  order: { zh: "顺序", en: "Order" },
  name: { zh: "名称", en: "Name" },
  filled: { zh: "已填／应填", en: "Filled" },
} as const satisfies Readonly<Record<string, Text>>;
export const COUNT: Text = { zh: "共填报", en: "Filled in" };
export const SLOT: Text = { zh: "{name} 第{n}份", en: "{name} no. {n}" };
export const NAME: Text = { zh: "名称", en: "Name" };
