/** The loaded content and, beside it, the invented states, treaty and prison of the demo world. No real question is asked of this engine. */
import { Engine } from '../decisions/engine.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { agreement as demoRental } from '../../agreements/demo-rental/agreement.ts';
import * as demoStates from '../../law/demo-states/order.ts';
import { lindmoor } from '../../places/lindmoor.ts';
import { catalogue } from './catalogue.ts';

export { demoFile } from '../../agreements/demo-rental/cases.ts';

export const demoCatalogue: Catalogue = {
  ...catalogue,
  instruments: [...catalogue.instruments, ...demoStates.instruments],
  agreements: [...catalogue.agreements, demoRental],
  places: [...catalogue.places, lindmoor],
};

export const demoEngine = new Engine(demoCatalogue);
