import { sql } from 'kysely';
import type { WordIndex } from '../store.ts';

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Rows entered by one statement. */
const atOnce = 200;

/** A column of lexemes that are the folded words themselves: no parser or stemmer of the server has a say. */
export const postgresWords: WordIndex = {
  async put(tx, rows) {
    for (let i = 0; i < rows.length; i += atOnce) {
      const values = rows
        .slice(i, i + atOnce)
        .map(
          ({ report, start, length, quotation, words }) =>
            sql`(${report}, ${start}::integer, ${length}::integer, ${quotation}, array_to_tsvector(${words}::text[]))`,
        );
      await sql`insert into sentences (report, start, length, quotation, words) values ${sql.join(values)}`.execute(tx);
    }
  },

  async drop(tx, reports) {
    await sql`delete from sentences where report = any(${reports}::text[])`.execute(tx);
  },

  holding(terms) {
    const query = terms.map(({ forms, begins }) => `(${forms.map((form) => quoted(form) + (begins ? ':*' : '')).join(' | ')})`).join(' & ');
    return sql<number>`(select id from sentences where words @@ ${query}::tsquery)`;
  },
};
