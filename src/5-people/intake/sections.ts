/** A value with long strings and lists of numbers in it, as bytes that are read back without being parsed: a header in JSON, then sections. */

/** What stands in the header for a section: its kind and its place. */
type Mark = { readonly $: 'text' | 'numbers' | 'bytes'; readonly at: number; readonly length: number };

const magic = 'riwaya-pack\n';
/** Sections begin at multiples of this, as lists of 32-bit numbers must. */
const step = 4;
/** Shorter strings stay in the header. */
const shortText = 256;

const padded = (length: number): number => Math.ceil(length / step) * step;

/** `value`: plain objects and lists with strings, numbers, `Uint32Array` and `Uint8Array`. */
export function toSections(value: unknown): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const put = ($: Mark['$'], part: Buffer): Mark => {
    parts.push(part, Buffer.alloc(padded(part.length) - part.length));
    const mark = { $, at, length: part.length };
    at += padded(part.length);
    return mark;
  };
  const header = JSON.stringify(value, function (this: Record<string, unknown>, key, each: unknown) {
    if (typeof each === 'string') return each.length > shortText ? put('text', Buffer.from(each)) : each;
    if (each instanceof Uint32Array) return put('numbers', Buffer.from(each.buffer, each.byteOffset, each.byteLength));
    if (this[key] instanceof Uint8Array) return put('bytes', Buffer.from(this[key] as Uint8Array));
    return each;
  });
  const head = Buffer.from(header);
  const size = Buffer.alloc(step);
  size.writeUInt32LE(head.length);
  const front = Buffer.concat([Buffer.from(magic), size, head]);
  return Buffer.concat([front, Buffer.alloc(padded(front.length) - front.length), ...parts]);
}

/** Throws when the bytes are no whole value of `toSections`. Lists share the memory of `from`. */
export function fromSections(from: Buffer): unknown {
  const at = magic.length;
  if (from.toString('latin1', 0, at) !== magic) throw new Error('not a pack');
  const end = at + step + from.readUInt32LE(at);
  const start = padded(end);
  // Numbers must begin at a multiple of four in memory too, which a small file read into a shared pool need not.
  const memory = from.byteOffset % step === 0 ? from : Buffer.from(new Uint8Array(from).buffer);
  return JSON.parse(from.toString('utf8', at + step, end), (_key, each: unknown) => {
    if (!isMark(each)) return each;
    const offset = start + each.at;
    if (offset + each.length > from.length) throw new Error('a pack that was cut');
    if (each.$ === 'text') return from.toString('utf8', offset, offset + each.length);
    if (each.$ === 'numbers') return new Uint32Array(memory.buffer, memory.byteOffset + offset, each.length / step);
    return new Uint8Array(memory.buffer, memory.byteOffset + offset, each.length);
  });
}

const isMark = (each: unknown): each is Mark => typeof each === 'object' && each !== null && '$' in each;
