/** Opens the store with the policies that the table of roles compiles to: the way in for every door. */
import type { Outcome } from '../base/outcome.ts';
import { openStore, type Store, type StorePlace } from '../store/store.ts';
import { policiesSql } from './policies.ts';

export const openHabeasStore = (place: StorePlace): Promise<Outcome<Store>> => openStore(place, { sql: policiesSql() });
