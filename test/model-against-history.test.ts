import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englandWales, englandWalesWeeks, newYork } from '../places/model-against-history.ts';
import { recorded } from './recorded-history.ts';
import { sharedData } from './required.ts';

const episodes = sharedData('nyc-doc-custody/episodes.csv');
const census = sharedData('nyc-doc-custody/daily_census.csv');
const weekly = sharedData('uk-weekly-population/prison_population_weekly_2014_2023.csv');

test.skipIf(episodes === undefined || census === undefined || weekly === undefined)(
  'what the report shows of the model against history is what the model gives now',
  async () => {
    const read = (path: string | undefined): string => readFileSync(path ?? '', 'utf8');
    expect(await recorded({ episodes: read(episodes), census: read(census), weekly: read(weekly) })).toEqual({
      newYork,
      englandWales,
      englandWalesWeeks,
    });
  },
  120_000,
);
