import { refAt } from "../../src/live/selection";

const places = {
  T12: { sheet: "任务", address: "G15" },
  "T12.evidence": { sheet: "任务", address: "K15" },
  "A1.4": { sheet: "基本情况", address: "D15" },
  weightsSource: { sheet: "设置", address: "C9" },
};

test("the cell of an item is the item", () => {
  expect(refAt({ sheet: "任务", address: "G15" }, places)).toBe("T12");
});
test("its evidence cell is the item, too", () => {
  expect(refAt({ sheet: "任务", address: "$K$15" }, places)).toBe("T12");
});
test("anything else in the row stands for the row, on its own sheet only", () => {
  expect(refAt({ sheet: "任务", address: "A15:C15" }, places)).toBe("T12");
  expect(refAt({ sheet: "基本情况", address: "A15" }, places)).toBe("A1.4");
});
test("elsewhere there is nothing", () => {
  expect(refAt({ sheet: "任务", address: "G16" }, places)).toBeNull();
  expect(refAt(null, places)).toBeNull();
});
