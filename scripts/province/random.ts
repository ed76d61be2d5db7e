/** Random numbers that are the same on every machine (mulberry32). */
export interface Random {
  /** From `least` up to `most`, rounded to a number of decimals. */
  readonly between: (least: number, most: number, decimals?: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  readonly shuffled: <T>(values: readonly T[]) => readonly T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    between: (least, most, decimals = 0) => rounded(least + next() * (most - least), decimals),
    pick: (values) => values[below(values.length)] ?? values[0],
    shuffled: (values) => {
      const left = [...values];
      return values.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}

/** To decimals of ten, so that a tenth is written as one. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
