import type { RankingDoors } from "../../src/taskpane/ranking/doors";
import { shippedRankingDoors } from "../../src/taskpane/ranking/doors";
import { RankingStore } from "../../src/taskpane/ranking/ranking-store";
import { defaultProgramme } from "../../src/rulebook";
import { cleanCity } from "../fixtures/city";

const CITIES = 12;
const city = cleanCity({});

/** Judges so many cities, each of which takes so long by the clock; returns the longest stretch without a turn of the page. */
async function longestBlock(each: number): Promise<number> {
  let clock = 0;
  let block = 0;
  let longest = 0;
  const doors: RankingDoors = {
    ...shippedRankingDoors,
    read: (picked, _programme, _lang, { onRead }) => {
      for (const { name } of picked)
        onRead({
          file: name,
          assessment: city,
          altered: [],
          missing: [],
          recognised: false,
          damaged: false,
          seal: null,
        });
      return Promise.resolve();
    },
    judge: (...given) => {
      clock += each;
      block += each;
      longest = Math.max(longest, block);
      return shippedRankingDoors.judge(...given);
    },
  };
  const store = new RankingStore(doors, defaultProgramme(), () => clock);
  store.subscribe(() => {
    if (store.getState().work?.kind === "judging") block = 0;
  });
  const picked = Array.from({ length: CITIES }, (_, index) => ({
    name: `${String(index)}.xlsx`,
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
  }));
  await store.add(picked, "zh-CN");
  expect(store.getState().ranked?.ranking.cities).toHaveLength(CITIES);
  return longest;
}

test("the page gets its turn before 50 ms of judging have passed, quick cities or slow ones", async () => {
  expect(await longestBlock(4)).toBeLessThanOrEqual(16);
  expect(await longestBlock(20)).toBe(20);
});
