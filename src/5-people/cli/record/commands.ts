/** The commands on the record by name: what the help says of each, and the file that makes it, loaded when it is given. */
import type { Command } from 'commander';

type RecordCommand = { readonly name: string; readonly about: string; readonly load: () => Promise<{ build(command: Command): Command }> };

export const recordCommands: readonly RecordCommand[] = [
  {
    name: 'add',
    about: 'Take in reports of any kind, keep them as they came, and gather their claims into events.',
    load: () => import('./add.ts'),
  },
  { name: 'fetch', about: 'Take in pages and feeds from where they are published.', load: () => import('./fetch.ts') },
  { name: 'watch', about: 'Look again and again at feeds and pages.', load: () => import('./watch.ts') },
  { name: 'intake', about: 'List what came in, and what of it became no report.', load: () => import('./intake.ts') },
  { name: 'item', about: 'Show one thing that came in, or write it out to be checked elsewhere.', load: () => import('./item.ts') },
  { name: 'report', about: 'Show a report: how it came in, and who else published it.', load: () => import('./report.ts') },
  { name: 'events', about: 'List events with their status, tolls and accounts.', load: () => import('./events.ts') },
  { name: 'event', about: 'Show one event, its accounts side by side.', load: () => import('./event.ts') },
  { name: 'control', about: 'Show who holds a place, according to whom.', load: () => import('./control.ts') },
  { name: 'search', about: 'Find sentences in the reports of the record.', load: () => import('./search.ts') },
  { name: 'diff', about: 'Show what another reading of a report changed.', load: () => import('./diff.ts') },
  { name: 'correct', about: 'Put a value of yours over what was read.', load: () => import('./correct.ts') },
  { name: 'merge', about: 'Judge that events are one and the same.', load: () => import('./merge.ts') },
  { name: 'split', about: 'Judge that claims do not belong to an event.', load: () => import('./split.ts') },
  { name: 'not-the-same', about: 'Judge that two events are never one.', load: () => import('./not-the-same.ts') },
  { name: 'judgements', about: 'List what people judged and corrected, or take a judgement back.', load: () => import('./judgements.ts') },
  { name: 'export', about: 'Write events or claims as CSV, JSON Lines or GeoJSON.', load: () => import('./export.ts') },
  { name: 'verify', about: 'Check that nothing that came in was altered.', load: () => import('./verify.ts') },
  { name: 'timestamp', about: 'Have an authority state that the log was as it is now.', load: () => import('./timestamp.ts') },
  { name: 'erase', about: 'Destroy an item for good, leaving a tombstone.', load: () => import('./erase.ts') },
  { name: 'backup', about: 'Write the whole record to a file.', load: () => import('./backup.ts') },
  { name: 'restore', about: 'Take a backup into an empty record.', load: () => import('./restore.ts') },
  { name: 'copy', about: 'Copy the whole record into another store.', load: () => import('./copy.ts') },
];
