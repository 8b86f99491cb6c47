/** `riwaya item ID`: one thing that came in, with all that was done with it; or all of that as files that someone else can check. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import { InputFault } from '#intake';
import { exportItem, type ItemHistory } from '#record';
import { filled } from '../import-labels.ts';
import { custodyLabels } from './custody-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type ItemGiven = StoreGiven & { readonly export?: string };

export const build = (command: Command): Command =>
  withStore(command.argument('<item>', 'an item, as riwaya intake and riwaya report name it'))
    .option('--export <folder>', 'write it into a new folder: its bytes, its facts, its entries of the log, and how to check them')
    .addHelpText('after', exitStatus)
    .action((id: string, given: ItemGiven) =>
      withRecord(given, { create: false }, (session) =>
        given.export === undefined ? show(session, id) : writeOut(session, id, given.export),
      ),
    );

const unknown = (id: string): InputFault => new InputFault('unknown-id', `no item has the id ${id}; riwaya intake lists them`);

async function show({ record, print }: RecordSession, id: string): Promise<void> {
  const history = await record.item(id);
  if (!history) throw unknown(id);
  await print({ format: 'riwaya-item/1', ...history }, (style) => itemText(history, style));
}

async function writeOut({ record, print }: RecordSession, id: string, folder: string): Promise<void> {
  if (!(await record.item(id))) throw unknown(id);
  if (existsSync(folder)) throw new InputFault('output', `${folder} is there already; name a new folder`);
  const files: string[] = [];
  for await (const { name, bytes } of exportItem(record, id)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    for await (const part of bytes) writeFileSync(path, part, { flag: 'a' });
    files.push(name);
  }
  await print(
    { format: 'riwaya-item-export/1', item: id, folder, files },
    (style) => `${filled(custodyLabels[style.labels].exported, folder, join(folder, 'verify.txt'))}\n`,
  );
}

async function itemText({ item, containers, parts, log }: ItemHistory, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint, fold } = penOf(style);
  const words = custodyLabels[style.labels];
  const dates = Array.isArray(item.findings.dates)
    ? (item.findings.dates as { written: string; where: string; chosen: boolean; why: string }[])
    : [];
  const lines = [
    `${strong(item.id)}  ${item.kind}  ${say(item.name ?? '')}`,
    ...(item.url === null ? [] : fold(say(item.url), 2)),
    `  SHA-256 ${item.sha256}  (${item.size})`,
    `  ${filled(words.received, item.received_at)}${item.erased_at === null ? '' : `  ${filled(words.erased, item.erased_at)}`}`,
    ...containers.map((id) => `  ${filled(words.within, id)}`),
    ...(parts ? [`  ${filled(words.parts, parts)}`] : []),
    ...(item.report === null ? [] : [`  ${filled(words.isReport, item.report)}`]),
    ...(item.problem === null ? [] : fold(`${item.problem.code}: ${say(item.problem.message)}`, 2)),
  ];
  if (dates.length) lines.push('', strong(words.dates));
  for (const { written, where, chosen, why } of dates)
    lines.push(...fold(`${chosen ? filled(words.chosen, say(written)) : say(written)} \u00b7 ${where} \u00b7 ${why}`, 2));
  lines.push(
    '',
    ...log.map(({ seq, at, kind, actor, hash }) => faint(`${words.entry} ${seq}  ${at}  ${kind}  ${say(actor)}  ${hash.slice(0, 16)}`)),
  );
  return `${lines.join('\n')}\n`;
}
