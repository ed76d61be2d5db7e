/** Follows the enforcement power from reading to reading, and asks once when it changes under scores. */
import type { Assessment } from "../assessment";
import { powerChange, type Basis } from "./power";
import type { Forms } from "./reading";
import type { PowerChange } from "./types";

type Power = boolean | null;

const powerOf = ({ city }: Basis): Power => city.enforcementPower ?? null;

export class PowerWatch {
  private basis: Basis | null = null;
  /** The scores as they last stood under a power: going back to them asks nothing. */
  private readonly seen = new Map<Power, Assessment["scores"]>();
  private wanted: boolean | null = null;

  constructor(private readonly forms: Pick<Forms, "programme">) {}

  /** What is to be asked after a reading; null where nothing is. */
  take(now: Assessment): PowerChange | null {
    const asked = this.changed(now);
    if (asked !== null) return asked;
    this.accept(now);
    return this.proposal(now);
  }

  /** The scores as they stand count for the power as it stands. */
  accept(now: Basis): void {
    this.basis = { city: now.city, scores: now.scores };
    this.seen.set(powerOf(now), now.scores);
  }

  /** A power chosen in the pane, while the cell still holds the other; null withdraws it. */
  propose(wanted: boolean | null): void {
    this.wanted = wanted;
  }

  /** The forms are gone. */
  forget(): void {
    this.basis = null;
    this.wanted = null;
    this.seen.clear();
  }

  private changed(now: Assessment): PowerChange | null {
    const { basis } = this;
    // A blank that becomes 有 or 无 is a change of its own; equal words are none.
    if (basis === null || powerOf(basis) === powerOf(now)) return null;
    const change = powerChange(basis, now, this.forms.programme);
    const before = this.seen.get(powerOf(now));
    const back = change?.lines.every(({ item, column, score }) => before?.[item]?.[column] === score);
    if (back !== true) return change;
    // The change is taken back; made again, it is asked again.
    this.seen.delete(powerOf(basis));
    return null;
  }

  private proposal(now: Assessment): PowerChange | null {
    const { wanted } = this;
    if (wanted === null) return null;
    if (wanted === powerOf(now)) this.wanted = null;
    const change = powerChange(
      now,
      { ...now, city: { ...now.city, enforcementPower: wanted } },
      this.forms.programme,
    );
    return change === null ? null : { ...change, proposed: true };
  }
}
