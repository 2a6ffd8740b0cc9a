/** Where unguessable bytes come from: an argument, so that tests are repeatable and the pure rooms draw nothing themselves. */
export type RandomBytes = (length: number) => Uint8Array;
