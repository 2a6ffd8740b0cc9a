/** Run as a process of its own under some TZ: prints what the expressions give on the server of that address, or in memory. */
import { sql } from 'kysely';
import { openHabeasStore } from '../src/accounts/open-habeas-store.ts';
import { NOBODY } from '../src/store/store.ts';
import { EXPRESSIONS, shown } from './column-expressions.ts';
import { opened, storeInMemory } from './store-in-memory.ts';

const url = process.argv[2] ?? 'memory';
const store = url === 'memory' ? await storeInMemory() : opened(await openHabeasStore({ kind: 'server', url }));
const columns = EXPRESSIONS.map(([expression], index) => `${expression} as "value${index}"`);
const { rows } = await store.asActor(NOBODY, (tx) => sql<Record<string, unknown>>`select ${sql.raw(columns.join(', '))}`.execute(tx));
const values = EXPRESSIONS.map((_, index) => shown(rows[0]?.[`value${index}`]));
process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, values }));
await store.close();
process.exit(0);
