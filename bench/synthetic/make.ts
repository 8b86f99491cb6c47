/**
 * `node bench/synthetic/make.ts --seed 1 --count 1000 > reports.jsonl`: synthetic reports as the JSON Lines that
 * `riwaya read` and `riwaya add` take, with the events each tells in `truth`, which those leave alone.
 */
import { parseArgs } from 'node:util';
import { syntheticReports } from './reports.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } } });
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 0) {
  process.stderr.write('--seed and --count are whole numbers, as in --seed 1 --count 1000\n');
  process.exit(2);
}

process.stdout.on('error', () => process.exit(0));
for (const report of syntheticReports(seed, count)) {
  if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
