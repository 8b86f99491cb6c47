/** What `add`, `fetch` and `watch` are told of taking in. */
import { InvalidArgumentError } from 'commander';
import { type Engine, type Format, loadTaking, type Taking, usualLimits } from '#intake';

export type TakeGiven = {
  readonly as?: Format;
  readonly map?: Readonly<Record<string, string>>;
  readonly reading: boolean;
};

/** `field=column` pairs with commas between, the Arabic comma too; may be said several times. */
export function columnMap(written: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const pairs = written.split(/[,\u060c]/).map((pair) => /^\s*([a-z_]+)\s*=\s*(.*\S)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) throw new InvalidArgumentError('Write field=column pairs, such as text=Body,published=Date.');
  return { ...before, ...Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]])) };
}

export async function takingOf(engine: Engine, maxBytes: number, { map }: TakeGiven): Promise<Taking> {
  const { takeTextWith } = await loadTaking();
  return { limits: { ...usualLimits, report: maxBytes }, map: map ?? null, takeText: takeTextWith(engine, () => new Date().toISOString()) };
}
