import type { ClaimActor } from '#claims';
import type { Knowledge } from '#knowledge';
import type { Account, Party, ToldClaim } from '../model.ts';
import { sidesOf } from '../sides-of.ts';

/** The account that one claim makes by itself, its id the claim's key. */
export function loneAccount({ key, claim, voice, via, report, quotation, total }: ToldClaim, knowledge: Knowledge): Account {
  const stance = claim.attribution.at(-1)?.stance ?? 'states';
  const accounts = [key];
  const denies = claim.polarity === 'denied';
  const said = report.published;
  const where = { claim: key, report: report.key };
  return {
    id: key,
    voice,
    via,
    holds: denies ? 'denies' : stance === 'doubts' || stance === 'withholds' ? stance : 'asserts',
    sayings: [{ ...where, publisher: report.publisher, said, quotation, stance, denies, hedged: claim.modality === 'possible' }],
    copies: [],
    repeats: null,
    sides: sidesOf(voice.id, claim.time.start ?? claim.time.end, knowledge),
    types: [claim.type],
    initiators: claim.initiators.map(partyOf(accounts)),
    targets: claim.targets.map(partyOf(accounts)),
    places: claim.places.map(({ text, precision, place, area }) => ({ text, precision, place, ...(area ? { area } : {}), accounts })),
    time: { ...claim.time, accounts },
    extent: claim.extent,
    figures: claim.tolls.map(({ outcome, who, low, high, approximate, of_which, text }) => ({
      ...{ outcome, who, low, high, approximate, of_which, text, quotation },
      ...{ ...where, voice: voice.id, said, total, superseded_by: null },
    })),
  };
}

const partyOf =
  (accounts: readonly string[]) =>
  ({ text, actor }: ClaimActor): Party => ({
    id: actor?.id ?? null,
    name: actor?.name ?? text,
    name_ar: actor?.name_ar ?? text,
    part_of: actor?.part_of ?? [],
    accounts,
  });
