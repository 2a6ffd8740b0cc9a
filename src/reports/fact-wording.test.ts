import { describe, expect, test } from 'vitest';
import { countryName, dayText, durationText, factLabel, momentText, valueText } from './fact-wording.ts';
import { conditionText, settingText } from './condition-wording.ts';

describe('days, moments and lengths in words', () => {
  test('a day, a month and a year', () => {
    expect([dayText('2025-03-15', 'en'), dayText('2025-03', 'en'), dayText('2025', 'en')]).toEqual(['15 March 2025', 'March 2025', '2025']);
    expect([dayText('2025-03-15', 'es'), dayText('2025-03', 'es')]).toEqual(['15 de marzo de 2025', 'marzo de 2025']);
  });
  test('what is no date is shown as it stands', () => expect(dayText('soon', 'en')).toBe('soon'));
  test('a moment keeps its own offset', () =>
    expect(momentText('2025-03-15T17:26:00-04:00', 'en')).toBe('15 March 2025, 17:26 (UTC-04:00)'));
  test('a duration', () =>
    expect([durationText('P1Y6M', 'en'), durationText('P2M', 'es'), durationText('nonsense', 'en')]).toEqual([
      '1 year, 6 months',
      '2 meses',
      'nonsense',
    ]));
});

describe('values in words', () => {
  test('yes, no, and not known said as loudly', () => {
    expect([true, false, null].map((value) => valueText('conviction.exists', value, 'en'))).toEqual(['Yes', 'No', 'Not known']);
  });
  test('countries by name, Kosovo too', () => {
    expect(valueText('person.nationalities', ['SV', 'US'], 'es')).toBe('El Salvador, Estados Unidos');
    expect(countryName('XK', 'en')).toBe('Kosovo');
  });
  test('a list that may be longer, one that is known to be empty, a date known to the year, sources that disagree', () => {
    expect(valueText('person.nationalities', { items: ['SV'], complete: false }, 'en')).toBe('El Salvador (and perhaps more)');
    expect(valueText('person.nationalities', [], 'en')).toBe('Known to be none');
    expect(valueText('person.birthDate', { earliest: '1970-01-01', latest: '1970-12-31' }, 'en')).toBe('1970');
    expect(valueText('person.residence.country', { conflict: ['NL', 'NO'] }, 'en')).toBe('Sources disagree: Netherlands / Norway');
  });
  test('records by the names of their parts', () => {
    expect(valueText('offences', [{ 'offences[].categories': ['drugs'], 'offences[].violent': false }], 'en')).toBe(
      'Offence categories: Drug offence, Violent offence: No',
    );
    expect(valueText('findings', [{ 'findings[].question': 'torture-risk', 'findings[].result': false }], 'en')).toBe(
      'Question: Danger of torture, Finding: No',
    );
  });
  test('a path without a label is shown as it is', () => expect(factLabel('no.such', 'en')).toBe('no.such'));
});

describe('what would change, in words', () => {
  test('a value by its label', () =>
    expect(settingText({ fact: 'states.localTitle', to: 'judgment' }, 'es')).toBe('Título local de detención: Sentencia de su tribunal'));
  test('a comparison with its facts named and its days written out', () => {
    expect(conditionText('proposal.receivedOn is on or before 1985-06-30', 'en')).toBe(
      '“Date request received” is on or before 30 June 1985',
    );
    expect(conditionText('not: proposal.handoverOn is before person.birthDate + P18Y', 'es')).toBe(
      '«Fecha de entrega» es posterior o igual a «Fecha de nacimiento» + 18 años',
    );
  });
});
