/** What was passed over, by kind: one sentence for all of it. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(kind: string): void {
    const key = this.#counts.size < 200 || this.#counts.has(kind) ? kind : 'other';
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get total(): number {
    return this.#counts.values().reduce((sum, count) => sum + count, 0);
  }

  /** The commonest first: `image/jpeg 120, text/css 4`. */
  toString(): string {
    const rows = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const shown = rows.slice(0, 12).map(([kind, count]) => `${kind} ${count}`);
    return (rows.length > shown.length ? [...shown, '…'] : shown).join(', ');
  }
}
