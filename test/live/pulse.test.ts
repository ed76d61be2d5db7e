import { Pulse, type Scope } from "../../src/live/pulse";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function pulse(read: (scope: Scope) => Promise<void>): Pulse {
  return new Pulse(read, { quiet: 50, longest: 200 });
}

test("a burst is read once, with everything it touched", async () => {
  const scopes: Scope[] = [];
  const one = pulse((scope) => Promise.resolve(void scopes.push(scope)));
  one.ask(new Set(["a"]));
  await jest.advanceTimersByTimeAsync(30);
  one.ask(new Set(["b"]));
  await jest.advanceTimersByTimeAsync(60);
  expect(scopes).toEqual([new Set(["a", "b"])]);
  expect(one.active).toBe(false);
});

test("whoever types on and on still sees a reading", async () => {
  let reads = 0;
  const one = pulse(() => Promise.resolve(void (reads += 1)));
  for (let step = 0; step < 30; step += 1) {
    one.ask(new Set(["a"]));
    await jest.advanceTimersByTimeAsync(20);
  }
  expect(reads).toBeGreaterThanOrEqual(2);
  expect(reads).toBeLessThanOrEqual(4);
});

test("what changes during a reading is read after it, never beside it", async () => {
  const running: (() => void)[] = [];
  const scopes: Scope[] = [];
  const one = pulse((scope) => {
    scopes.push(scope);
    return new Promise((resolve) => running.push(resolve));
  });
  one.ask(new Set(["a"]));
  await jest.advanceTimersByTimeAsync(60);
  one.ask("all");
  await jest.advanceTimersByTimeAsync(500);
  expect(scopes).toHaveLength(1);
  running.shift()?.();
  await jest.advanceTimersByTimeAsync(60);
  expect(scopes).toEqual([new Set(["a"]), "all"]);
});

test("flush reads at once and waits for what is under way", async () => {
  const scopes: Scope[] = [];
  const one = pulse((scope) => Promise.resolve(void scopes.push(scope)));
  one.ask("all");
  await one.flush();
  expect(scopes).toEqual(["all"]);
  await jest.advanceTimersByTimeAsync(500);
  expect(scopes).toHaveLength(1);
});
