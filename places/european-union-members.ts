/** Who was a member of the European Union when. The list is complete: a state that is not in it has not been a member since 2007. */
import type { TreatyParty } from '../src/instruments/treaty-party.ts';

const TREATIES = 'Treaty on European Union, art. 52; treaties of accession';
const WITHDRAWAL = 'Withdrawal Agreement of 2020, art. 126, 127: Union law applied in the United Kingdom until 31 December 2020';

const MEMBERS_SINCE_2007 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Days of accession before 2007 are long past and bear on nothing here. */
export const europeanUnionMembers: readonly TreatyParty[] = [
  ...MEMBERS_SINCE_2007.map((country): TreatyParty => ({ treaty: 'eu', country, party: true, source: TREATIES, confidence: 'high' })),
  { treaty: 'eu', country: 'HR', party: true, from: '2013-07-01', source: TREATIES, confidence: 'high' },
  { treaty: 'eu', country: 'GB', party: true, to: '2020-12-31', source: WITHDRAWAL, confidence: 'high' },
];
