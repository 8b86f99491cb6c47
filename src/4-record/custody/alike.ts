import { type Document, isAlike, likenessOf, meetingPlaces, shinglesOf } from '#claims';
import type { Context } from '../context.ts';
import type { AlikeReport } from '../custody.ts';
import type { Queries } from '../store.ts';

/** Reports looked at in one meeting place, the first that came: a standing text that many pages share has a hundred thousand. */
const perPlace = 1_000;
/** Reports compared, those that were met oftenest first. */
const compared = 200;

/**
 * Reports of the same text, or nearly, or that hold it or stand in it: the likest first, then by key. Empty for an unknown key. A text that
 * over 1,000 reports share is compared with the first of them only.
 */
export async function alike({ store }: Context, report: string): Promise<AlikeReport[]> {
  const { db } = store;
  const own = (await textsOf({ store }, db, [report])).get(report);
  if (own === undefined) return [];
  const shingles = shinglesOf(own);
  const same = await sameText(db, report);
  const met = await metOftenest(store, meetingPlaces(shingles), new Set([report, ...same]));
  const found = new Map(same.map((key) => [key, { similarity: 1, contained: 1 }]));
  for (const [key, text] of await textsOf({ store }, db, met)) {
    const likeness = likenessOf(shingles, shinglesOf(text));
    if (isAlike(likeness)) found.set(key, likeness);
  }
  const rows = await db
    .selectFrom('reports')
    .select(['key', 'publisher', 'url', 'published', 'title'])
    .where('key', 'in', store.among([...found.keys()]))
    .execute();
  return rows.map((row): AlikeReport => ({ ...row, ...(found.get(row.key) ?? nothing) })).sort(likestFirst);
}

const nothing = { similarity: 0, contained: 0 };

/** A text within another is as like it as a copy; of two alike the one of the whole text comes first. */
function likestFirst(a: AlikeReport, b: AlikeReport): number {
  const most = ({ similarity, contained }: AlikeReport): number => Math.max(similarity, contained);
  return most(b) - most(a) || b.similarity - a.similarity || (a.key < b.key ? -1 : 1);
}

async function sameText(db: Queries, report: string): Promise<string[]> {
  const rows = await db
    .selectFrom('reports')
    .select('key')
    .where('sha256', 'in', (query) => query.selectFrom('reports').select('sha256').where('key', '=', report))
    .where('key', '<>', report)
    .orderBy('key')
    .limit(perPlace)
    .execute();
  return rows.map(({ key }) => key);
}

/** Reports in the meeting places but for `known`, those that are in most of them first, then by key. */
async function metOftenest({ db, sketches }: Context['store'], places: readonly string[], known: ReadonlySet<string>): Promise<string[]> {
  const met = new Map<string, number>();
  for (const place of places) {
    for (const report of await sketches.at(db, place, perPlace)) if (!known.has(report)) met.set(report, (met.get(report) ?? 0) + 1);
  }
  return [...met]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, compared)
    .map(([key]) => key);
}

/** The texts of reports, by key. */
export async function textsOf({ store }: Pick<Context, 'store'>, db: Queries, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('readings')
    .select(['report', 'document'])
    .where('superseded_at', 'is', null)
    .where('report', 'in', store.among(keys))
    .execute();
  return new Map(rows.map(({ report, document }) => [report, (JSON.parse(document) as Document).report.text]));
}
