/** Bytes in UTF-8 of the longest name: file systems end at 255, and an archive may lie in a folder. */
const longest = 160;

/** A name that any file system takes and that names nothing outside its folder: the last part of a path, without what a shell or reader could stumble over. */
export function safeName(name: string): string {
  const last =
    name
      .toWellFormed()
      .split(/[\\/]/)
      .findLast((part) => part !== '') ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  let cut = plain;
  while (Buffer.byteLength(cut) > longest) cut = [...cut].slice(0, -1).join('');
  return cut === '' ? 'item' : cut;
}
