/** The programme on the host: a pack of one's own, the choice of the first forms, untouched forms, forms in use. */
import { openDesk } from "../../src/live";
import { programme, programmes } from "../../src/rulebook";
import { PROGRAMME_NAME, sheetPlans } from "../../src/sheets";
import { nextVersion, ownPack } from "../fixtures/own-pack";
import { openedDesk, type Opened } from "./opened";

const OTHER = "seventh";
const sheetsOf = (id: string): readonly string[] => sheetPlans(programme(id)).map(({ name }) => name);
const tabs = (): readonly string[] => Object.keys(opened.office.host.snapshot()).sort();
const with1 = (id: string): readonly string[] => ["Sheet1", ...sheetsOf(id)].sort();

let opened: Opened;
beforeAll(async () => {
  opened = await openedDesk();
}, 60_000);
afterAll(() => opened.close());

test("a broken pack is refused row by row, and nothing is taken in", async () => {
  const before = programmes.length;
  const broken = {
    ...ownPack,
    gates: [{ ...ownPack.gates[0], rule: { kind: "value", value: "S.none", unit: "" } }],
  };
  const outcome = await opened.desk.takePack(broken);
  expect(outcome).toMatchObject({
    kind: "faults",
    faults: [
      { row: "1", reason: "S.none 不是要填的数 (S.none is no number that is asked for)" },
      { row: "1", reason: "没有写界限 (It has no limit)" },
    ],
  });
  expect(programmes).toHaveLength(before);
  expect(opened.desk.getState().packs).toEqual([]);
});

test("a pack of one's own gives forms; a later version says what it changed, and is there again on reopening", async () => {
  const { desk } = opened;
  await desk.takePack({ ...ownPack, id: OTHER, title: { zh: "另一示例", en: "Another example" } });
  await expect(desk.takePack(ownPack)).resolves.toMatchObject({ kind: "done", id: "sixth" });
  await expect(desk.insertForms({ programme: "sixth" })).resolves.toMatchObject({ kind: "done" });
  expect((await opened.rest()).assessment?.programme).toBe("sixth");
  expect(tabs()).toEqual(with1("sixth"));
  // Asked once more, for another programme: the forms that stand are told, and stay.
  await expect(desk.insertForms({ programme: OTHER })).resolves.toEqual({ kind: "already-there" });

  await desk.takePack(nextVersion);
  const told = (await opened.rest()).notices;
  expect(told).toMatchObject([
    {
      id: "pack-version 1",
      text: "这个工作簿按规则包 sixth 版本 1 制作，现按版本 2 计算。",
      remedy: "变化：经费下限改为3万元。",
    },
  ]);

  await desk.stop();
  expect(programmes.map(({ id }) => id)).not.toContain("sixth");
  const again = await openDesk({ language: "zh-CN", quiet: 5, longest: 50 });
  for (let tries = 0; again.getState().phase === "starting" && tries < 2000; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(again.getState()).toMatchObject({
    phase: "ready",
    assessment: { programme: "sixth" },
    packs: expect.arrayContaining(["seventh/1", "sixth/2"]),
    notices: [{ id: "pack-version 1" }],
  });
  opened = { ...opened, desk: again };
});

test("untouched forms give way to those of another programme, and can be taken back", async () => {
  const { desk, office } = opened;
  // A cell that names an older version was not written by this pack: that is a change like any other.
  await expect(desk.switchProgramme(OTHER)).resolves.toEqual({ kind: "in-use" });
  await desk.takePack(ownPack);
  await expect(desk.switchProgramme(OTHER)).resolves.toMatchObject({ kind: "done" });
  await office.host.settled();
  expect(desk.getState()).toMatchObject({ assessment: { programme: OTHER }, notices: [] });
  expect(desk.getState().undoable).toMatchObject({ kind: "insert", count: sheetsOf(OTHER).length });
  expect(tabs()).toEqual(with1(OTHER));
});

test("forms in use stay to the last cell", async () => {
  const { desk, office } = opened;
  const place = desk.getState().places["city.name"];
  if (place === undefined) throw new Error(`no cell for the name beside ${PROGRAMME_NAME}`);
  office.host.userEdit(place.sheet, place.address, "示例市甲");
  await office.host.settled();
  const before = office.host.snapshot();
  await expect(desk.switchProgramme("sixth")).resolves.toEqual({ kind: "in-use" });
  expect(office.host.snapshot()).toEqual(before);
  expect(desk.getState()).toMatchObject({
    busy: null,
    assessment: { programme: OTHER, city: { name: "示例市甲" } },
  });
});
