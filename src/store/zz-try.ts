import { openPGlite } from './pglite-door.ts';
import { inTransaction, withSession } from './session.ts';
import { migrate, migrationsInFolder } from './migrations.ts';
import { readFileSync } from 'node:fs';
import { policiesSql } from '../accounts/policies.ts';
import { casePathsSql } from './case-paths.ts';
import { pathOf } from '../cases/path.ts';
import { demoCatalogue } from '../catalogue/demo.ts';
const agreement = demoCatalogue.agreements.find(({ id }) => id === 'demo-rental')!;
const made = pathOf(agreement, '2026-11-24');
if (!made.ok) throw new Error('x');
const door = await openPGlite({});
const sql =
  policiesSql() +
  '\n' +
  casePathsSql([made.value]) +
  `
grant select, insert on case_event, case_facts, case_decision to habeas_app; grant select on case_standing, case_passing, case_stop to habeas_app;
create policy "try @ x" on case_event to habeas_app using (true) with check (true);
create policy "try2 @ x" on case_standing to habeas_app using (true);
create policy "try3 @ x" on case_passing to habeas_app using (true);
`;
await withSession(door, async (s) => {
  await inTransaction(s, () => s.script(readFileSync('/tmp/cases/mig/roles.sql', 'utf8')));
  const r = await migrate(s, migrationsInFolder('/tmp/cases/mig'), { sql });
  console.log(JSON.stringify(r));
  console.log((await s.query('select count(*) from habeas.case_gate')).rows);
});
await door.close();
