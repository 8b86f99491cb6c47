/** One row written into the layer by hand: a new place, or another name of an entry that is there. */
import { createHash } from 'node:crypto';
import { type KnowledgeKind, knowledgeKinds, PlaceMatcher, pointFault } from '#knowledge';
import { InputFault } from '../input-fault.ts';
import { type KnownWorld, readKnownWorld } from '../known-world.ts';
import { idOf, slugOf } from './imported.ts';
import { LayerFile } from './layer-file.ts';
import { cleaned, isArabic } from './names-in-tables.ts';
import { knownKinds } from './place-kinds.ts';

export type Lesson = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly sameAs: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly parent: string | null;
  readonly origin: string | null;
  readonly layer: string;
  /** ISO day, for the origin. */
  readonly today: string;
};
/** `near`: an entry that may be the same place. */
export type Taught = { readonly file: string; readonly row: { readonly id: string }; readonly near: string | null };

/** What the news is taken to mean by a name that was taught: more than a row of a table. */
const importance = 0.2;

/** Throws `InputFault` (`teach`) where something is missing or cannot be. */
export function teach(lesson: Lesson): Taught {
  const name = cleaned(lesson.name);
  if (!name) throw new InputFault('teach', 'the name to be taught is empty');
  return lesson.sameAs === null ? teachPlace({ ...lesson, name }) : teachName({ ...lesson, name }, lesson.sameAs);
}

function teachName(lesson: Lesson, target: string): Taught {
  const kind = kindOfId(readKnownWorld(lesson.layer), target);
  const names = [lesson.name, ...(lesson.nameEn ? [cleaned(lesson.nameEn)] : [])];
  const row = {
    id: `taught-${hash(`${target} ${lesson.name}`)}`,
    same_as: target,
    names: { ar: names.filter(isArabic), en: names.filter((each) => !isArabic(each)) },
    origin: [lesson.origin ?? `taught by hand, ${lesson.today}`],
  };
  return put(`${kind}/taught.jsonl`, row, lesson.layer, null);
}

const order: readonly KnowledgeKind[] = ['places', 'actors', 'persons', 'sources', 'terms'];

function kindOfId({ entries }: KnownWorld, id: string): KnowledgeKind {
  const kind = order.find((one) => entries[one].some((entry) => entry.id === id));
  if (kind) return kind;
  throw new InputFault('teach', `--same-as ${id} is no entry of ${knowledgeKinds.join(', ')}; riwaya know NAME shows ids`);
}

function teachPlace(lesson: Lesson): Taught {
  const { name, lat, lon, kind, country, nameEn } = lesson;
  if (lat === null || lon === null || kind === null || country === null) {
    throw new InputFault('teach', 'a place needs --lat, --lon, --kind and --country; another name of an entry needs --same-as ID');
  }
  if (!knownKinds.includes(kind)) throw new InputFault('teach', `--kind ${kind} is none of ${knownKinds.join(', ')}`);
  if (!/^[A-Z]{2}$/.test(country)) throw new InputFault('teach', `--country ${country} is not a two-letter code such as SY`);
  const fault = pointFault(country, lat, lon);
  if (fault) throw new InputFault('teach', fault);
  const matcher = new PlaceMatcher(readKnownWorld(lesson.layer, ['places/taught.jsonl']).entries.places);
  const parent = lesson.parent ?? matcher.country(country);
  if (parent !== null && !matcher.has(parent)) throw new InputFault('teach', `--parent ${parent} is no place; riwaya know NAME shows ids`);
  const english = nameEn ? cleaned(nameEn) : isArabic(name) ? null : name;
  const row = {
    id: english && slugOf(english) ? idOf('taught', country, english) : `taught-${hash(`${country} ${name}`)}`,
    name: english ?? name,
    name_ar: name,
    names: { ar: [], en: [] },
    kind,
    country,
    parent,
    lat,
    lon,
    importance,
    origin: [lesson.origin ?? `taught by hand, ${lesson.today}`],
  };
  const governorate = parent === null ? null : matcher.governorateOf(parent);
  const near = matcher.same({ ar: [name], en: english ? [english] : [], kind, country, lat, lon, governorate });
  return put('places/taught.jsonl', row, lesson.layer, near?.entry.id ?? null);
}

function put(file: string, row: Taught['row'], layer: string, near: string | null): Taught {
  const out = new LayerFile(layer, file, false);
  try {
    out.add(row, '');
    out.finish(() => {});
    return { file, row, near };
  } finally {
    out.close();
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
