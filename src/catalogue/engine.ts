/** The engine over the loaded catalogue, made once for the process. */
import { Engine } from '../decisions/engine.ts';
import { catalogue } from './catalogue.ts';

export const engine = new Engine(catalogue);
