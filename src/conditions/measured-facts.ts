/** What a measurement tells the rules: the facts of the place that night, each by the measuring rule of the standards that read it. */
import { WHOLE_PLACE, type CellNight } from '../instruments/cell-night.ts';
import { party, person, place, proposal } from '../people/facts.ts';
import type { FactValue, Facts } from '../rules/facts.ts';

const EUROPEAN = { [party('ecpt', 'receiving').path]: true, [party('echr', 'receiving').path]: true };

/**
 * Every standard is measured whether or not it binds the state: what binds is told by the decision, not here. The floor is net of the annexe, as the
 * European standards and the Red Cross measure it; where the annexe is not known it is anything from nothing to the whole gross share.
 */
export function measuredFacts(one: CellNight, placeId: string): Facts {
  const facts: { [path: string]: FactValue } = {
    ...EUROPEAN,
    [proposal.facility.path]: placeId,
    [proposal.decidedOn.path]: one.night,
  };
  const tell = (path: string, value: FactValue | undefined): void => {
    if (value !== undefined) facts[path] = value;
  };
  tell(place.areaPerPersonCm2.path, netAreaEach(one));
  tell(place.peoplePerCell.path, one.cell === WHOLE_PLACE ? undefined : one.people);
  tell(place.peoplePerToilet.path, peopleToAToilet(one));
  tell(place.outOfCellMinutesADay.path, one.minutesOut);
  tell(place.darkPunishmentCell.path, one.dark);
  tell(place.litAroundTheClock.path, one.litAllNight);
  tell(place.visitsAllowed.path, one.visits);
  tell(person.sex.path, one.women === undefined ? undefined : one.women > 0 ? 'female' : 'male');
  tell(person.pregnantOrWithInfant.path, one.withInfant);
  tell('findings', findingsOf(one));
  return facts;
}

/** Whole square centimetres, rounded down: a whole threshold is reached by the true share exactly when it is reached by this. */
function netAreaEach({ cell, people, floorCm2, annexeCm2 }: CellNight): FactValue | undefined {
  if (cell === WHOLE_PLACE || people === undefined || people === 0 || floorCm2 === undefined) return undefined;
  if (annexeCm2 !== undefined) return Math.floor((floorCm2 - annexeCm2) / people);
  return { conflict: [0, Math.floor(floorCm2 / people)] };
}

function peopleToAToilet({ people, toilets }: CellNight): number | undefined {
  if (people === undefined || toilets === undefined) return undefined;
  // No toilet at all is worse than any number to one.
  return toilets === 0 ? Math.max(people, 1) * 1_000 : Math.ceil(people / toilets);
}

function findingsOf({ findings, seen, night, beds, people }: CellNight): readonly Facts[] | undefined {
  const bedless = beds !== undefined && people !== undefined && beds < people;
  if (findings === undefined && !bedless) return undefined;
  const told = Object.entries({ ...(bedless ? { 'bed-food-water': false } : {}), ...findings });
  return told.map(([question, result]) => ({
    'findings[].question': question,
    'findings[].result': result,
    'findings[].on': night,
    'findings[].reasonsDocument': seen.evidence,
  }));
}
