/** Runs another program in this one's place. Plain JavaScript for any Node from 20 on. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const PARENT_CHECK_MS = 250;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

// npm runs a script in a shell and hands signals to that shell only, which keeps them: losing npm or its shell stands for a
// signal. Without npm a process may outlive its parent, as with nohup.
const byNpm = process.env['npm_lifecycle_event'] !== undefined;
const ancestorsAtStart = ancestors();

/**
 * Runs a program to its end and hands on the signals that come meanwhile. It ends with this process or before it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code; 128 and the signal's number if a signal ended it
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const watch = setInterval(() => byNpm && ancestors() !== ancestorsAtStart && child.kill('SIGTERM'), PARENT_CHECK_MS);
    const handlers = SIGNALS.map((signal) => {
      // Ctrl-C in a terminal reaches the child by itself: it is in the same group.
      const handler = () => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
      process.on(signal, handler);
      return { signal, handler };
    });
    const done = () => {
      clearInterval(watch);
      for (const { signal, handler } of handlers) process.off(signal, handler);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}

/** The parent's id, and where the system tells it (Linux) the grandparent's. */
function ancestors() {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything.
    return `${
      status
        .slice(status.lastIndexOf(')') + 1)
        .trim()
        .split(' ')[1]
    } ${parent}`;
  } catch {
    return `${parent}`;
  }
}
