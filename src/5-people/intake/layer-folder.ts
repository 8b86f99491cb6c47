/** Where a user's own layer of knowledge lies. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Surroundings = { readonly env: NodeJS.ProcessEnv; readonly platform: string; readonly home: string };

/**
 * `said` (the option `--knowledge`), else RIWAYA_HOME, else the platform's folder for data. The folder need not be there:
 * then there is no layer.
 */
export function layerFolder(said: string | undefined, about: Surroundings = here()): string {
  const { env, platform, home } = about;
  if (said) return said;
  if (env.RIWAYA_HOME) return env.RIWAYA_HOME;
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'riwaya');
  if (platform === 'darwin' && !env.XDG_DATA_HOME) return join(home, 'Library', 'Application Support', 'riwaya');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'riwaya');
}

const here = (): Surroundings => ({ env: process.env, platform: process.platform, home: homedir() });
