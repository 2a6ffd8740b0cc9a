/** Run as a process of its own: writes rows into the store of a folder for ever, and prints how many there are after each one. */
import { openHabeasStore } from '../src/accounts/open-habeas-store.ts';
import { opened } from './store-in-memory.ts';

const store = opened(await openHabeasStore({ kind: 'folder', folder: process.argv[2] ?? '' }));
await store.administrator?.(async (session) => {
  for (;;) {
    await session.query("insert into habeas.organisation (kind, name, country) values ('public', 'A row', 'AA')");
    const { rows } = await session.query('select count(*)::int4 as n from habeas.organisation');
    process.stdout.write(`${Number(rows[0]?.['n'])}\n`);
  }
});
