import { sql } from 'kysely';
import type { Document } from '#claims';
import type { Context } from './context.ts';
import { afterMark, limitOf, paged } from './paging.ts';
import type { Import, Page, Paged, StoredReport } from './record.ts';

/** A report with its current reading, and which readings there were, oldest first; null for an unknown key. */
export async function findReport({ store: { db } }: Context, key: string): Promise<StoredReport | null> {
  const report = await db.selectFrom('reports').select('added_at').where('key', '=', key).executeTakeFirst();
  if (!report) return null;
  const rows = await db.selectFrom('readings').selectAll().where('report', '=', key).orderBy('reading').execute();
  return {
    key,
    added: report.added_at,
    document: JSON.parse(rows.at(-1)?.document ?? 'null') as Document,
    readings: rows.map(({ engine, knowledge, at, superseded_at }) => ({ engine, knowledge, at, current: superseded_at === null })),
  };
}

/** Reports by day of publication, then key, those without a day first; with them those that could not be read. */
export async function listReports({ store: { db } }: Context, page?: Page) {
  const limit = limitOf(page);
  const mark = afterMark(page, 2);
  const claims = sql<number>`(select cast(count(*) as integer) from claims where claims.report = reports.key and claims.superseded_at is null)`;
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('reports')
        .select(['key', 'id', 'publisher', 'published', 'title', claims.as('claims'), sql<string | null>`null`.as('error')])
        .unionAll(
          from
            .selectFrom('unread')
            .select([
              'key',
              'id',
              sql<string | null>`null`.as('publisher'),
              sql<string | null>`null`.as('published'),
              sql<string | null>`null`.as('title'),
              sql<number>`0`.as('claims'),
              'message as error',
            ]),
        )
        .as('all_reports'),
    )
    .selectAll()
    .$if(mark !== null, (query) => query.where(sql<boolean>`(coalesce(published, ''), key) > (${mark?.[0]}, ${mark?.[1]})`))
    .orderBy(sql`coalesce(published, '')`)
    .orderBy('key')
    .limit(limit + 1)
    .execute();
  return paged(rows, limit, ({ published, key }) => [published ?? '', key]) satisfies Paged<unknown>;
}

/** How reports came in, oldest first. */
export async function listImports({ store: { db } }: Context): Promise<Import[]> {
  return db.selectFrom('imports').selectAll().orderBy('at').orderBy('id').execute();
}
