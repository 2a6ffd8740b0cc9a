/** Worked decisions under the demo treaty, on invented people. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { changed } from '../model/typical-file.ts';

/** A national of Dovria sentenced in Calland, who passes every gate that concerns a person. */
export const demoFile = (changes: PersonFileInput = {}): PersonFileInput =>
  changed({
    ...changes,
    person: { nationalities: ['XD'], residence: { country: 'XC' }, livesIn: ['XC'], ...changes.person },
    conviction: { court: { jurisdiction: 'foreign', country: 'XC' }, ...changes.conviction },
    proposal: { sendingState: 'XC', receivingState: 'XD', facility: 'lindmoor', ...changes.proposal },
  });

const worked = (
  id: string,
  title: DecisionCase['title'],
  changes: PersonFileInput,
  outcome: DecisionCase['outcome'],
  ...decidedBy: readonly string[]
): DecisionCase => ({
  id: `demo-rental/${id}`,
  title,
  agreement: 'demo-rental',
  on: '2026-11-24',
  file: demoFile(changes),
  outcome,
  decidedBy,
});

export const cases: readonly DecisionCase[] = [
  worked('sent', text('Somebody who passes every gate may be sent', 'Quien pasa todas las compuertas puede ser enviado'), {}, 'permitted'),
  worked(
    'life',
    text('Calland sends nobody who serves a life sentence', 'Calandia no envía a quien cumple cadena perpetua'),
    { sentence: { type: 'life' } },
    'barred',
    'XC.SERVING-ABROAD.2',
  ),
  worked(
    'no-title',
    text('Without a title of a court of Dovria nobody is held there', 'Sin título de un tribunal de Dovria no se recluye a nadie allí'),
    { states: { localTitle: 'none' } },
    'barred-until',
    'XD.GUEST-SENTENCES.4',
  ),
  worked(
    'not-heard',
    text('Somebody whose consent is not known', 'Alguien de quien no consta el consentimiento'),
    { consent: { given: null } },
    'undetermined',
  ),
];
