/** Persons sentenced and held by the Federal Bureau of Prisons by most serious offence, about the end of 2023: published counts, each with its source. */

export type OffenceRow = {
  readonly offence: string;
  /** The category of `person/1`; absent where the published group is wider than any. */
  readonly category?: 'drugs' | 'weapons' | 'sexual' | 'immigration';
  readonly people: number;
  readonly source: string;
};

/**
 * The counts are of persons sentenced, and the report of immigration offences is of another day: setting them against the
 * 156,973 held is an assumption, and whoever is in no group has no known offence. Homicide, assault and kidnapping are one group in the source, so no one category is claimed for it.
 */
export const BOP_OFFENCES_2023: readonly OffenceRow[] = [
  { offence: 'drugs', category: 'drugs', people: 66_949, source: 'optionsoutpatient.com, from BOP statistics' },
  { offence: 'weapons, explosives, arson', category: 'weapons', people: 29_813, source: 'optionsoutpatient.com, from BOP statistics' },
  { offence: 'sex offences', category: 'sexual', people: 16_129, source: 'optionsoutpatient.com, from BOP statistics' },
  { offence: 'immigration', category: 'immigration', people: 7_317, source: 'docfnc.wordpress.com, report of December 2023' },
  { offence: 'homicide, assault, kidnapping', people: 7_265, source: 'optionsoutpatient.com, from BOP statistics' },
];

/** Combinations that cannot be: a citizen cannot commit the offences of entry and re-entry that make up the immigration group. A simplification, shown on the output. */
export const IMPOSSIBLE: readonly { readonly country: string; readonly offence: string }[] = [{ country: 'US', offence: 'immigration' }];
