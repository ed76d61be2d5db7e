/** Streams: what follows the judgement ceases with the cancellation, whether it has answered or not. */
import type { Result } from "../../src/assessment";
import { follow } from "../../src/functions/follow";
import { publish } from "../../src/live/feed";

const judged = (score: number): Result => ({ total: { score } }) as unknown as Result;

test("a cancelled stream sets nothing any more; another one goes on", () => {
  publish(judged(1));
  const streams = [0, 1].map(() => ({
    setResult: jest.fn<void, [unknown]>(),
    onCanceled: () => undefined as void,
  }));
  for (const stream of streams) follow(stream, (result) => result.total?.score);
  publish(judged(2));
  streams[0]?.onCanceled();
  publish(judged(3));
  publish(judged(3));
  const set = streams.map(({ setResult }) => setResult.mock.calls.map(([value]) => value));
  expect(set).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
});
