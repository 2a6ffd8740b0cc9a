/** The member states of the European Union, between which its law on surrender and transfer applies. */
import { proposal } from '../../src/people/facts.ts';
import { all, countryIs, type Expression } from '../../src/rules/expression.ts';

export const MEMBER_STATES = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

export const betweenMembers: Expression = all(
  countryIs(proposal.sendingState, ...MEMBER_STATES),
  countryIs(proposal.receivingState, ...MEMBER_STATES),
);
