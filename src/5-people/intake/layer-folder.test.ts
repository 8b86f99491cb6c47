import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerFolder } from './layer-folder.ts';

const about = (env: NodeJS.ProcessEnv, platform = 'linux') => ({ env, platform, home: '/home/x' });
for (const [said, surroundings, expected] of [
  ['/own', about({ RIWAYA_HOME: '/home/r' }), '/own'],
  [undefined, about({ RIWAYA_HOME: '/home/r', XDG_DATA_HOME: '/data' }), '/home/r'],
  [undefined, about({ XDG_DATA_HOME: '/data' }), '/data/riwaya'],
  [undefined, about({}), '/home/x/.local/share/riwaya'],
  [undefined, about({}, 'darwin'), '/home/x/Library/Application Support/riwaya'],
  [undefined, about({ LOCALAPPDATA: '/app' }, 'win32'), '/app/riwaya'],
] as const) {
  test(`the layer lies in ${expected}`, () => assert.equal(layerFolder(said, surroundings).replaceAll('\\', '/'), expected));
}
