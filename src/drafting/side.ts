import type { Engine } from '../decisions/engine.ts';
import type { Draft } from './agreement-in-catalogue.ts';

/** One side of a comparison: the agreement in an engine that holds it; `version` where only one of its versions is meant. */
export type Side = { readonly engine: Engine; readonly draft: Draft; readonly version?: string };
