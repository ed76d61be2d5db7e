/** A desk on the real client over the host, with the real forms. */
import { openDesk, type DeskState, type LiveDesk } from "../../src/live";
import { openOffice, type OpenOffice, type OpenOptions } from "../../src/workbench/host/node-bridge";

export interface Opened {
  readonly office: OpenOffice;
  readonly desk: LiveDesk;
  /** Waits until the desk is in a state. */
  until(is: (state: DeskState) => boolean): Promise<DeskState>;
  /** Waits until events, calculations and readings have come to rest. */
  rest(): Promise<DeskState>;
  close(): Promise<void>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export async function openedDesk(options: OpenOptions = {}): Promise<Opened> {
  const office = await openOffice({ ...options, installGlobals: true });
  const desk = await openDesk({ language: "zh-CN", today: () => "2026-11-21", quiet: 5, longest: 50 });
  const until = async (is: (state: DeskState) => boolean): Promise<DeskState> => {
    for (let tries = 0; tries < 6000; tries += 1) {
      if (is(desk.getState())) return desk.getState();
      await pause(5);
    }
    throw new Error(`The desk did not get there: ${JSON.stringify(desk.getState().notices)}`);
  };
  await until((state) => state.phase !== "starting");
  office.host.failOnOverlap(true);
  return {
    office,
    desk,
    until,
    rest: async () => {
      for (let round = 0; round < 3; round += 1) {
        await office.host.settled();
        await pause(25);
      }
      return until((state) => !state.stale && state.busy === null);
    },
    close: async () => {
      await desk.stop();
      await office.host.settled();
      await office.close();
    },
  };
}

export const withForms = async (options: OpenOptions = {}): Promise<Opened> => {
  const opened = await openedDesk(options);
  const outcome = await opened.desk.insertForms();
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  await opened.rest();
  return opened;
};
