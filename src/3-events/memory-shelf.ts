import type { Knowledge } from '#knowledge';
import { blocksOf } from './blocks.ts';
import type { Neighbourhood } from './gather.ts';
import type { Event, Judgement, ToldClaim } from './model.ts';
import { type Change, type HeldClaim, regather, type Shelf } from './regather.ts';

/** Gathered claims in memory: for a run that keeps nothing, and to hold what a record does against. */
export class MemoryShelf implements Shelf {
  private readonly knowledge: Knowledge;
  private readonly held = new Map<string, HeldClaim>();
  private readonly shelves = new Map<string, Set<string>>();
  private readonly anchors = new Map<string, string>();
  private readonly areas = new Map<string, Neighbourhood>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Takes a change in and gathers what it touches. */
  async take(change: Change, judgements: readonly Judgement[] = []): Promise<void> {
    const { dissolved, made } = await regather(change, this, judgements, this.knowledge);
    for (const key of change.removed) this.remove(key);
    for (const id of dissolved) this.areas.delete(id);
    const fresh = new Map(change.added.map((told) => [told.key, told]));
    for (const area of made) {
      this.areas.set(area.id, area);
      for (const key of area.claims) this.put((fresh.get(key) ?? this.held.get(key)?.told) as ToldClaim, area.id);
    }
  }

  /** Every event, by its id. */
  events(): Event[] {
    return [...this.areas.values()].flatMap(({ events }) => events).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  claims(): ReadonlyMap<string, ToldClaim> {
    return new Map([...this.held].map(([key, { told }]) => [key, told]));
  }

  sharing(blocks: readonly string[]): Promise<HeldClaim[]> {
    return this.holding([...new Set(blocks.flatMap((block) => [...(this.shelves.get(block) ?? [])]))]);
  }

  neighbourhoods(ids: readonly string[]): Promise<HeldClaim[]> {
    return this.holding(ids.flatMap((id) => this.areas.get(id)?.claims ?? []));
  }

  anchored(anchors: readonly string[]): Promise<HeldClaim[]> {
    return this.holding(anchors.flatMap((anchor) => this.anchors.get(anchor) ?? []));
  }

  holding(keys: readonly string[]): Promise<HeldClaim[]> {
    return Promise.resolve(keys.flatMap((key) => this.held.get(key) ?? []));
  }

  private put(told: ToldClaim, neighbourhood: string): void {
    if (!this.held.has(told.key)) {
      this.anchors.set(told.anchor, told.key);
      for (const block of blocksOf(told, this.knowledge).under) {
        const shelf = this.shelves.get(block);
        if (shelf) shelf.add(told.key);
        else this.shelves.set(block, new Set([told.key]));
      }
    }
    this.held.set(told.key, { told, neighbourhood });
  }

  private remove(key: string): void {
    const told = this.held.get(key)?.told;
    if (!told) return;
    for (const block of blocksOf(told, this.knowledge).under) this.shelves.get(block)?.delete(key);
    this.anchors.delete(told.anchor);
    this.held.delete(key);
  }
}
