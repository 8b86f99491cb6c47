/** What `riwaya add` prints, told as it comes: nothing is held of a million reports but their number. */
import { loadEventText, type TextStyle } from '#exports';
import { filled } from '../import-labels.ts';
import type { Output } from '../output.ts';
import { recordLabels } from './record-labels.ts';
import type { ToldReport } from './told-report.ts';

export type Summary = {
  readonly added: number;
  readonly known: number;
  readonly read_anew: number;
  readonly unread: number;
  /** Erased on purpose before, and not taken in again. */
  readonly erased: number;
  readonly claims: number;
  readonly events: number;
  /** Containers, and reports that were kept and not read. */
  readonly kept: number;
  /** Addresses that had nothing new. */
  readonly unchanged?: number;
};

export type AddAnswer = {
  tell(report: ToldReport): void;
  kept(): void;
  /** An address that has not changed, or was asked not long ago. */
  unchanged(): void;
  end(): Promise<void>;
};

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

/** Counts what is told. */
class Tally {
  private readonly outcomes = { added: 0, known: 0, 'read-anew': 0, unread: 0, erased: 0 };
  private readonly events = new Set<string>();
  private claims = 0;
  kept = 0;
  unchanged = 0;

  add({ outcome, claims, events }: ToldReport): void {
    this.outcomes[outcome]++;
    this.claims += claims;
    for (const event of events) this.events.add(event);
  }

  get summary(): Summary {
    const { added, known, unread, erased, 'read-anew': read_anew } = this.outcomes;
    const { events, kept, unchanged } = this;
    return { added, known, read_anew, unread, erased, claims: this.claims, events: events.size, kept, ...(unchanged && { unchanged }) };
  }
}

/** `riwaya-add/1`: the reports as they come, then the summary. */
export function jsonAnswer(store: string, output: Output): AddAnswer {
  const tally = new Tally();
  let written = output.write(`{\n  "format": "riwaya-add/1",\n  "store": ${JSON.stringify(store)},\n  "reports": [`);
  let told = 0;
  return {
    tell(report) {
      tally.add(report);
      const before = told++ ? ',' : '';
      written = written.then(() => output.write(`${before}\n    ${indented(report)}`));
    },
    kept: () => tally.kept++,
    unchanged: () => tally.unchanged++,
    async end() {
      await written;
      await output.write(`${told ? '\n  ' : ''}],\n  "summary": ${JSON.stringify(tally.summary, null, 2).replaceAll('\n', '\n  ')}\n}\n`);
    },
  };
}

/** So many reports are told one by one; of more, only those that were not read, up to as many as that. */
const mostTold = 100;
const mostUnread = 1000;

export function textAnswer(output: Output, style: TextStyle): AddAnswer {
  const tally = new Tally();
  const told: ToldReport[] = [];
  const unread: ToldReport[] = [];
  let reports = 0;
  return {
    tell(report) {
      tally.add(report);
      if (reports++ < mostTold) told.push(report);
      if (report.outcome === 'unread' && unread.length < mostUnread) unread.push(report);
    },
    kept: () => tally.kept++,
    unchanged: () => tally.unchanged++,
    end: async () => output.write(await asText(reports > mostTold ? unread : told, tally.summary, style)),
  };
}

async function asText(reports: readonly ToldReport[], summary: Summary, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint } = penOf(style);
  const words = recordLabels[style.labels];
  const lines = reports.map(({ id, outcome, claims, events, reason }) => {
    const what = reason !== null ? say(reason) : outcome === 'known' ? '' : filled(words.addedOne, claims, events.length);
    return `${say(words.outcomes[outcome])}  ${strong(say(id))}  ${faint(what)}`.trimEnd();
  });
  const { added, known, read_anew, unread, erased, claims, events, kept, unchanged = 0 } = summary;
  if (unchanged) lines.push(filled(words.unchanged, unchanged));
  if (added + known + read_anew + unread + erased + kept + unchanged === 0) return `${words.nothingNew}\n`;
  if (erased) lines.push(`${words.outcomes.erased}: ${erased}`);
  if (kept) lines.push(filled(words.keptOnly, kept));
  return `${lines.join('\n')}${lines.length ? '\n\n' : ''}${filled(words.summary, added, known, read_anew, unread, claims, events)}\n`;
}
