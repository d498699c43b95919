/** Numbers that look like chance and are the same in every run (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** At least `least`, at most `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** As compilers of styles and content systems make them. */
  name(): string {
    return `${'abcdefghijklm'[this.between(0, 12)]}${Math.floor(this.next() * 2 ** 32).toString(36)}`;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.between(0, list.length - 1)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  }

  /** So many of a list, in its order from somewhere on; from the beginning again where it ends. */
  some<T>(list: readonly T[], count: number): T[] {
    const from = this.between(0, list.length - 1);
    return Array.from({ length: count }, (_, at) => list[(from + at) % list.length]).flatMap((one) =>
      one === undefined ? [] : [one],
    );
  }
}
