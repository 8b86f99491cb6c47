import type { Act } from '#languages';
import type { EventType, Outcome } from '../document.ts';

/**
 * What an act is called, and what it needs to be one. The event types are the codebook's; `family` keeps acts that may
 * tell of one happening; `rank` says which of two words for one happening is the more telling.
 */
export type ActRule = {
  readonly type: EventType;
  readonly family: 'strike' | 'toll' | 'ground' | 'control' | 'custody' | 'protest' | 'other';
  readonly rank: number;
  /** What befalls the people who are its object. */
  readonly outcome: Outcome | null;
  /** The act is one only in this company (see `Needs`). */
  readonly needs: Needs;
  /** What a bare noun after the act's noun is: its doer, or the one it was done to. */
  readonly genitive: 'agent' | 'object';
};

export type Needs = 'nothing' | 'crowd' | 'weapon' | 'facility' | 'military' | 'people' | 'place' | 'violence' | 'actor';

const rule = (
  type: EventType,
  family: ActRule['family'],
  rank: number,
  more: Partial<Pick<ActRule, 'outcome' | 'needs' | 'genitive'>> = {},
): ActRule => ({ type, family, rank, outcome: null, needs: 'nothing', genitive: 'agent', ...more });

export const actRules: Readonly<Record<Act, ActRule>> = {
  bombard: rule('bombardment', 'strike', 3),
  'air-strike': rule('air-drone-strike', 'strike', 5),
  shell: rule('shelling-artillery-missile-attack', 'strike', 4),
  explode: rule('remote-explosive-landmine-ied', 'strike', 4),
  'suicide-attack': rule('suicide-bomb', 'strike', 7),
  chemical: rule('chemical-weapon', 'strike', 6),
  grenade: rule('grenade', 'strike', 5),
  target: rule('attack', 'strike', 1, { genitive: 'object' }),
  attack: rule('attack', 'strike', 2),
  gunfire: rule('attack', 'strike', 2),
  raid: rule('ground-offensive', 'ground', 2),
  offensive: rule('ground-offensive', 'ground', 3),
  advance: rule('ground-offensive', 'ground', 1, { needs: 'military' }),
  clash: rule('armed-clash', 'ground', 3),
  siege: rule('other-strategic', 'other', 1, { genitive: 'object', needs: 'place' }),
  capture: rule('non-state-actor-overtakes-territory', 'control', 3, { needs: 'place' }),
  enter: rule('deployment', 'control', 1, { needs: 'actor' }),
  fall: rule('non-state-actor-overtakes-territory', 'control', 2, { needs: 'place', genitive: 'object' }),
  handover: rule('non-violent-transfer-of-territory', 'control', 2, { needs: 'place' }),
  takeover: rule('non-violent-transfer-of-territory', 'control', 2, { needs: 'place' }),
  withdraw: rule('withdrawal', 'control', 2, { needs: 'actor' }),
  repel: rule('armed-clash', 'ground', 1, { needs: 'violence' }),
  kill: rule('attack', 'toll', 2, { outcome: 'killed', genitive: 'object' }),
  die: rule('casualty-report', 'toll', 1, { outcome: 'killed', genitive: 'object', needs: 'people' }),
  assassinate: rule('attack', 'toll', 3, { outcome: 'killed', genitive: 'object' }),
  massacre: rule('attack', 'strike', 2),
  injure: rule('casualty-report', 'toll', 1, { outcome: 'injured', genitive: 'object', needs: 'people' }),
  'go-missing': rule('casualty-report', 'toll', 1, { outcome: 'missing', genitive: 'object', needs: 'people' }),
  torture: rule('attack', 'other', 1, { genitive: 'object' }),
  rape: rule('sexual-violence', 'other', 2, { genitive: 'object' }),
  abduct: rule('abduction-forced-disappearance', 'custody', 2, { outcome: 'captured', genitive: 'object' }),
  arrest: rule('arrests', 'custody', 2, { outcome: 'arrested', genitive: 'object' }),
  release: rule('release', 'custody', 2, { outcome: 'freed', genitive: 'object' }),
  protest: rule('peaceful-protest', 'protest', 3),
  gather: rule('peaceful-protest', 'protest', 2, { needs: 'crowd' }),
  riot: rule('violent-demonstration', 'protest', 4),
  disperse: rule('protest-with-intervention', 'protest', 2, { needs: 'crowd', genitive: 'object' }),
  agree: rule('agreement', 'other', 1),
  ceasefire: rule('agreement', 'other', 3),
  close: rule('closure', 'other', 1, { needs: 'facility', genitive: 'object' }),
  displace: rule('displacement', 'other', 2, { outcome: 'displaced', genitive: 'object' }),
  support: rule('military-support', 'other', 1, { needs: 'military' }),
  deploy: rule('deployment', 'other', 1, { needs: 'military' }),
  destroy: rule('looting-property-destruction', 'other', 1, { genitive: 'object' }),
  loot: rule('looting-property-destruction', 'other', 2, { genitive: 'object' }),
  disarm: rule('disrupted-weapons-use', 'other', 1, { needs: 'weapon', genitive: 'object' }),
  'build-base': rule('headquarters-or-base-established', 'other', 1),
  regroup: rule('change-to-group-activity', 'other', 1, { needs: 'actor' }),
  'take-prisoner': rule('arrests', 'custody', 2, { outcome: 'captured', genitive: 'object', needs: 'people' }),
  restrict: rule('other-strategic', 'other', 1),
  join: rule('change-to-group-activity', 'other', 1, { needs: 'actor' }),
  lose: rule('non-state-actor-overtakes-territory', 'control', 2, { needs: 'place' }),
  'declare-war': rule('other-strategic', 'other', 1),
};

/** Acts whose type the means refines: "bombed with artillery", "attacked by drone". */
export const refinable: ReadonlySet<Act> = new Set<Act>([
  'bombard',
  'target',
  'attack',
  'kill',
  'massacre',
  'die',
  'injure',
  'shell',
  'air-strike',
  'explode',
  'gunfire',
]);
