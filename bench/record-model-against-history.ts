/**
 * Records how the simulation does against what happened, for the feasibility report to show: the data are too large to carry with it.
 * `node bench/record-model-against-history.ts [DATA-FOLDER]` writes places/model-against-history.ts; a test makes it again and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recorded, REPLICATIONS } from '../test/recorded-history.ts';

const folder = process.argv[2] ?? process.env['HABEAS_SHARED_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const { newYork, englandWales, englandWalesWeeks } = await recorded({
  episodes: read('nyc-doc-custody/episodes.csv'),
  census: read('nyc-doc-custody/daily_census.csv'),
  weekly: read('uk-weekly-population/prison_population_weekly_2014_2023.csv'),
});
writeFileSync(
  new URL('../places/model-against-history.ts', import.meta.url),
  [
    '/** How the simulation did against what happened. Made by `node bench/record-model-against-history.ts`, then formatted; not written by hand. */',
    `export const replications = ${REPLICATIONS};`,
    '',
    '/** New York’s jails: admissions, stays and the census of 2024 and 2025. */',
    `export const newYork = ${JSON.stringify(newYork)};`,
    '',
    '/** England and Wales, fitted on the weeks before 2019. */',
    `export const englandWales = ${JSON.stringify(englandWales)};`,
    '',
    '/** For each week after: the day, people in prison, and mean, low90, low50, high50, high90 of the forecast. */',
    `export const englandWalesWeeks = \`${englandWalesWeeks}\`;`,
    '',
  ].join('\n'),
);
