import { type SqlBool, sql } from 'kysely';
import { searchTerms } from '#claims';
import type { Context } from './context.ts';
import { afterMark, limitOf, paged } from './paging.ts';
import type { Hit, Page, Paged } from './record.ts';
import { RecordFault } from './record-fault.ts';

/**
 * Sentences and titles that hold all the words, the shortest first. `rank` is the share of the sentence that was asked for:
 * it needs no count of other sentences, so both stores and every page agree on it. Throws `RecordFault` (bad-filter) without a word.
 */
export async function search({ store }: Context, words: string, page?: Page): Promise<Paged<Hit>> {
  const terms = searchTerms(words);
  if (terms.length === 0) throw new RecordFault('bad-filter', `"${words}" holds no word to look for`);
  const limit = limitOf(page);
  const mark = afterMark(page, 3);
  const found = await store.db
    .selectFrom('sentences')
    .select(['report', 'start', 'length', 'quotation'])
    .where(sql<SqlBool>`id in ${store.words.holding(terms)}`)
    .$if(mark !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('length', 'start', 'report'), '>', tuple(Number(mark?.[0]), Number(mark?.[1]), mark?.[2] ?? '')),
      ),
    )
    .orderBy('length')
    .orderBy('start')
    .orderBy('report')
    .limit(limit + 1)
    .execute();
  const { rows, next } = paged(found, limit, ({ length, start, report }) => [length, start, report]);
  const claims = await claimsIn(
    store,
    rows.map(({ report }) => report),
  );
  return {
    rows: rows.map(({ report, start, length, quotation }): Hit => {
      const there = claims.get(`${report} ${start}`) ?? [];
      const claim = there.find(({ event }) => event !== null) ?? there[0];
      return { report, claim: claim?.claim ?? null, event: claim?.event ?? null, quotation, rank: Math.min(1, terms.length / length) };
    }),
    next,
  };
}

type Found = { readonly claim: string; readonly event: string | null };

/** Current claims of reports with their events, by report and beginning of the sentence. */
async function claimsIn(store: Context['store'], reports: readonly string[]): Promise<Map<string, Found[]>> {
  const rows = await store.db
    .selectFrom('claims')
    .leftJoin('event_members', 'event_members.claim', 'claims.key')
    .select(['claims.report', 'claims.sentence', 'claims.key as claim', 'event_members.event'])
    .where('claims.superseded_at', 'is', null)
    .where('claims.report', 'in', store.among(reports))
    .orderBy('claims.key')
    .orderBy('event_members.event')
    .execute();
  return Map.groupBy(rows, ({ report, sentence }) => `${report} ${sentence}`);
}
