/** Worked decisions under the Tartu agreement. Each changes one thing in the file of a man who fits. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { ruleCases } from './rule-cases.ts';
import { changed } from './typical-file.ts';

type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'asIfInForce'>>;
const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `se-ee-2025/${id}`,
  title,
  agreement: 'se-ee-2025',
  on: '2026-11-24',
  file: changed(changes),
  ...expected,
});
const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });

export const cases: readonly DecisionCase[] = [
  worked(
    'fits',
    text(
      'Whether a man who fits may be sent is open: force and adoption were not seen',
      'Si se puede enviar a un hombre apto queda abierto: no se vieron vigencia ni aprobación',
    ),
    {},
    { outcome: 'undetermined', decidedBy: ['se-ee-2025.in-force', 'SE.ABROAD', 'EE.APPROVAL.SE-2025'] },
  ),
  worked(
    'as-if-in-force',
    text(
      'Supposing it in force, the law of both states is still unseen',
      'Suponiéndolo en vigor, sigue sin verse el derecho de ambos Estados',
    ),
    {},
    { outcome: 'undetermined', decidedBy: ['SE.ABROAD', 'EE.APPROVAL.SE-2025'], asIfInForce: true },
  ),
  worked(
    'before-approval',
    text('On 1 December 2025 it was signed and not in force', 'El 1 de diciembre de 2025 estaba firmado y no en vigor'),
    {},
    { ...until('se-ee-2025.in-force'), on: '2025-12-01' },
  ),
  worked(
    'estonian',
    text('An Estonian citizen may not be sent', 'No se puede enviar a un ciudadano estonio'),
    { person: { nationalities: ['EE', 'SE'] } },
    bar('se-ee-2025.not-estonian'),
  ),
  worked('woman', text('A woman may not be sent', 'No se puede enviar a una mujer'), { person: { sex: 'female' } }, bar('se-ee-2025.men')),
  worked(
    'terrorism',
    text('A man convicted of terrorism may not be sent', 'No se puede enviar a un condenado por terrorismo'),
    { offences: [{ description: 'terrorism', categories: ['terrorism'], violent: true, dualCriminality: true }] },
    bar('se-ee-2025.terrorism'),
  ),
  worked(
    'refused',
    text('A man whom Estonia refuses may not be sent', 'No se puede enviar a quien Estonia rechaza'),
    { states: { receivingAgrees: false } },
    until('se-ee-2025.refused'),
  ),
  worked(
    'care',
    text('A man who needs extensive care may not be sent', 'No se puede enviar a quien necesita atención extensa'),
    { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true, terminalIllness: false } } },
    until('se-ee-2025.care'),
  ),
  {
    ...worked(
      'unwilling',
      text(
        'Against his will: barred on one report, open on the official texts',
        'Contra su voluntad: impedido según una noticia, abierto según los textos oficiales',
      ),
      { consent: { given: false } },
      until('se-ee-2025.consent'),
    ),
    readings: [{ reading: { 'se-ee-2025.consent': 'A' }, outcome: 'undetermined' }],
  },
];
export { ruleCases };
