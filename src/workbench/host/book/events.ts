/** What the far side tells the client, to those who have registered for it. */
import type { RichEvent } from "../types";

export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;

export type EventName = keyof typeof EventType;

/** The target of events that concern the workbook, as the client names it. */
export const WORKBOOK_TARGET = "Workbook";
const RICH_EVENT_CATEGORY = 65_536;

type Listener = (events: readonly RichEvent[]) => void;

export class Events {
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<Listener>();
  /** Share of events that get lost on the way, for tests. */
  dropped: () => boolean = () => false;

  register(name: EventName, target: string): void {
    this.registered.add(`${name} ${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.registered.delete(`${name} ${target}`);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To those who watch the one sheet and to those who watch the workbook. */
  emit(name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.registered.has(`${name} ${target}`));
    if (targets.length === 0 || this.dropped()) return;
    const text = JSON.stringify(args);
    this.send(targets.map((target) => [RICH_EVENT_CATEGORY, EventType[name], target, text]));
  }

  send(events: readonly RichEvent[]): void {
    for (const listener of this.listeners) listener(events);
  }
}
