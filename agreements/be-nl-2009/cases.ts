/** Worked decisions under the Tilburg treaty. Each changes one thing in the file of a man who fits. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { ruleCases } from './rule-cases.ts';
import { changed } from './typical-file.ts';

type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'missing'>>;
const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `be-nl-2009/${id}`,
  title,
  agreement: 'be-nl-2009',
  on: '2011-03-15',
  file: changed(changes),
  ...expected,
});
const permitted: Expected = { outcome: 'permitted', decidedBy: ['BE.ASSENT.NL-2009', 'NL.APPROVAL.BE-2009', 'be-nl-2009.art-7-1'] };
const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });

export const cases: readonly DecisionCase[] = [
  worked('fits', text('A man who fits may be placed in Tilburg', 'Un hombre apto puede ser colocado en Tilburg'), {}, permitted),
  worked(
    'unwilling',
    text('He may be placed against his will', 'Puede ser colocado contra su voluntad'),
    { consent: { given: false } },
    permitted,
  ),
  worked(
    'dutch-objection',
    text('The Netherlands has no right to refuse an individual', 'Los Países Bajos no tienen derecho a rechazar a una persona'),
    { states: { receivingAgrees: false } },
    permitted,
  ),
  worked(
    'sick',
    text('Health is no bar in this treaty', 'La salud no es un impedimento en este tratado'),
    { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true, terminalIllness: false } } },
    permitted,
  ),
  worked(
    'dutch',
    text('A Dutch national may not be placed', 'No se puede colocar a un nacional neerlandés'),
    { person: { nationalities: ['NL'] } },
    bar('be-nl-2009.art-7-1-a'),
  ),
  worked(
    'resident',
    text('Nor a Moroccan who lives in the Netherlands', 'Ni a un marroquí que reside en los Países Bajos'),
    { person: { nationalities: ['MA'], residence: { country: 'NL' } } },
    bar('be-nl-2009.art-7-1-b'),
  ),
  worked(
    'woman',
    text('A woman may not be placed', 'No se puede colocar a una mujer'),
    { person: { sex: 'female' } },
    bar('be-nl-2009.art-1-h'),
  ),
  worked(
    'eleven-months',
    text('A sentence of eleven months is too short', 'Una pena de once meses es demasiado corta'),
    { sentence: { imposed: 'P11M', start: '2011-01-10', lastDay: '2011-12-09' } },
    bar('be-nl-2009.art-7-1-year'),
  ),
  worked(
    'remand',
    text('A man in remand may not be placed', 'No se puede colocar a un preso preventivo'),
    { conviction: { exists: false, final: false }, detention: { kind: 'remand', orderedByCourt: true, country: 'BE' } },
    bar('be-nl-2009.art-3-2'),
  ),
  worked(
    'appeal',
    text('A sentence that is not final must become so first', 'Una pena que no es firme debe serlo antes'),
    { conviction: { final: false } },
    until('be-nl-2009.art-1-g'),
  ),
  worked(
    'wanted-there',
    text('A man wanted in the Netherlands may not be placed', 'No se puede colocar a quien es buscado en los Países Bajos'),
    { removal: { wantedIn: ['NL'] } },
    until('be-nl-2009.art-7-1-d'),
  ),
  worked(
    'too-dangerous',
    text('A man above the security level may not be placed', 'No se puede colocar a quien supera el nivel de seguridad'),
    { security: { withinPlaceLevel: false } },
    until('be-nl-2009.art-7-1-f'),
  ),
  worked(
    'before-approval',
    text('In November 2009 it was signed and not in force', 'En noviembre de 2009 estaba firmado y no en vigor'),
    {},
    { ...until('be-nl-2009.in-force'), on: '2009-11-15' },
  ),
  worked(
    'last-day',
    text('On its last day it still permits a placement', 'El último día aún permite una colocación'),
    { sentence: { imposed: 'P10Y', lastDay: '2020-03-31', releaseOn: '2018-04-01' } },
    { ...permitted, on: '2016-12-31' },
  ),
  worked(
    'nationality-unknown',
    text('Other nationalities may exist: not determined', 'Puede haber otras nacionalidades: sin determinar'),
    { person: { nationalities: { items: ['BE'], complete: false } } },
    { outcome: 'undetermined', decidedBy: ['be-nl-2009.art-7-1-a'], missing: ['person.nationalities'] },
  ),
];
export { ruleCases };
