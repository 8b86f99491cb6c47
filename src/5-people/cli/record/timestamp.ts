/** `riwaya timestamp`: has an authority state that the log was as it is, at this time (RFC 3161). */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { TextStyle } from '#exports';
import { InputFault, loadTimestamping } from '#intake';
import { filled } from '../import-labels.ts';
import { custodyLabels } from './custody-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type StampGiven = StoreGiven & { readonly authority?: string; readonly trust?: string };

const about = `
Only a hash of the log leaves the machine. riwaya verify checks the timestamps; with --trust, who made them too.
`;

export const build = (command: Command): Command =>
  withStore(command)
    .option('--authority <url>', 'a time-stamping authority (default: RIWAYA_TSA)')
    .option('--trust <file>', 'certificates in PEM that the authority must be vouched for by')
    .addHelpText('after', about + exitStatus)
    .action((given: StampGiven) => withRecord(given, { create: false }, (session) => stamp(session, given)));

async function stamp({ record, print }: RecordSession, { authority = process.env.RIWAYA_TSA, trust }: StampGiven): Promise<void> {
  if (!authority) throw new InputFault('authority', 'no authority is named; say --authority URL or set RIWAYA_TSA');
  const head = await record.head();
  if (!head) throw new InputFault('nothing-logged', 'the log is empty; add reports first');
  const { requestTimestamp } = await loadTimestamping();
  const stamped = await requestTimestamp(authority, head, trust === undefined ? {} : { trust: readFileSync(trust, 'utf8') });
  await record.keepTimestamp(stamped);
  const { at } = stamped;
  const answer = { format: 'riwaya-timestamp/1', seq: head.seq, hash: head.hash, authority, at };
  await print(answer, (style: TextStyle) => `${filled(custodyLabels[style.labels].stamped, head.seq, authority, at)}\n`);
}
