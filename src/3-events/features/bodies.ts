import { opposed } from '../sides-of.ts';
import type { Bodies, Telling } from '../telling.ts';
import type { Feature } from './feature.ts';

type Worth = { readonly same: number; readonly part: number; readonly side: number; readonly other: number; readonly enemy: number };

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const id of a) if (b.has(id)) return true;
  return false;
};

function relation(a: Bodies, b: Bodies): keyof Worth | null {
  if (a.own.size === 0 || b.own.size === 0) return null;
  if (meets(a.own, b.own)) return 'same';
  if (meets(a.own, b.wholes) || meets(a.wholes, b.own)) return 'part';
  if (meets(a.sides, b.sides)) return 'side';
  return opposed([...a.sides], [...b.sides]) ? 'enemy' : 'other';
}

const said: Readonly<Record<keyof Worth, string>> = {
  same: 'the same body',
  part: 'a body and a part of it',
  side: 'bodies of one side',
  other: 'different bodies',
  enemy: 'bodies that fight each other',
};

const listed = ({ own }: Bodies): string => [...own].sort().join(', ');

const feature = (name: 'initiators' | 'targets', worth: Worth): Feature => ({
  name,
  value(a, b) {
    const found = relation(a[name], b[name]);
    return found === null ? 0 : worth[found];
  },
  say(a: Telling, b: Telling) {
    const found = relation(a[name], b[name]);
    const words = { a: listed(a[name]), b: listed(b[name]) };
    if (found === null) return { with: words, sentence: `one of them names no ${name}` };
    const who = words.a === words.b ? words.a : `${words.a}; ${words.b}`;
    return { with: { ...words, relation: found }, sentence: `${name}: ${said[found]} (${who})` };
  },
});

/** Who acts. Another party named speaks against it only a little: two voices that blame two parties are what events are for. */
export const initiators = feature('initiators', { same: 1, part: 0.9, side: 0.4, other: -0.5, enemy: -0.5 });
/** Who is acted on. */
export const targets = feature('targets', { same: 0.3, part: 0.3, side: 0.1, other: -0.2, enemy: -0.4 });
