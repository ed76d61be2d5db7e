/**
 * The rulebook's vocabulary: what a programme says, as data.
 *
 * Official wording is kept exact to the character, misprints included. Decimal numbers that enter a
 * computation are strings ("0.5"), so that exact arithmetic never starts from a binary fraction.
 */

/** A text of our own in both languages; official wording is never translated in place. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** An exact decimal, such as "0.5" or "60"; in the splits of a variant also a fraction, such as "13/3". */
export type Decimal = string;
