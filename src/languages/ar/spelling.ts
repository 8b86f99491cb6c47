import type { Spelling } from '../spelling.ts';
import { censoredWords } from './censored.ts';

/** Letters that newspapers write in more than one way, and the one way they are compared in. */
const letterFolds: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};

/** Harakat, Quranic marks, superscript alef, tatweel: written or not, the word is the same. */
const isUnwritten = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06e5 && code !== 0x06e6 && code !== 0x06e9) ||
  (code >= 0x0610 && code <= 0x061a) ||
  code === 0x0640 ||
  (code >= 0x0300 && code <= 0x036f);

/** Bidi controls, zero-width characters, soft hyphen, byte-order mark, variation selectors. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0x061c ||
  code === 0x00ad ||
  code === 0xfeff ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Folds already worked out, by UTF-16 unit: the Arabic blocks are dense, the rest is sparse. */
const table: (string | undefined)[] = [];

function foldOnce(unit: string): string {
  const code = unit.charCodeAt(0);
  if (isUnwritten(code) || isInvisible(code)) return '';
  const own = letterFolds[unit];
  if (own !== undefined) return own;
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 48);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 48);
  if (code < 0x80) return code >= 65 && code <= 90 ? unit.toLowerCase() : unit;
  // Compatibility folding opens presentation forms and ligatures: one unit may become eighteen.
  const wide = code >= 0xd800 && code <= 0xdfff ? unit : unit.normalize('NFKC');
  if (wide !== unit) return [...wide].map(foldUnit).join('');
  const plain = unit.toLowerCase().normalize('NFD').charAt(0);
  return plain === '' ? unit : plain;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const known = table[code];
  if (known !== undefined) return known;
  const folded = foldOnce(unit);
  table[code] = folded;
  return folded;
}

const isLetter = (unit: string): boolean => {
  const code = unit.charCodeAt(0);
  return (
    (code >= 0x0620 && code <= 0x064a && code !== 0x0640) ||
    (code >= 97 && code <= 122) ||
    (code >= 0x066e && code <= 0x06d3) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
};

/** Behind the name of one of two villages: greater, lesser, upper, lower, middle, and the four winds; folded, the article apart. */
const qualifiers =
  'كبير كبيره كبري صغير صغيره صغري فوقاني فوقانيه تحتاني تحتانيه وسطاني وسطانيه شمالي شماليه جنوبي جنوبيه شرقي شرقيه غربي غربيه قبلي قبليه'.split(
    ' ',
  );
/** So much must be left of a name. */
const leastLeft = 3;

function bare(key: string): string {
  let name = key;
  for (const qualifier of qualifiers) {
    if (!name.endsWith(qualifier)) continue;
    const left = name.slice(0, -qualifier.length);
    name = left.endsWith('ال') ? left.slice(0, -2) : left;
    break;
  }
  if (name.length < leastLeft) name = key;
  return name.startsWith('ال') && name.length - 2 >= leastLeft ? name.slice(2) : name;
}

/** Letters that news writes for one another in names, by the one they are heard as; weak letters are not heard. */
const heard: Readonly<Record<string, string>> = { ط: 'ت', ص: 'س', ض: 'د', ظ: 'ز', ذ: 'ز', ث: 'س', ا: '', و: '', ي: '', ه: '' };

function sound(name: string): string {
  let out = '';
  for (const unit of name.replaceAll('ال', '')) {
    const letter = heard[unit] ?? unit;
    if (letter !== '' && !out.endsWith(letter)) out += letter;
  }
  return out;
}

export const spelling: Spelling = {
  fold: foldUnit,
  isLetter,
  bare,
  sound,
  censored: censoredWords,
  proclitics: ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'وب', 'ول', 'وبال', 'ولل'],
};
