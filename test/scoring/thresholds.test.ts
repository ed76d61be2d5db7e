import { scored, scoresSummingTo } from "./of";

const SOURCE = { "settings/weightsSource": "示例发〔2018〕1号" };
const objective = (sum: string, column = "self") => scoresSummingTo("objective", sum, column);
/** A total that is the score of the tasks alone. */
const total = (sum: string) => ({
  ...scoresSummingTo("tasks", sum),
  ...scoresSummingTo("objective", "0"),
  ...scoresSummingTo("innovation", "0"),
  "settings/weights": { objective: 0, tasks: 1, innovation: 0 },
});

describe("18.9a, objective strength of 60", () => {
  test.each([
    ["60", "met", "estimate"],
    ["59.996", "not-met", "boundary"],
    ["59.995", "not-met", "boundary"],
    ["59.994", "not-met", "estimate"],
    ["0", "not-met", "estimate"],
    ["100", "met", "estimate"],
  ] as const)("%s is %s, %s", (sum, outcome, flag) => {
    expect(scored(objective(sum)).gate("18.9a")).toEqual({ outcome, flag });
  });

  test("only the national office monitors", () => {
    expect(scored(objective("60", "national")).gate("18.9a")).toEqual({ outcome: "met", flag: null });
    expect(scored(objective("60", "province")).gate("18.9a")).toEqual({ outcome: "met", flag: "estimate" });
    expect(scored(objective("59.996", "national")).gate("18.9a")).toEqual({
      outcome: "not-met",
      flag: "boundary",
    });
  });

  test("decided early where what is missing cannot change it", () => {
    const last = "scores/O12/self";
    expect(scored({ ...objective("70"), [last]: undefined }).gate("18.9a").outcome).toBe("met");
    // O12 is worth 10: without it 30 or 40, never 60.
    const low = { ...objective("30"), [last]: undefined };
    expect(scored(low).gate("18.9a")).toEqual({ outcome: "not-met", flag: "estimate" });
    const open = { ...objective("60"), "scores/O1/self": undefined };
    expect(scored(open).gate("18.9a")).toEqual({ outcome: "undetermined", flag: null });
  });

  test("best exactly at the limit is still open", () => {
    const { gate, section } = scored({ ...objective("60"), "scores/O1/self": undefined });
    expect(section("objective").best.equals(60)).toBe(true);
    expect(gate("18.9a").outcome).toBe("undetermined");
  });

  test("early and close below is an estimate, not a boundary", () => {
    // O22 is worth 3; what is given and those 3 make 59.996.
    const low = { ...objective("56.996"), "scores/O22/self": undefined };
    expect(scored(low).gate("18.9a")).toEqual({ outcome: "not-met", flag: "estimate" });
  });
});

describe("18.9b, total of 80", () => {
  test.each([
    ["80", "met"],
    ["79.995", "not-met"],
    ["79.994", "not-met"],
  ] as const)("%s is %s", (sum, outcome) => {
    expect(scored({ ...total(sum), ...SOURCE }).gate("18.9b")).toEqual({
      outcome,
      flag: sum === "79.995" ? "boundary" : null,
    });
  });

  test("without a source for the weights it is an estimate, unless at the boundary", () => {
    expect(scored(total("80")).gate("18.9b")).toEqual({ outcome: "met", flag: "estimate" });
    expect(scored(total("79.996")).gate("18.9b")).toEqual({ outcome: "not-met", flag: "boundary" });
  });
});

describe("the band of the acceptance", () => {
  test.each([
    ["59.994", "cancelled", null],
    ["59.995", "cancelled", "boundary"],
    ["60", "new-round", "boundary"],
    ["60.005", "new-round", "boundary"],
    ["60.006", "new-round", null],
    ["69.995", "new-round", "boundary"],
    ["70", "cultivation", "boundary"],
    ["70.005", "cultivation", "boundary"],
    ["70.01", "cultivation", null],
    ["0", "cancelled", null],
  ] as const)("%s is %s, %s", (sum, outcome, flag) => {
    expect(scored({ ...total(sum), ...SOURCE }).band).toEqual({ outcome, flag });
  });

  test("example weights make it an estimate", () => {
    expect(scored(total("65")).band).toEqual({ outcome: "new-round", flag: "estimate" });
    expect(scored(total("60")).band).toEqual({ outcome: "new-round", flag: "boundary" });
  });

  test("undetermined where best and worst fall apart, decided where they do not", () => {
    expect(scored({}).band).toEqual({ outcome: "undetermined", flag: null });
    const nearly = { ...total("72"), "scores/T45/self": undefined };
    expect(scored({ ...nearly, ...SOURCE }).band).toEqual({ outcome: "cultivation", flag: null });
  });

  test("exactly on a limit with something missing carries no boundary", () => {
    const open = { ...total("60"), ...SOURCE, "scores/I1/self": undefined };
    expect(scored(open).band).toEqual({ outcome: "new-round", flag: null });
  });

  test("readings: the lower band, the tasks alone", () => {
    expect(scored({ ...total("60"), ...SOURCE, "settings/band-boundary": "lower" }).band).toEqual({
      outcome: "cancelled",
      flag: "boundary",
    });
    const tasks = { ...scoresSummingTo("tasks", "65"), "settings/acceptance-basis": "tasks" };
    expect(scored(tasks).band).toEqual({ outcome: "new-round", flag: null });
  });
});
