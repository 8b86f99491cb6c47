import { sql } from 'kysely';
import type { SketchIndex } from '../store.ts';

/** Rows entered by one statement. */
const atOnce = 200;

/** A column of meeting places with an inverted index. */
export const postgresSketches: SketchIndex = {
  async put(tx, rows) {
    for (let i = 0; i < rows.length; i += atOnce) {
      const values = rows.slice(i, i + atOnce).map(({ report, places }) => sql`(${report}, ${places}::text[])`);
      await sql`insert into sketches (report, places) values ${sql.join(values)}`.execute(tx);
    }
  },

  async drop(tx, reports) {
    await sql`delete from sketches where report = any(${reports}::text[])`.execute(tx);
  },

  async at(db, place, most) {
    const { rows } = await sql<{
      report: string;
    }>`select report from sketches where places @> array[${place}::text] order by id limit ${most}`.execute(db);
    return rows.map(({ report }) => report);
  },
};
