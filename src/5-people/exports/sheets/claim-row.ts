/** One claim of an event as a row: who says it, in what words, in which report, and what it says. */
import type { Claim } from '#claims';
import type { Account, Event, Member, ToldClaim } from '#events';
import type { Row } from './cells.ts';

type Claimed = { readonly event: Event; readonly member: Member; readonly told: ToldClaim };

export function claimRow({ event, member, told }: Claimed): Row {
  const { claim, voice, via, report } = told;
  const account = event.accounts.find(({ id }) => id === member.account);
  const last = claim.attribution.at(-1);
  return {
    claim: told.key,
    event: event.id,
    role: member.role,
    account: member.account,
    voice_id: voice.id,
    voice: voice.name,
    voice_ar: voice.name_ar,
    voice_known: voice.known,
    sides: account?.sides ?? [],
    holds: account?.holds ?? null,
    via: via.map(({ name }) => name),
    stance: last?.stance ?? null,
    quoted: last?.quoted ?? null,
    quotation: told.quotation,
    report: report.id,
    report_key: report.key,
    publisher: report.publisher,
    title: report.title,
    url: report.url,
    published: report.published,
    ...what(claim),
    confidence: claim.confidence,
    copy_of: copiedFrom(told.key, account),
    repeats: account?.repeats ?? null,
  };
}

const copiedFrom = (claim: string, account: Account | undefined): string | null =>
  account?.copies.find((copy) => copy.claim === claim)?.of ?? null;

function what(claim: Claim): Row {
  const { time } = claim;
  const names = (list: Claim['initiators']): string[] => list.map(({ actor, text }) => actor?.name ?? text);
  const ids = (list: Claim['initiators']): string[] => list.flatMap(({ actor }) => actor?.id ?? []);
  const located = claim.places.find(({ place, area }) => area ?? place);
  const point = located?.area ?? located?.place;
  return {
    type: claim.type,
    polarity: claim.polarity,
    modality: claim.modality,
    extent: claim.extent,
    initiator_ids: ids(claim.initiators),
    initiators: names(claim.initiators),
    target_ids: ids(claim.targets),
    targets: names(claim.targets),
    place_ids: claim.places.flatMap(({ place }) => place?.id ?? []),
    places: claim.places.map(({ place, text }) => place?.name ?? text),
    place_precision: claim.places[0]?.precision ?? null,
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    date_start: time.start,
    date_end: time.end,
    date_precision: time.precision,
    date_basis: time.basis,
    tolls: claim.tolls.map(({ text, outcome, who }) => `${outcome}${who === 'unspecified' ? '' : ` ${who}`}: ${text}`),
    toll_bounds: claim.tolls.map(({ outcome, low, high }) => `${outcome} ${low ?? ''}..${high ?? ''}`),
  };
}
