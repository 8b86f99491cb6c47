export { isOldOffice, readOldOffice } from './old-office.ts';
export { readDocx } from './read-docx.ts';
export { readOdt } from './read-odt.ts';
