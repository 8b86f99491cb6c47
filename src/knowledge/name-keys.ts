import type { Spelling } from '#languages';
import { foldWord } from '#text';

/** What a unit that is no letter and no digit leaves in a key: nothing. */
const dropped = -1;
/** A unit that folds into several: the slow way knows. */
const several = -2;

/**
 * Names as they are compared: folded, letters and digits only, run together. Thousands are made at every start, so what
 * each UTF-16 unit becomes is worked out once and kept as a number.
 */
export class NameKeys {
  private readonly spelling: Spelling;
  /** By UTF-16 unit: the unit it becomes; 0 where that was never asked. */
  private readonly table = new Int32Array(0x10000);
  private line = new Uint16Array(256);

  constructor(spelling: Spelling) {
    this.spelling = spelling;
  }

  of(name: string): string {
    if (name.length > this.line.length) this.line = new Uint16Array(name.length * 2);
    const { line, table } = this;
    let length = 0;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const unit = table[code] || this.learn(code);
      if (unit === several) return this.letters(name);
      if (unit !== dropped) line[length++] = unit;
    }
    return String.fromCharCode.apply(null, line.subarray(0, length) as unknown as number[]);
  }

  private learn(code: number): number {
    const letters = this.letters(String.fromCharCode(code));
    const unit = letters.length > 1 ? several : letters === '' ? dropped : letters.charCodeAt(0);
    this.table[code] = unit;
    return unit;
  }

  private letters(name: string): string {
    let key = '';
    for (const unit of foldWord(name, this.spelling)) if (this.spelling.isLetter(unit) || (unit >= '0' && unit <= '9')) key += unit;
    return key;
  }
}
