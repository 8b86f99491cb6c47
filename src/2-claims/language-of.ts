/** Letters that Persian, Urdu or Kurdish write and Arabic does not; all stand behind the Arabic ones. */
const foreign = new Set(
  [...'\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u06c6\u06ce\u06d5\u0695\u06b5'].map((letter) =>
    letter.charCodeAt(0),
  ),
);
const firstForeign = Math.min(...foreign);
/** So much of a report tells its language. */
const sample = 20_000;

/** The language of a text by its letters: `ar`, `fa`, `en`, or `und` when there is too little to tell. */
export function languageOf(text: string): string {
  let arabic = 0;
  let other = 0;
  let latin = 0;
  const end = Math.min(text.length, sample);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x0620 && code < firstForeign) arabic++;
    else if ((code >= firstForeign && code <= 0x06d3) || (code >= 0xfb50 && code <= 0xfefc)) {
      if (foreign.has(code)) other++;
      else arabic++;
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  if (arabic + other + latin === 0) return 'und';
  if (arabic + other >= latin * 0.4) return other > arabic * 0.12 ? 'fa' : 'ar';
  return 'en';
}
