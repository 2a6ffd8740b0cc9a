/** Worked decisions in which an article, or a Norwegian selection rule, keeps a man in Norway. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { typical } from './typical-file.ts';
import { bar, until, worked } from './worked.ts';

const barredByTreaty: readonly DecisionCase[] = [
  worked(
    'dutch',
    text('A Dutch national may not be sent', 'No se puede enviar a un nacional neerlandés'),
    { person: { nationalities: ['NL'] } },
    bar('no-nl-2015.art-8-2-a'),
  ),
  worked(
    'dual-dutch',
    text('Nor a man who is Norwegian and Dutch', 'Tampoco a quien es noruego y neerlandés'),
    { person: { nationalities: ['NO', 'NL'] } },
    bar('no-nl-2015.art-8-2-a'),
  ),
  worked(
    'dutch-volunteer',
    text('Volunteering does not help a Dutch national', 'Ofrecerse no ayuda a un nacional neerlandés'),
    { person: { nationalities: ['NL'] }, consent: { given: true } },
    bar('no-nl-2015.art-8-2-a'),
  ),
  worked(
    'resident',
    text('A resident of the Netherlands may not be sent', 'No se puede enviar a quien reside en los Países Bajos'),
    { person: { nationalities: ['PL'], residence: { country: 'NL' } } },
    bar('no-nl-2015.art-8-2-a'),
  ),
  worked(
    'remand',
    text('A man in remand may not be sent', 'No se puede enviar a un preso preventivo'),
    { conviction: { exists: false, final: false }, detention: { kind: 'remand', orderedByCourt: true, country: 'NO' } },
    bar('no-nl-2015.art-3-2', 'NO.STRGJFL.1A'),
  ),
  worked(
    'woman',
    text('A woman may not be sent', 'No se puede enviar a una mujer'),
    { person: { sex: 'female' } },
    bar('no-nl-2015.art-1-h-men'),
  ),
  worked(
    'minor',
    text(
      'A young man of seventeen may not be sent until he is eighteen',
      'No se puede enviar a un joven de diecisiete años hasta que cumpla dieciocho',
    ),
    { person: { birthDate: '1998-01-16' } },
    until('no-nl-2015.art-1-h-adult', 'NO.FOR1579.4'),
  ),
  worked(
    'undesirable',
    text(
      'A man declared undesirable in the Netherlands may not be sent',
      'No se puede enviar a quien fue declarado indeseable en los Países Bajos',
    ),
    { removal: { undesirableIn: ['NL'] } },
    until('no-nl-2015.art-8-2-b'),
  ),
  worked(
    'wanted-there',
    text('A man wanted in the Netherlands may not be sent', 'No se puede enviar a quien es buscado en los Países Bajos'),
    { removal: { wantedIn: ['NL'] } },
    until('no-nl-2015.art-8-2-c'),
  ),
  worked(
    'wanted-here',
    text('A man wanted in Norway may not be sent', 'No se puede enviar a quien es buscado en Noruega'),
    { removal: { wantedIn: ['NO'] } },
    until('no-nl-2015.art-8-2-e'),
  ),
  worked(
    'too-dangerous',
    text(
      'A man above the security level of the prison may not be sent',
      'No se puede enviar a quien supera el nivel de seguridad de la prisión',
    ),
    { security: { withinPlaceLevel: false } },
    until('no-nl-2015.art-8-2-d'),
  ),
  worked(
    'care-not-inside',
    text(
      'A man who needs care that the prison cannot give may not be sent',
      'No se puede enviar a quien necesita atención que la prisión no puede dar',
    ),
    {
      person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true, terminalIllness: false } },
      findings: [
        ...(Array.isArray(typical.findings) ? typical.findings : []),
        { question: 'care-available', authority: 'Prison doctor', on: '2016-01-10', result: false, reasonsDocument: 'medical note 5' },
      ],
    },
    until('no-nl-2015.art-8-2-f'),
  ),
  worked(
    'not-begun',
    text(
      'A man whose sentence has not begun in Norway must start it there',
      'Quien no ha comenzado la pena en Noruega debe iniciarla allí',
    ),
    { sentence: { begunInSendingState: false } },
    until('no-nl-2015.art-8-1'),
  ),
  worked(
    'appeal',
    text('A man whose judgment is not final must wait for the appeal', 'Quien no tiene sentencia firme debe esperar al recurso'),
    { conviction: { exists: true, final: false, appealPending: true } },
    until('no-nl-2015.art-1-i'),
  ),
  worked(
    'refused',
    text('A man whom the Netherlands has refused may not be sent', 'No se puede enviar a quien los Países Bajos han rechazado'),
    { states: { receivingAgrees: false } },
    until('no-nl-2015.art-8-4-refused'),
  ),
  worked(
    'no-decision',
    text('Without a placement decision nobody is sent', 'Sin decisión de colocación no se envía a nadie'),
    { states: { sendingAgrees: false } },
    until('no-nl-2015.art-8-3'),
  ),
];

const barredBySelection: readonly DecisionCase[] = [
  worked(
    'father-unwilling',
    text(
      'A father whose children visit may not be sent against his will',
      'No se puede enviar contra su voluntad a un padre visitado por sus hijos',
    ),
    { person: { family: { contactWithChildren: true } }, consent: { given: false } },
    until('no-nl-2015.family'),
  ),
  worked(
    'education-2016',
    text(
      'In 2016 a man in education may not be sent, volunteer or not',
      'En 2016 no se puede enviar a quien está en educación, se ofrezca o no',
    ),
    { person: { educationEntitled: true } },
    until('no-nl-2015.education'),
  ),
  worked(
    'preventive',
    text('Preventive detention does not fall under the regulation', 'El internamiento de seguridad no entra en el reglamento'),
    { sentence: { type: 'preventive' } },
    until('NO.FOR1579.4'),
  ),
];

export const barredCases: readonly DecisionCase[] = [...barredByTreaty, ...barredBySelection];
