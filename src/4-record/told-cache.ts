import { sql } from 'kysely';
import type { ToldClaim } from '#events';
import type { Queries, Store } from './store.ts';

/** Which state of a claim: what one reading made of it never changes, nor what it became after so many changes by people. */
export type ToldKey = { readonly key: string; readonly reading: number; readonly state: number };

/** Claims kept parsed; some 8 kB each. */
const most = 4_000;

const nameOf = ({ key, reading, state }: ToldKey): string => `${key} ${reading} ${state}`;

/** Claims of the record as they were told or corrected, those asked for last kept parsed. Safe beside other processes, as a state never changes. */
export class ToldCache {
  private readonly known = new Map<string, ToldClaim>();

  /** The claims of `keys`, in their order; those that are not current any more are left out. */
  async get(store: Store, db: Queries, keys: readonly ToldKey[]): Promise<ToldClaim[]> {
    const found = new Map<string, ToldClaim>();
    const missing = new Map<string, ToldKey>();
    for (const key of keys) {
      const name = nameOf(key);
      const told = this.known.get(name);
      if (told) found.set(name, told);
      else missing.set(name, key);
    }
    if (missing.size) for (const [name, told] of await this.load(store, db, [...missing.values()])) found.set(name, told);
    for (const [name, told] of found) this.keep(name, told);
    return keys.flatMap((key) => found.get(nameOf(key)) ?? []);
  }

  /** Forgets everything: what a transaction that failed had written was never so. */
  clear(): void {
    this.known.clear();
  }

  private async load(store: Store, db: Queries, keys: readonly ToldKey[]): Promise<[string, ToldClaim][]> {
    const rows = await db
      .selectFrom('claims')
      .select(['key', 'reading', 'state', sql<string>`coalesce(stands, told)`.as('told')])
      .where('superseded_at', 'is', null)
      .where('key', 'in', store.among(keys.map(({ key }) => key)))
      .execute();
    return rows.map(({ told, ...key }) => [nameOf(key), JSON.parse(told) as ToldClaim]);
  }

  private keep(name: string, told: ToldClaim): void {
    this.known.delete(name);
    this.known.set(name, told);
    if (this.known.size > most) this.known.delete(this.known.keys().next().value as string);
  }
}
