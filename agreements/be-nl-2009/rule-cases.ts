/** Worked cases of each rule of the Tilburg treaty, by itself. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const worked = (rule: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `be-nl-2009.${rule}`,
  title,
  on: '2011-03-15',
  agreement: 'be-nl-2009',
  file,
  holds,
});

const FOLLOWS_PLACEMENT = ['art-4', 'art-8', 'art-9', 'art-15'] as const;

const atAnyTime: readonly RuleCase[] = [
  worked('art-7-1', 'Belgium has decided on the placement', { states: { sendingAgrees: true } }, true),
  worked('art-7-1', 'Belgium has decided against it', { states: { sendingAgrees: false } }, false),
  worked('art-3-2', 'A man in remand has no sentence', { conviction: { exists: false } }, true),
  worked('art-3-2', 'A man with a sentence', { conviction: { exists: true } }, false),
  worked('art-3-2', 'A list of candidates without the judgment', {}, 'unknown'),
  worked('art-1-g', 'A final judgment', { conviction: { final: true } }, true),
  worked('art-1-g', 'A judgment under appeal', { conviction: { final: false } }, false),
  worked('art-1-h', 'A woman', { person: { sex: 'female' } }, true),
  worked('art-1-h', 'A man', { person: { sex: 'male' } }, false),
  worked('art-7-1-year', 'A sentence of eleven months', { sentence: { start: '2011-01-01', imposed: 'P11M' } }, true),
  worked('art-7-1-year', 'A sentence of exactly one year', { sentence: { start: '2011-01-01', imposed: 'P1Y' } }, false),
  worked('art-7-1-a', 'A national of Belgium and of the Netherlands', { person: { nationalities: ['BE', 'NL'] } }, true),
  worked('art-7-1-a', 'A Belgian', { person: { nationalities: ['BE'] } }, false),
  worked(
    'art-7-1-a',
    'One nationality is known and there may be others',
    { person: { nationalities: { items: ['BE'], complete: false } } },
    'unknown',
  ),
  worked('art-7-1-b', 'He lives in the Netherlands', { person: { residence: { country: 'NL' } } }, true),
  worked('art-7-1-b', 'He lives in Belgium', { person: { residence: { country: 'BE' } } }, false),
  worked('art-7-1-c', 'Declared undesirable in the Netherlands', { removal: { undesirableIn: ['NL'] } }, true),
  worked('art-7-1-c', 'Declared undesirable nowhere', { removal: { undesirableIn: [] } }, false),
  worked('art-7-1-d', 'Wanted in the Netherlands', { removal: { wantedIn: ['NL'] } }, true),
  worked('art-7-1-d', 'Wanted in Belgium only', { removal: { wantedIn: ['BE'] } }, false),
  worked('art-7-1-e', 'Under a Belgian arrest warrant', { removal: { wantedIn: ['BE'] } }, true),
  worked('art-7-1-e', 'Wanted in the Netherlands only', { removal: { wantedIn: ['NL'] } }, false),
  worked('art-7-1-f', 'The risk is above the level of the prison', { security: { withinPlaceLevel: false } }, true),
  worked('art-7-1-f', 'The risk is within the level of the prison', { security: { withinPlaceLevel: true } }, false),
  ...FOLLOWS_PLACEMENT.flatMap((rule) => [
    worked(rule, 'It follows from a placement', { states: { sendingAgrees: true } }, true),
    worked(rule, 'It does not follow for a man who is not placed', { states: { sendingAgrees: false } }, false),
  ]),
  worked('art-10', 'Special care is needed', { person: { health: { needsSpecialistCare: true } } }, true),
  worked('art-10', 'No special care is needed', { person: { health: { needsSpecialistCare: false } } }, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'be-nl-2009.', before: '2009-10-30', first: '2009-10-31', last: '2016-12-31', after: '2017-01-01' }),
];
