/**
 * An invented population from published margins: the Federal Bureau of Prisons, December 2023, by citizenship and offence. Nobody in it exists.
 * What no margin gives stays unknown. Salvadorans are not published: they are somewhere among "other or unknown", between 0 and all of it.
 */
import { accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { fitMargins, wholePeople } from '../screening/fit-margins.ts';
import { seeded } from '../screening/seeded.ts';
import { BOP_2023_DAY, BOP_2023_ROWS, BOP_2023_SOURCE } from '../../places/bop-citizenship-2023.ts';
import { BOP_OFFENCES_2023, IMPOSSIBLE } from '../../places/bop-offences-2023.ts';

/** Stands on every output that rests on these people. */
export const SYNTHETIC_BOP = text(
  'Invented people fitted to published totals of the US Bureau of Prisons (citizenship 23 December 2023; offence groups of sentenced people about then, taken as counts of the same total, the rest unknown; citizens assumed not to be held for immigration offences). No row is a person. Salvadorans are not published: between 0 and 7,931.',
  'Personas inventadas, ajustadas a totales publicados de la Oficina de Prisiones de EE. UU. (ciudadanía al 23 de diciembre de 2023; grupos de delitos de personas condenadas de por entonces, tomados como recuentos del mismo total, el resto desconocido; se supone que los ciudadanos no están presos por delitos de inmigración). Ninguna fila es una persona. Las personas salvadoreñas no se publican: entre 0 y 7.931.',
);

/** How many Salvadorans there may be: the published rows give only these bounds. */
export const SALVADORANS_RANGE = { least: 0, most: BOP_2023_ROWS.find(({ country }) => country === undefined)?.people ?? 0 } as const;

/** Weighted rows of `person/1`, the same for the same seed; their weights add up to each published count of citizenship. */
export function syntheticBop(seed: number): Outcome<readonly PersonFileInput[]> {
  const total = BOP_2023_ROWS.reduce((sum, { people }) => sum + people, 0);
  const listed = BOP_OFFENCES_2023.reduce((sum, { people }) => sum + people, 0);
  const offences = [...BOP_OFFENCES_2023, { offence: 'other or not published', people: total - listed }];
  const fitted = fitMargins({
    rows: BOP_2023_ROWS.map(({ people }) => people),
    columns: offences.map(({ people }) => people),
    possible: (row, column) =>
      !IMPOSSIBLE.some(({ country, offence }) => country === BOP_2023_ROWS[row]?.country && offence === offences[column]?.offence),
  });
  if (!fitted.ok) return fitted;
  const random = seeded(seed);
  const rows = BOP_2023_ROWS.flatMap(({ country, people }, row) => {
    const whole = wholePeople(fitted.value[row] ?? [], people, () => random.below(1_000_000));
    return whole.flatMap((weight, column) => (weight === 0 ? [] : [personOf(country, offences[column], weight)]));
  });
  return accepted(rows);
}

type Offence = { readonly offence: string; readonly category?: (typeof BOP_OFFENCES_2023)[number]['category'] };

function personOf(country: string | undefined, offence: Offence | undefined, weight: number): PersonFileInput {
  const category = offence?.category;
  return {
    version: 'person/1',
    id: `synthetic-${country ?? 'other-or-unknown'}-${offence?.offence ?? ''}`,
    weight,
    ...(country === undefined
      ? {}
      : { person: { nationalities: { value: { items: [country], complete: false }, source: BOP_2023_SOURCE, asOf: BOP_2023_DAY } } }),
    // Only the most serious offence is counted, so there may be others.
    ...(category === undefined ? {} : { offences: { items: [{ categories: { items: [category], complete: false } }], complete: false } }),
    states: { munafCircumstances: false },
    proposal: { sendingState: 'US' },
  };
}
