/** Worked decisions under the Norgerhaven agreement. Each changes one thing in the file of a man who fits. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { barredCases } from './cases-barred.ts';
import { ruleCases } from './rule-cases.ts';
import { typical } from './typical-file.ts';
import { bar, ON, open, permitted, until, worked } from './worked.ts';

const eligible: readonly DecisionCase[] = [
  {
    id: 'no-nl-2015/willing',
    title: text('An eligible man who volunteers may be sent', 'Un hombre apto que se ofrece puede ser enviado'),
    agreement: 'no-nl-2015',
    on: ON,
    file: typical,
    ...permitted,
  },
  worked(
    'unwilling',
    text('An eligible man may be sent against his will', 'Un hombre apto puede ser enviado contra su voluntad'),
    { consent: { given: false } },
    permitted,
  ),
  worked(
    'never-asked',
    text('An eligible man whose wishes are not on file may be sent', 'Un hombre apto cuyos deseos no constan puede ser enviado'),
    { consent: { given: null } },
    permitted,
  ),
  worked(
    'polish',
    text('A Pole living in Norway may be sent', 'Un polaco que vive en Noruega puede ser enviado'),
    { person: { nationalities: ['PL'] } },
    permitted,
  ),
  worked(
    'to-be-expelled',
    text('A man who is to be expelled after his sentence may be sent', 'Un hombre que ha de ser expulsado tras la pena puede ser enviado'),
    { person: { nationalities: ['AL'] }, removal: { expulsionFlowsFromSentence: true, orderFinal: true } },
    permitted,
  ),
  worked(
    'short-sentence',
    text(
      'Policy spoke of two years; a man with eighteen months may be sent, for law sets no minimum',
      'La política hablaba de dos años; un hombre con dieciocho meses puede ser enviado, pues el derecho no fija mínimo',
    ),
    { sentence: { imposed: 'P18M', start: '2015-06-01', lastDay: '2016-11-30', releaseOn: '2016-06-01' } },
    permitted,
  ),
  worked(
    'eighteen-today',
    text('A man may be sent on his eighteenth birthday', 'Un hombre puede ser enviado el día en que cumple dieciocho años'),
    { person: { birthDate: '1998-01-15' } },
    permitted,
  ),
  worked(
    'care-inside',
    text(
      'A man whose special care the prison can give may be sent',
      'Puede ser enviado un hombre cuya atención especial puede dar la prisión',
    ),
    {
      person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true, terminalIllness: false } },
      findings: [
        ...(Array.isArray(typical.findings) ? typical.findings : []),
        { question: 'care-available', authority: 'Prison doctor', on: '2016-01-10', result: true, reasonsDocument: 'medical note 4' },
      ],
    },
    permitted,
  ),
  worked(
    'father-volunteers',
    text('A father whose children visit may go if he volunteers', 'Un padre visitado por sus hijos puede ir si se ofrece'),
    { person: { family: { contactWithChildren: true } } },
    permitted,
  ),
  worked(
    'education-2017',
    text('In summer 2017 a volunteer in education may be sent', 'En el verano de 2017 puede ser enviado un voluntario en educación'),
    { person: { educationEntitled: true } },
    { ...permitted, on: '2017-07-03' },
  ),
  worked(
    'first-flight',
    text(
      'On the day of the first flight, before there was a regulation, an eligible man may be sent',
      'El día del primer vuelo, antes de que hubiera reglamento, un hombre apto puede ser enviado',
    ),
    {},
    { ...permitted, on: '2015-09-01' },
  ),
  worked(
    'last-day',
    text('On the last day of the treaty the law still permits it', 'El último día del tratado el derecho aún lo permite'),
    {},
    { ...permitted, on: '2018-08-31' },
  ),
];

const elsewhere: readonly DecisionCase[] = [
  worked(
    'torture-risk',
    text(
      'A man who would run a real risk of ill-treatment may not be sent',
      'No se puede enviar a quien correría un riesgo real de malos tratos',
    ),
    { fear: { expressed: true, substantialGrounds: true } },
    bar('IL.ECHR3.SOERING'),
  ),
  worked(
    'term-over',
    text('A man whose term is over may not be held at all', 'No se puede retener en absoluto a quien ya cumplió su pena'),
    { sentence: { lastDay: '2016-01-10' } },
    bar('IL.ICCPR9'),
  ),
  worked(
    'consul-not-told',
    text(
      'A Pole whose consulate was not offered must be told first',
      'A un polaco a quien no se ofreció el consulado hay que informarle primero',
    ),
    { person: { nationalities: ['PL'] }, notice: { consulTold: false } },
    until('IL.VCCR36'),
  ),
  worked(
    'before-force',
    text(
      'In August 2015 the treaty was signed and approved, but not yet in force',
      'En agosto de 2015 el tratado estaba firmado y aprobado, pero aún no en vigor',
    ),
    {},
    { ...until('no-nl-2015.in-force'), on: '2015-08-31' },
  ),
];

const unknowns: readonly DecisionCase[] = [
  worked(
    'health-unknown',
    text('A man whom no doctor has seen: not determined', 'Un hombre a quien no ha visto ningún médico: sin determinar'),
    { person: { health: null } },
    open(['person.health.needsSpecialistCare'], 'no-nl-2015.art-8-2-f'),
  ),
  worked(
    'nationality-unknown',
    text(
      'One nationality is known and there may be others: not determined',
      'Se conoce una nacionalidad y puede haber otras: sin determinar',
    ),
    { person: { nationalities: { items: ['NO'], complete: false } } },
    open(['person.nationalities'], 'no-nl-2015.art-8-2-a'),
  ),
  worked(
    'residence-conflict',
    text('Two registers disagree on where he lives: not determined', 'Dos registros discrepan sobre dónde vive: sin determinar'),
    {
      person: {
        residence: {
          country: {
            conflict: [
              { value: 'NO', source: 'Norwegian register' },
              { value: 'NL', source: 'Dutch register' },
            ],
          },
        },
      },
    },
    open(['person.residence.country'], 'no-nl-2015.art-8-2-a'),
  ),
  worked(
    'wanted-unknown',
    text('Nobody has asked whether he is wanted: not determined', 'Nadie ha preguntado si es buscado: sin determinar'),
    { removal: { wantedIn: null } },
    open(['removal.wantedIn'], 'no-nl-2015.art-8-2-c', 'no-nl-2015.art-8-2-e'),
  ),
  worked(
    'father-not-asked',
    text(
      'A father who has not been asked whether he wants to go: not determined',
      'Un padre a quien no se ha preguntado si quiere ir: sin determinar',
    ),
    { person: { family: { contactWithChildren: true } }, consent: { given: null } },
    open(['consent.given'], 'no-nl-2015.family'),
  ),
  worked(
    'year-of-birth',
    text(
      'Born in 1998, the day unknown, decided in January 2016: not determined',
      'Nacido en 1998, día desconocido, decidido en enero de 2016: sin determinar',
    ),
    { person: { birthDate: '1998' } },
    open(['person.birthDate'], 'no-nl-2015.art-1-h-adult'),
  ),
  worked(
    'dutch-answer-missing',
    text('The Dutch service has not answered: not determined', 'El servicio neerlandés no ha respondido: sin determinar'),
    { states: { receivingAgrees: null } },
    open(['states.receivingAgrees'], 'no-nl-2015.art-8-4-refused'),
  ),
];

export const cases: readonly DecisionCase[] = [...eligible, ...barredCases, ...elsewhere, ...unknowns];
export { ruleCases };
