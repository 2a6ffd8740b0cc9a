/** The days that part the two versions. The day of the notes is not known: the arrangement is taken to begin with the first flights. */
export const OFFER_FROM = '2025-02-03';
export const OFFER_TO = '2025-03-14';
export const ARRANGEMENT_FROM = '2025-03-15';
export const VERIFIED_THROUGH = '2026-11-24';
