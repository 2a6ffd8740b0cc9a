/** Which nationalities the Danish policy means: those of no state of the European Union or the European Economic Area. */
import { MEMBER_STATES } from '../../law/european-union/member-states.ts';
import { person } from '../../src/people/facts.ts';
import { any, includesCountry, not, type Expression } from '../../src/rules/expression.ts';

const EUROPEAN_ECONOMIC_AREA = [...MEMBER_STATES, 'IS', 'LI', 'NO'];

/** No nationality of the Union or the Area; a stateless person, who has none at all, is meant too. */
export const thirdCountryNational: Expression = not(
  any(...EUROPEAN_ECONOMIC_AREA.map((country) => includesCountry(person.nationalities, country))),
);
