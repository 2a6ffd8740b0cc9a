#!/usr/bin/env node
/**
 * Starts Habeas: makes sure that the packages are there, then hands over to src/cli/main.ts under the pinned Node,
 * with the same arguments, input and output, signals and exit code. Plain JavaScript for any Node from 20 on.
 */
import { join } from 'node:path';
import { run } from './run.mjs';
import { environment, pinnedNode, root, setUp } from './setup.mjs';

await setUp({ development: false });
const main = join(root, 'src', 'cli', 'main.ts');
process.exitCode = await run(pinnedNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit', env: environment });
