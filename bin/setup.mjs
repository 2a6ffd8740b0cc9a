/**
 * Installs the packages when they are missing, unfinished or not those of package-lock.json, and finds the pinned Node.
 * Plain JavaScript for any Node from 20 on, without packages: it runs before there are any.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const tools = join(modules, '.bin');

/**
 * The environment in which `node` means the pinned one. Compiled code is kept between runs, which halves the time to start;
 * the folder goes when the packages do.
 */
export const environment = { NODE_COMPILE_CACHE: join(modules, '.cache', 'compiled'), ...withPath([tools, ...otherPathFolders()]) };

/**
 * Installs what package-lock.json names, unless it is there. Says what it does on stderr, and nothing when there is nothing to do.
 * Ends the process with 1 when the installation fails.
 *
 * @param {{ development: boolean }} need `development`: the packages for checks and tests too
 */
export async function setUp(need) {
  const reason = whyInstall(need);
  if (reason === undefined) return;
  say(`${reason}: installing the packages (npm ci, about half a minute)`);
  const { command, args, env, shell } = npm(['ci', '--include=dev', '--include=optional', '--loglevel=error']);
  // stdout is for results, so npm's goes to stderr.
  const code = await run(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell }).catch(String);
  if (code === 0 && whyInstall(need) === undefined) return;
  say(`npm ci did not finish (${code}). Check the network and npm's settings, then run this again`);
  process.exit(1);
}

/**
 * The Node that runs Habeas: the pinned one, or the one running now if it is as new and the pinned one does not exist for this machine.
 *
 * @returns {string} the path of the executable; ends the process with 1 when there is none
 */
export function pinnedNode() {
  const { pinned, path } = nodeForThisMachine();
  if (path !== undefined) return path;
  if (atLeast(process.versions.node, pinned)) return process.execPath;
  say(
    `needs Node ${pinned}; this is ${process.versions.node}, and npm has no Node ${pinned} for ${process.platform}-${process.arch}. Install Node ${pinned} or newer yourself and run this again`,
  );
  process.exit(1);
}

/** What package.json pins: the version, and the executable's path where npm has one for this machine. */
function nodeForThisMachine() {
  const packages = Object.entries(json('package.json').optionalDependencies).filter(([name]) => name.startsWith('node-'));
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = packages.find(([each]) => each.endsWith(`-${platform}-${process.arch}`))?.[0];
  const path = name && join(modules, name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  return { pinned: String(packages[0]?.[1]), path };
}

/**
 * npm writes node_modules/.package-lock.json last, so its absence means that an installation did not finish.
 * Contents are compared rather than times: changing branches touches times.
 *
 * @param {{ development: boolean }} need
 * @returns {string | undefined}
 */
function whyInstall({ development }) {
  if (!existsSync(join(root, 'package-lock.json'))) return undefined;
  if (!existsSync(modules)) return 'first run';
  if (!existsSync(join(modules, '.package-lock.json'))) return 'an earlier installation did not finish';
  const wanted = json('package-lock.json').packages;
  const present = json(join('node_modules', '.package-lock.json')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || (entry.dev && !development)) continue;
    const found = present[path];
    if (found === undefined ? !entry.optional && !entry.devOptional : found.integrity !== entry.integrity)
      return 'the packages have changed';
  }
  const { path } = nodeForThisMachine();
  return path === undefined || existsSync(path) ? undefined : 'the pinned Node is missing';
}

/**
 * npm under the Node that started us, never under the pinned one, which it is about to replace.
 *
 * @param {string[]} args
 */
function npm(args) {
  const env = withPath(otherPathFolders());
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('npm-cli.js') && node !== undefined && !node.startsWith(modules))
    return { command: node, args: [script, ...args], env, shell: false };
  return { command: 'npm', args, env, shell: process.platform === 'win32' };
}

function otherPathFolders() {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== tools);
}

/**
 * This environment with another PATH; Windows may spell the name `Path`.
 *
 * @param {string[]} folders
 */
function withPath(folders) {
  const rest = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH');
  return { ...Object.fromEntries(rest), PATH: folders.join(delimiter) };
}

/**
 * @param {string} found
 * @param {string} needed
 */
function atLeast(found, needed) {
  const a = found.split('.').map(Number);
  const b = needed.split('.').map(Number);
  for (let i = 0; i < b.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} path */
function json(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`habeas: ${message}\n`);
}
