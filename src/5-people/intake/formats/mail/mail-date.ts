const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The names that RFC 5322, 4.3 still allows; others, as `-0000`, say no zone. */
const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** `Tue, 3 Dec 2024 10:30:00 +0300` (RFC 5322, 3.3) → `2024-12-03T10:30:00+03:00`: its own zone is kept. Null where it is no date. */
export function mailDate(written: string): string | null {
  const plain = written.replace(/\([^()]*\)/g, ' ');
  const parts = /(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[A-Za-z]{1,4})?/.exec(plain);
  if (!parts) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] = parts;
  const at = months.indexOf(month.toLowerCase()) + 1;
  if (at === 0) return null;
  const full = year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const local = `${String(full).padStart(4, '0')}-${two(at)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  try {
    Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return null;
  }
  return local + offsetOf(zone);
}

function offsetOf(zone: string): string {
  if (zone === '-0000') return '';
  const digits = /^([+-]\d\d)(\d\d)$/.exec(zone);
  if (digits) return Number(digits[1]) > 14 || Number(digits[1]) < -12 ? '' : `${digits[1]}:${digits[2]}`;
  return zones[zone.toLowerCase()] ?? '';
}

const two = (value: string | number): string => String(value).padStart(2, '0');
