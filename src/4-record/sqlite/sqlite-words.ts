import { sql } from 'kysely';
import type { WordIndex } from '../store.ts';

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** FTS5 over the folded words; the tokenizer only cuts at spaces, as the words are folded already. Rows go by the id of the sentence. */
export const sqliteWords: WordIndex = {
  async put(tx, rows) {
    for (const { words, ...row } of rows) {
      const { insertId } = await tx.insertInto('sentences').values(row).executeTakeFirstOrThrow();
      await sql`insert into sentence_words (rowid, words) values (${insertId}, ${words.join(' ')})`.execute(tx);
    }
  },

  async drop(tx, reports) {
    const among = sql`report in (select value from json_each(${JSON.stringify(reports)}))`;
    await sql`delete from sentence_words where rowid in (select id from sentences where ${among})`.execute(tx);
    await sql`delete from sentences where ${among}`.execute(tx);
  },

  holding(terms) {
    const match = terms
      .map(({ forms, begins }) => `(${forms.map((form) => quoted(form) + (begins ? '*' : '')).join(' OR ')})`)
      .join(' AND ');
    return sql<number>`(select rowid from sentence_words where sentence_words match ${match})`;
  },
};
