import { sql } from 'kysely';
import type { SketchIndex } from '../store.ts';

/** FTS5 over the meeting places as words: it merges what is new in stretches, where a table ordered by hashes would write a page for each. */
export const sqliteSketches: SketchIndex = {
  async put(tx, rows) {
    for (const { report, places } of rows) {
      const { insertId } = await tx.insertInto('sketches').values({ report }).executeTakeFirstOrThrow();
      await sql`insert into sketch_places (rowid, places) values (${insertId}, ${places.join(' ')})`.execute(tx);
    }
  },

  async drop(tx, reports) {
    const among = sql`report in (select value from json_each(${JSON.stringify(reports)}))`;
    await sql`delete from sketch_places where rowid in (select id from sketches where ${among})`.execute(tx);
    await sql`delete from sketches where ${among}`.execute(tx);
  },

  async at(db, place, most) {
    const { rows } = await sql<{ report: string }>`select report from sketch_places join sketches on sketches.id = sketch_places.rowid
      where sketch_places match ${place} order by sketch_places.rowid limit ${most}`.execute(db);
    return rows.map(({ report }) => report);
  },
};
