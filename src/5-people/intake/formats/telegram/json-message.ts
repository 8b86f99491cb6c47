/** A message as `result.json` writes it. */
import type { DateFound, MediaFound } from '../found.ts';
import type { Message } from './message.ts';

type Row = Readonly<Record<string, unknown>>;

/** Null where it is no object. */
export function jsonMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const row = value as Row;
  const { media, notes: mediaNotes } = mediaOf(row);
  const { dates, notes } = datesOf(row);
  return {
    id: idOf(row.id),
    service: row.type === 'service',
    text: textOf(row.text),
    from: wordsOf(row.from) ?? wordsOf(row.actor),
    signature: wordsOf(row.author),
    dates,
    edited: moment(row.edited_unixtime) ?? wordsOf(row.edited),
    forwarded_from: wordsOf(row.forwarded_from),
    reply_to: idOf(row.reply_to_message_id),
    media,
    notes: [...notes, ...mediaNotes, ...(forwardedByNobody(row) ? ['passed on from an account that was deleted'] : [])],
  };
}

const forwardedByNobody = (row: Row): boolean => 'forwarded_from' in row && wordsOf(row.forwarded_from) === null;
const wordsOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);
const idOf = (value: unknown): string | null => (typeof value === 'number' || typeof value === 'string' ? String(value) : null);

/** A string, or an array of strings and of pieces with a form (`bold`, `link`, `mention`). */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return textOf((value as Row).text);
}

/** Seconds since 1970 as an ISO moment. */
function moment(value: unknown): string | null {
  const seconds = typeof value === 'string' || typeof value === 'number' ? Number(value || Number.NaN) : Number.NaN;
  if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8e12) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();
  } catch {
    return null;
  }
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** `date_unixtime` is trusted; `date` is in the zone of the computer that exported, which it does not say. */
function datesOf(row: Row): { readonly dates: DateFound[]; readonly notes: string[] } {
  const written = typeof row.date_unixtime === 'number' ? String(row.date_unixtime) : wordsOf(row.date_unixtime);
  const value = moment(written);
  const dates: DateFound[] = written === null ? [] : [{ written, value, where: 'message date_unixtime' }];
  const local = wordsOf(row.date);
  if (local !== null) dates.push({ written: local, value: localTime.test(local) ? local : null, where: 'message date' });
  if (value !== null) return { dates, notes: [] };
  if (local === null) return { dates, notes: ['the message has no date'] };
  return { dates: dates.reverse(), notes: ['its date is in the zone of the computer that exported it, which is not known'] };
}

const single = ['contact_information', 'location_information', 'live_location_period_seconds', 'game_title', 'invoice_information'];

function mediaOf(row: Row): { readonly media: MediaFound[]; readonly notes: string[] } {
  const files = [
    ['photo', row.photo],
    [wordsOf(row.media_type) ?? wordsOf(row.mime_type) ?? 'file', row.file],
  ] as const;
  const found = files.flatMap(([kind, value]) => {
    const name = wordsOf(value);
    return name === null
      ? []
      : [{ kind, name: /^\(.*\)$/s.test(name) ? (wordsOf(row.file_name) ?? 'not in the export') : name, missing: name.startsWith('(') }];
  });
  const poll = typeof row.poll === 'object' && row.poll !== null ? [{ kind: 'poll', name: textOf((row.poll as Row).question) }] : [];
  const others = single
    .filter((key) => row[key] !== undefined)
    .map((key) => ({ kind: key.split('_')[0] as string, name: wordsOf(row[key]) ?? key }));
  return {
    media: [...found.map(({ kind, name }) => ({ kind, name })), ...poll, ...others],
    notes: found.some(({ missing }) => missing) ? ['a file of the message is not in the export'] : [],
  };
}
