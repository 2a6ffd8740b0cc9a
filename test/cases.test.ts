/**
 * Cases in the database: it refuses what the program refuses, whoever is connected, and no random way through a case moves a person without every gate. The
 * full run is `node bench/case-walks.ts`.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { pathUnder } from '../src/catalogue/operable.ts';
import { enterWalkWorld, seeded, walk, type WalkWorld } from './case-walks.ts';
import { ENGINES, storeFor } from './stores.ts';

const path = pathUnder('demo-rental');
if (path === undefined) throw new Error('the demo treaty has a path');
const SEQUENCES = 25;

describe.each(ENGINES)('cases on %s', (engine) => {
  const { administrator } = storeFor(engine);
  let world: WalkWorld;
  beforeAll(async () => {
    world = await administrator(enterWalkWorld);
  });

  test('whatever anybody tries, program and database agree, and nobody leaves without every gate', async () => {
    const report = await administrator((session) => walk(session, world, path, seeded(20_261_124), SEQUENCES));
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ sequences: SEQUENCES });
    expect(report.departures).toBeGreaterThan(1);
  });

  test('no case is opened under an agreement that is not operable, by the owner of the tables either', async () => {
    const [opener] = world.actors;
    const open = administrator((session) =>
      session.query(
        "insert into habeas.case_file (reference, agreement, sending_state, receiving_state, person, opened_by) values ('X-100', 'us-sv-2025', 'XC', 'XD', $1, $2)",
        [world.person, opener?.user],
      ),
    );
    await expect(open).rejects.toMatchObject({ code: 'HB010' });
  });

  test('an event once recorded cannot be changed, removed or emptied', async () => {
    for (const attempt of [
      "update habeas.case_event set kind = 'released'",
      'delete from habeas.case_event',
      'truncate habeas.case_event cascade',
    ]) {
      await expect(administrator((session) => session.query(attempt))).rejects.toMatchObject({ code: 'HB001' });
    }
  });

  test('what is decided is in the text that was hashed', async () => {
    const body = JSON.stringify({ agreement: 'demo-rental', outcome: 'barred' });
    const forged = administrator((session) =>
      session.query(
        `insert into habeas.case_decision (file, hash, body, facts, outcome, agreement, recorded_by)
         select file, encode(sha256(convert_to($1::text, 'UTF8')), 'hex'), $1, facts, 'permitted', agreement, recorded_by from habeas.case_decision limit 1`,
        [body],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '23514' });
  });
});
