import type { Knowledge } from '#knowledge';
import type { Account, Dispute, Event, Happened, Responsible, Status } from '../model.ts';
import { happenedOf } from './happened.ts';
import { responsibleOf } from './responsible.ts';

export type Grades = { readonly happened: Happened; readonly responsible: Responsible; readonly status: Status };

/**
 * Did it happen, who did it, and in one word how it stands. The status is whether it happened, except that what is not
 * denied or withdrawn is contested too where accounts name different doers. `event`: the time decides on which side who stands.
 */
export function gradesOf(
  accounts: readonly Account[],
  disputes: readonly Dispute[],
  { time }: Pick<Event, 'time'>,
  knowledge: Knowledge,
): Grades {
  const day = time.start ?? time.end;
  const happened = happenedOf(accounts, disputes, day, knowledge);
  const responsible = responsibleOf(accounts, disputes, day, knowledge);
  const over = happened.grade === 'denied' || happened.grade === 'withdrawn';
  return { happened, responsible, status: !over && responsible.grade === 'contested' ? 'contested' : happened.grade };
}
