export { readMail } from './read-mail.ts';
export { readMbox } from './read-mbox.ts';
export { isMail, isMbox } from './sniff-mail.ts';
