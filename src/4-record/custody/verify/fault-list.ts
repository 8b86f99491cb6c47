import type { CustodyFault } from '../../custody.ts';

/** Faults told one by one; those behind are counted. */
const most = 1_000;

/** What was found altered, in the order in which it was found, and never more than memory holds. */
export class FaultList {
  private readonly told: CustodyFault[] = [];
  private untold = 0;

  add(what: string, subject: string, seq: number | null, message: string): void {
    if (this.told.length < most) this.told.push({ what, subject, seq, message });
    else this.untold++;
  }

  /** All of them; where there are too many, the last says how many more. */
  all(): CustodyFault[] {
    if (this.untold === 0) return this.told;
    return [
      ...this.told,
      { what: 'log', subject: 'log', seq: null, message: `${this.untold} more faults were found and are not told one by one` },
    ];
  }
}
