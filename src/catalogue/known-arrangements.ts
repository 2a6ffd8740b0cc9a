/** What is known of beside the catalogue: arrangements and talks that are not encoded as agreements. */
export { knownAndNotEncoded } from '../../agreements/known-and-not-encoded.ts';
