/** Answers that come out of turn, told in the order they were asked for; only those not yet told are held. */
export class InOrder<T> {
  private readonly waiting: { answer: T | null }[] = [];
  private readonly asked: { answer: T | null }[] = [];
  private readonly tell: (answer: T) => void;

  constructor(tell: (answer: T) => void) {
    this.tell = tell;
  }

  /** An answer that is there already. */
  add(answer: T): void {
    this.waiting.push({ answer });
    this.flush();
  }

  /** One that will come; those asked for are answered in their order. */
  ask(): void {
    const seat = { answer: null };
    this.waiting.push(seat);
    this.asked.push(seat);
  }

  answer(answer: T): void {
    const seat = this.asked.shift();
    if (!seat) throw new Error('nothing was asked');
    seat.answer = answer;
    this.flush();
  }

  private flush(): void {
    while (this.waiting[0]?.answer) this.tell((this.waiting.shift() as { answer: T }).answer);
  }
}
