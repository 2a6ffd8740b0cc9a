/** The member states of the European Union, between which its law on surrender and transfer applies. */
import { party } from '../../src/people/facts.ts';
import { all, isTrue, type Expression } from '../../src/rules/expression.ts';

/** On the day of decision; who was a member when is in `places/european-union-members.ts`. */
export const betweenMembers: Expression = all(isTrue(party('eu', 'sending')), isTrue(party('eu', 'receiving')));

/** Today's members. */

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
