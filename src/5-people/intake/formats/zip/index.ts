export { brokenZip, listZip, type ZipEntry } from './list-zip.ts';
export { memberSource } from './member-source.ts';
export { memberChunks } from './read-member.ts';
export { readZip } from './read-zip.ts';
export { isZipHead, type ZipForm, zipFormOf, zipFormOfHead } from './zip-form.ts';
