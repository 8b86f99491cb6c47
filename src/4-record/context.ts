import type { Engine } from '#claims';
import type { Knowledge } from '#events';
import type { Store } from './store.ts';
import type { ToldCache } from './told-cache.ts';

/** What every part of an open record works with. */
export type Context = {
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** Who gathers; who read a report stands in its document. */
  readonly engine: Engine;
  /** The time, ISO 8601 with zone. */
  readonly now: () => string;
  readonly cache: ToldCache;
};
