/**
 * Random ways through cases straight against PostgreSQL, in full: `node bench/case-walks.ts [SEQUENCES] [SEED]`, 100,000 by default. A sample runs in the tests. It
 * ends with an error at the first step on which program and database differ, at a departure without every gate, and at a case in which nobody can do anything.
 */
import { pathUnder } from '../src/catalogue/operable.ts';
import { policiesSql } from '../src/accounts/policies.ts';
import { migrate, migrationsInFolder, rolesSql } from '../src/store/migrations.ts';
import { openPostgres } from '../src/store/postgres-door.ts';
import { withSession } from '../src/store/session.ts';
import { enterWalkWorld, seeded, walk } from '../test/case-walks.ts';
import { ADMINISTRATOR, postgresPrograms, startPostgres } from '../test/real-postgres.ts';

const sequences = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const path = pathUnder('demo-rental');
const programs = postgresPrograms();
if (path === undefined || programs === undefined || !Number.isInteger(sequences))
  throw new Error('a number of sequences, and a PostgreSQL server, are needed');
const server = await startPostgres(programs);
const CLIENTS = 4;
const started = performance.now();
try {
  await server.createDatabase('walks');
  const door = openPostgres(server.url(ADMINISTRATOR, 'walks'));
  try {
    const world = await withSession(door, async (session) => {
      await session.script(rolesSql());
      const made = await migrate(session, migrationsInFolder(), { sql: policiesSql() });
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return enterWalkWorld(session);
    });
    const share = Math.ceil(sequences / CLIENTS);
    const reports = await Promise.all(
      Array.from({ length: CLIENTS }, (_, client) =>
        withSession(door, (session) => walk(session, world, path, seeded(seed * 1009 + client), share)),
      ),
    );
    const total = (of: 'sequences' | 'events' | 'admitted' | 'departures') => reports.reduce((sum, report) => sum + report[of], 0);
    const faults = reports.flatMap((report) => report.faults);
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    process.stdout.write(
      `${total('sequences')} cases, ${total('events')} attempts, ${total('admitted')} admitted, ${total('departures')} departures, ${faults.length} faults, ${minutes} min\n${faults.join('\n')}\n`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await door.close();
  }
} finally {
  await server.stop();
}
