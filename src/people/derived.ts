/**
 * Derived facts: worked out once, here, as conditions on the facts they derive from, so that the interpreter, generated code and SQL
 * all compute them the same way.
 */
import { includesCountry, isBefore, isOnOrBefore, plus, type Expression } from '../rules/expression.ts';
import type { DayFact } from '../rules/fact.ts';
import { person, proposal, sentence } from './facts.ts';

/**
 * Younger than `years` on that day. A person born on 29 February comes of age on 1 March in common years:
 * the later day, so that a protection of the young is not lost a day early.
 */
export const youngerThan = (years: number, on: DayFact): Expression => isBefore(on, plus(person.birthDate, `P${years}Y`, 'next-day'));

/**
 * At least this much of the whole term is left on that day, both end days counted:
 * six months are left when the day after the last day is on or after the day plus six months.
 */
export const timeLeftAtLeast = (duration: string, on: DayFact): Expression =>
  isOnOrBefore(plus(on, duration, 'last-day'), plus(sentence.lastDay, 'P1D', 'last-day'));

/** The sentence imposed is at least this long, measured on the calendar from its first day. */
export const imposedAtLeast = (duration: string): Expression =>
  isOnOrBefore(plus(sentence.start, duration, 'last-day'), plus(sentence.start, sentence.imposed, 'last-day'));

export const destinationIsNationality: Expression = includesCountry(person.nationalities, proposal.receivingState);

export const isCitizenOf = (country: string): Expression => includesCountry(person.nationalities, country);
