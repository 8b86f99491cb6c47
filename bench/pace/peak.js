// Preloaded into a measured process: writes its largest resident size, in kilobytes, where the measurer asked for it.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.RIWAYA_PEAK_FILE) {
  process.on('exit', () => writeFileSync(process.env.RIWAYA_PEAK_FILE, String(process.resourceUsage().maxRSS)));
}
