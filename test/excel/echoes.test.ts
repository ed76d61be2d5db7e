import { Echoes } from "../../src/excel/echoes";

test("each write has one echo", () => {
  const echoes = new Echoes(() => 0);
  echoes.expect("{1}", "G4:G6");
  expect(echoes.take("{1}", "$G$4:$G$6")).toBe(true);
  expect(echoes.take("{1}", "G4:G6")).toBe(false);
});

test("another sheet or another address is no echo", () => {
  const echoes = new Echoes(() => 0);
  echoes.expect("{1}", "G4");
  expect(echoes.take("{2}", "G4")).toBe(false);
  expect(echoes.take("{1}", "G5")).toBe(false);
});

test("an echo that never came does not swallow a later edit", () => {
  let now = 0;
  const echoes = new Echoes(() => now);
  echoes.expect("{1}", "G4");
  now = 60_000;
  expect(echoes.take("{1}", "G4")).toBe(false);
});

it("expects nothing of a write that was refused", () => {
  const echoes = new Echoes();
  echoes.expect("sheet-1", "G5:G9");
  echoes.forget();
  expect(echoes.take("sheet-1", "G5:G9")).toBe(false);
});
