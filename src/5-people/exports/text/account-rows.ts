/** The accounts of an event as the columns of a table: what each says, attribute by attribute. */
import { type Account, type Figure, groupOf } from '#events';
import { comma, counted, figure, parties, placeName, said, voiceName } from '../labels/event-phrases.ts';
import { moment, time, type Wording } from '../labels/phrases.ts';
import type { Pen } from './pen.ts';
import type { SideRow } from './side-by-side.ts';

/** What stands over an account's column. */
export const accountHead = ({ voice }: Account, { say, wording }: Pen): string => say(voiceName(voice, wording));

export function accountRows(accounts: readonly Account[], pen: Pen): SideRow[] {
  const { wording, labels, say } = pen;
  const { words } = wording.labels;
  const row = (label: string, cell: (account: Account) => string, compared = true): SideRow => {
    const cells = accounts.map((account) => cell(account));
    return { label, cells: cells.map(say), differs: compared && differ(cells) };
  };
  return [
    row(labels.words.saysSo, ({ holds }) => labels.holds[holds]),
    row(labels.words.onSide, ({ sides }) => sides.map((side) => pen.sideName(side)).join(comma(wording)), false),
    row(wording.labels.marks.event, ({ types }) => types.map((type) => wording.labels.types[type]).join(comma(wording))),
    row(words.who, ({ initiators }) => parties(initiators, wording)),
    row(words.target, ({ targets }) => parties(targets, wording)),
    row(words.where, ({ places }) => places.map((place) => placeName(place, wording)).join(comma(wording))),
    row(words.when, (account) => (account.time.start || account.time.end ? time(account.time, wording, false) : '')),
    row(words.extent, ({ extent }) => (extent === 'unknown' ? '' : wording.labels.extents[extent])),
    ...tollRows(accounts, pen),
    row(labels.words.said, (account) => saidOn(account, wording), false),
    row(labels.words.via, ({ via }) => via.map((voice) => voiceName(voice, wording)).join(comma(wording)), false),
    row(labels.words.copies, ({ copies }) => (copies.length ? String(copies.length) : ''), false),
  ];
}

type Kind = { readonly outcome: Figure['outcome']; readonly who: string };

/** One row an outcome and group, so that two numbers of the same thing stand beside each other. */
function tollRows(accounts: readonly Account[], pen: Pen): SideRow[] {
  const { wording, say } = pen;
  const kinds = new Map<string, Kind>();
  for (const { outcome, who } of accounts.flatMap(({ figures }) => figures)) {
    kinds.set(`${outcome} ${groupOf(who)}`, { outcome, who: groupOf(who) });
  }
  return [...kinds.values()].map((kind) => {
    const given = accounts.map(({ figures }) =>
      figures.filter(({ outcome, who }) => outcome === kind.outcome && groupOf(who) === kind.who),
    );
    const now = given.map((figures) =>
      each(
        figures.filter(({ superseded_by }) => superseded_by === null),
        wording,
      ),
    );
    const cells = given.map((figures, i) => {
      const earlier = each(
        figures.filter(({ superseded_by }) => superseded_by !== null),
        wording,
      );
      return earlier ? `${now[i]} (${said(pen.labels.words.earlier, { a: earlier })})` : (now[i] ?? '');
    });
    const bounds = given.map((figures) => figures.filter(({ superseded_by, total }) => superseded_by === null && !total));
    return {
      label: counted(kind, wording),
      cells: cells.map(say),
      differs: differ(bounds.map((all) => all.map(({ low, high }) => `${low}..${high}`).join())),
    };
  });
}

const each = (figures: readonly Figure[], wording: Wording): string =>
  [...new Set(figures.map((one) => (one.total ? `(${figure(one, wording)})` : figure(one, wording))))].join(comma(wording));

/** Accounts differ where two of those that say something say different things. */
const differ = (cells: readonly string[]): boolean => new Set(cells.filter(Boolean)).size > 1;

function saidOn({ sayings }: Account, wording: Wording): string {
  const days = [...new Set(sayings.flatMap(({ said: day }) => day ?? []))].sort();
  return days.map((day) => moment(day, 'day', wording, false)).join(comma(wording));
}
