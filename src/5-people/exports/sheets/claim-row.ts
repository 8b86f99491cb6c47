/** One claim of an event as a row: who says it, in what words, in which report, and what it says. */
import type { Claim } from '#claims';
import type { Account, Event, Member, ToldClaim } from '#events';
import { type Columns, type Row, rowOf } from './cells.ts';

export type Claimed = { readonly event: Event; readonly member: Member; readonly told: ToldClaim };

const accountOf = ({ event, member }: Claimed): Account | undefined => event.accounts.find(({ id }) => id === member.account);
const lastVoice = ({ told }: Claimed): Claim['attribution'][number] | undefined => told.claim.attribution.at(-1);

/** A column of what the claim itself says. */
const of =
  (cell: (claim: Claim) => ReturnType<Columns<Claimed>[string]>): Columns<Claimed>[string] =>
  ({ told }) =>
    cell(told.claim);

const names = (list: Claim['initiators']): string[] => list.map(({ actor, text }) => actor?.name ?? text);
const ids = (list: Claim['initiators']): string[] => list.flatMap(({ actor }) => actor?.id ?? []);
const point = ({ places }: Claim): { readonly lat: number; readonly lon: number } | null | undefined => {
  const located = places.find(({ place, area }) => area ?? place);
  return located?.area ?? located?.place;
};

const columns: Columns<Claimed> = {
  claim: ({ told }) => told.key,
  event: ({ event }) => event.id,
  role: ({ member }) => member.role,
  account: ({ member }) => member.account,
  voice_id: ({ told }) => told.voice.id,
  voice: ({ told }) => told.voice.name,
  voice_ar: ({ told }) => told.voice.name_ar,
  voice_known: ({ told }) => told.voice.known,
  sides: (claimed) => accountOf(claimed)?.sides ?? [],
  holds: (claimed) => accountOf(claimed)?.holds ?? null,
  via: ({ told }) => told.via.map(({ name }) => name),
  stance: (claimed) => lastVoice(claimed)?.stance ?? null,
  quoted: (claimed) => lastVoice(claimed)?.quoted ?? null,
  quotation: ({ told }) => told.quotation,
  report: ({ told }) => told.report.id,
  report_key: ({ told }) => told.report.key,
  publisher: ({ told }) => told.report.publisher,
  title: ({ told }) => told.report.title,
  url: ({ told }) => told.report.url,
  published: ({ told }) => told.report.published,
  type: of(({ type }) => type),
  polarity: of(({ polarity }) => polarity),
  modality: of(({ modality }) => modality),
  extent: of(({ extent }) => extent),
  initiator_ids: of(({ initiators }) => ids(initiators)),
  initiators: of(({ initiators }) => names(initiators)),
  target_ids: of(({ targets }) => ids(targets)),
  targets: of(({ targets }) => names(targets)),
  place_ids: of(({ places }) => places.flatMap(({ place }) => place?.id ?? [])),
  places: of(({ places }) => places.map(({ place, text }) => place?.name ?? text)),
  place_precision: of(({ places }) => places[0]?.precision ?? null),
  latitude: of((claim) => point(claim)?.lat ?? null),
  longitude: of((claim) => point(claim)?.lon ?? null),
  date_start: of(({ time }) => time.start),
  date_end: of(({ time }) => time.end),
  date_precision: of(({ time }) => time.precision),
  date_basis: of(({ time }) => time.basis),
  tolls: of(({ tolls }) => tolls.map(({ text, outcome, who }) => `${outcome}${who === 'unspecified' ? '' : ` ${who}`}: ${text}`)),
  toll_bounds: of(({ tolls }) => tolls.map(({ outcome, low, high }) => `${outcome} ${low ?? ''}..${high ?? ''}`)),
  confidence: of(({ confidence }) => confidence),
  copy_of: (claimed) => accountOf(claimed)?.copies.find(({ claim }) => claim === claimed.told.key)?.of ?? null,
  repeats: (claimed) => accountOf(claimed)?.repeats ?? null,
};

export const claimColumns: readonly string[] = Object.keys(columns);
export const claimRow = (claimed: Claimed): Row => rowOf(claimed, columns);
