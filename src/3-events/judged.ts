import type { Judgement, ToldClaim } from './model.ts';

/** What people judged of the claims at hand, by their anchors: it stands over every weight. */
export class Judged {
  private readonly same: readonly Judgement[];
  private readonly different: readonly Judgement[];
  private readonly partners = new Map<string, Set<string>>();
  private together: string[][] | undefined;

  constructor(judgements: readonly Judgement[]) {
    const inOrder = [...judgements].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    this.same = inOrder.filter(({ kind }) => kind === 'same');
    this.different = inOrder.filter(({ kind }) => kind === 'apart');
    for (const { kind, left, right } of inOrder) {
      for (const one of left) for (const two of right) this.set(one, two, kind === 'apart');
    }
  }

  /** Whether two claims were judged to be of two happenings. Where both was judged, the last word stands. */
  apart(a: ToldClaim, b: ToldClaim): boolean {
    return this.partners.get(a.anchor)?.has(b.anchor) ?? false;
  }

  /** Whether any of some claims was judged to be of another happening than any of others. */
  anyApart(some: readonly ToldClaim[], others: readonly ToldClaim[]): boolean {
    return this.partners.size > 0 && some.some((a) => this.partners.has(a.anchor) && others.some((b) => this.apart(a, b)));
  }

  /** Lists of anchors that are of one happening, none of which is apart from another of its list: the later word goes before. */
  groups(): readonly (readonly string[])[] {
    this.together ??= this.grouped();
    return this.together;
  }

  /** Anchors that judgements tie to one of these, themselves left out. */
  tiedTo(anchors: ReadonlySet<string>): string[] {
    const tied = new Set<string>();
    for (const { left, right } of [...this.same, ...this.different]) {
      if ([...left, ...right].some((anchor) => anchors.has(anchor))) for (const anchor of [...left, ...right]) tied.add(anchor);
    }
    return [...tied].filter((anchor) => !anchors.has(anchor));
  }

  private grouped(): string[][] {
    const homes = new Map<string, Set<string>>();
    const homeOf = (anchor: string): Set<string> => homes.get(anchor) ?? new Set([anchor]);
    const join = (one: string, other: string): boolean => {
      const [home, gone] = [homeOf(one), homeOf(other)];
      if ([...home].some((a) => [...gone].some((b) => this.partners.get(a)?.has(b)))) return false;
      for (const anchor of gone) home.add(anchor);
      for (const anchor of home) homes.set(anchor, home);
      return true;
    };
    for (const { left, right } of this.same.toReversed()) {
      const anchors = [...left, ...right];
      for (const [n, anchor] of anchors.entries()) anchors.slice(0, n).some((before) => join(before, anchor));
    }
    return [...new Set(homes.values())].map((home) => [...home].sort());
  }

  private set(a: string, b: string, apart: boolean): void {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.partners.get(one) ?? new Set<string>();
      if (apart) known.add(two);
      else known.delete(two);
      this.partners.set(one, known);
    }
  }
}
