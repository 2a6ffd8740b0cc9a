/** Worked decisions under the framework decision: who must consent, which grounds bar in the Netherlands and only weigh in Ireland, what is not encoded. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { changed, findings } from './typical-file.ts';

const ON = '2025-03-03';

type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'missing'>>;
const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `eu-2008-909/${id}`,
  title,
  agreement: 'eu-2008-909',
  on: ON,
  file: changed(changes),
  ...expected,
});

const permitted: Expected = { outcome: 'permitted', decidedBy: ['IE.2023-3.16', 'NL.WETS', 'eu-2008-909.art-8-1'] };
const toIrelandPermitted: Expected = { outcome: 'permitted', decidedBy: ['NL.WETS.ISSUING', 'IE.2023-3.EXECUTING', 'eu-2008-909.art-8-1'] };
const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });
const open = (...decidedBy: readonly string[]): Expected => ({ outcome: 'undetermined', decidedBy });

const livesInIreland = { residence: { country: 'IE' }, livesIn: ['IE'] } satisfies PersonFileInput['person'];
const moroccan = { nationalities: ['MA'], ...livesInIreland } satisfies PersonFileInput['person'];
/** An Irishman sentenced in the Netherlands. */
const irishman: PersonFileInput = {
  person: { nationalities: ['IE'], residence: { country: 'IE' }, livesIn: ['IE'], presentIn: 'NL' },
  conviction: { court: { jurisdiction: 'foreign', country: 'NL' } },
  proposal: { sendingState: 'NL', receivingState: 'IE' },
};

export const cases: readonly DecisionCase[] = [
  worked(
    'home-from-ireland',
    text('A Dutchman in an Irish prison goes home', 'Un neerlandés en una prisión irlandesa vuelve a su país'),
    {},
    permitted,
  ),
  worked(
    'home-against-his-will',
    text(
      'Home against his will: no consent is needed for the state of nationality where he lives',
      'A su país contra su voluntad: no hace falta consentimiento para el Estado de nacionalidad donde vive',
    ),
    { consent: { given: false } },
    permitted,
  ),
  worked(
    'settled-in-ireland',
    text(
      'A Dutchman settled in Ireland is not sent without his consent',
      'Un neerlandés afincado en Irlanda no es enviado sin su consentimiento',
    ),
    { person: livesInIreland, consent: { given: false } },
    until('EU.909.6-1'),
  ),
  worked(
    'consent-withdrawn',
    text('He consented and took it back', 'Consintió y se retractó'),
    { person: livesInIreland, consent: { given: true, withdrawn: true } },
    until('EU.909.6-1'),
  ),
  worked(
    'deported',
    text(
      'The same man, whom the judgment deports to the Netherlands, need not consent',
      'El mismo hombre, a quien la sentencia expulsa a los Países Bajos, no tiene que consentir',
    ),
    { person: livesInIreland, consent: { given: false }, removal: { expulsionFlowsFromSentence: true, designatedCountry: 'NL' } },
    permitted,
  ),
  worked(
    'fled',
    text(
      'A Moroccan who fled to the Netherlands, which consents, need not',
      'Un marroquí que huyó a los Países Bajos, que consienten, no tiene que hacerlo',
    ),
    { person: { ...moroccan, presentIn: 'NL' }, consent: { given: false, opinionRecorded: false }, removal: { fledHome: true } },
    permitted,
  ),
  worked(
    'not-heard',
    text('Even without need of consent he must be heard', 'Aunque no haga falta su consentimiento, debe ser oído'),
    { consent: { given: false, opinionRecorded: false } },
    until('EU.909.6-3'),
  ),
  worked(
    'not-understood',
    text('Told in a language that he does not understand', 'Notificado en una lengua que no entiende'),
    { notice: { languageUnderstood: false } },
    until('EU.909.6-4'),
  ),
  worked(
    'not-final',
    text('The judgment is not final', 'La sentencia no es firme'),
    { conviction: { final: false, appealPending: true } },
    until('EU.909.1'),
  ),
  worked(
    'elsewhere',
    text('He is in Spain: neither state can hand him over', 'Está en España: ningún Estado puede entregarlo'),
    { person: { presentIn: 'ES' } },
    until('EU.909.4-1.PRESENCE', 'NL.WETS.2-13-B'),
  ),
  worked(
    'no-tie',
    text(
      'A Moroccan of Dublin, for whom the Netherlands does not consent',
      'Un marroquí de Dublín, para quien los Países Bajos no consienten',
    ),
    { person: moroccan, states: { receivingAgrees: false } },
    until('EU.909.4-1', 'NL.WETS.2-13-B'),
  ),
  worked(
    'rehabilitation',
    text('It would not serve his rehabilitation', 'No favorecería su reinserción'),
    { findings: findings({ rehabilitation: false }) },
    until('EU.909.4-2'),
  ),
  worked(
    'not-recognised',
    text('The Dutch minister has not recognised the judgment', 'El ministro neerlandés no ha reconocido la sentencia'),
    { states: { localTitle: 'none' } },
    until('NL.WETS', 'eu-2008-909.art-8-1'),
  ),
  worked(
    'certificate',
    text('An incomplete certificate: Dutch law must refuse', 'Un certificado incompleto: el derecho neerlandés debe rechazarlo'),
    { states: { certificate: { complete: false } } },
    until('NL.WETS.2-13-A'),
  ),
  worked(
    'no-crime-there',
    text('No Dutch crime and not on the list', 'No es delito neerlandés ni está en la lista'),
    {
      offences: [
        {
          committedOn: '2022-06-01',
          categories: ['other'],
          dualCriminality: false,
          listed: false,
          issuingMaximum: 'P5Y',
          executingMaximum: 'P5Y',
        },
      ],
    },
    bar('NL.WETS.2-13-D'),
  ),
  worked(
    'listed',
    text(
      'No Dutch crime, but one of the 32 kinds with a maximum of three years',
      'No es delito neerlandés, pero sí una de las 32 clases con un máximo de tres años',
    ),
    {
      offences: [
        {
          committedOn: '2022-06-01',
          categories: ['fraud'],
          dualCriminality: false,
          listed: true,
          issuingMaximum: 'P3Y',
          executingMaximum: 'P8Y',
        },
      ],
    },
    permitted,
  ),
  worked(
    'five-months',
    text(
      'Five months left on receipt: the minister may refuse, but need not',
      'Cinco meses restantes a la recepción: el ministro puede rechazar, pero no está obligado',
    ),
    { sentence: { lastDay: '2025-04-01' } },
    permitted,
  ),
  worked(
    'tried-before',
    text('Already judged in Belgium: Dutch law must refuse', 'Ya juzgado en Bélgica: el derecho neerlandés debe rechazarlo'),
    { findings: findings({ 'tried-before': true }) },
    bar('NL.WETS.2-13-C'),
  ),
  worked(
    'to-ireland',
    text('An Irishman sentenced in the Netherlands goes home', 'Un irlandés condenado en los Países Bajos vuelve a su país'),
    irishman,
    toIrelandPermitted,
  ),
  worked(
    'to-ireland-discriminatory',
    text('An Irish court refuses a discriminatory sentence', 'Un tribunal irlandés deniega una pena discriminatoria'),
    { ...irishman, findings: findings({ 'discriminatory-sentence': true }) },
    bar('IE.2023-3.38-1-N'),
  ),
  worked(
    'prison-risk',
    text('A real risk in the very prison puts the decision off', 'Un riesgo real en la prisión concreta aplaza la decisión'),
    { findings: findings({ 'ill-treatment-risk': true }) },
    until('EU.ARANYOSI'),
  ),
  worked(
    'to-belgium',
    text('To Belgium: its act is not encoded', 'A Bélgica: su ley no está codificada'),
    {
      person: { nationalities: ['BE'], residence: { country: 'BE' }, livesIn: ['BE'], presentIn: 'NL' },
      conviction: { court: { jurisdiction: 'foreign', country: 'NL' } },
      proposal: { sendingState: 'NL', receivingState: 'BE' },
    },
    open('LAW-GAP.receiving'),
  ),
  worked(
    'to-norway',
    text('Norway is no member: the framework does not reach it', 'Noruega no es miembro: el marco no llega a ella'),
    {
      person: { nationalities: ['NO'], residence: { country: 'NO' }, livesIn: ['NO'], presentIn: 'NL' },
      proposal: { sendingState: 'NL', receivingState: 'NO' },
    },
    until('EU.909.PARTIES'),
  ),
  worked(
    'where-is-he',
    text('Nobody has noted where he is', 'Nadie ha anotado dónde está'),
    { person: { presentIn: null } },
    { ...open('EU.909.4-1.PRESENCE'), missing: ['person.presentIn'] },
  ),
  worked(
    'before-the-dutch-text',
    text(
      'In 2016: how the Dutch grounds of refusal then read is not encoded',
      'En 2016: no está codificado cómo eran entonces los motivos neerlandeses de denegación',
    ),
    {},
    { ...open('NL.WETS.2-13-A'), on: '2016-12-31' },
  ),
];

const RULE = 'eu-2008-909.art-8-1';
const between = { sendingState: 'IE', receivingState: 'NL' };
const ruleCase = (title: string, states: PersonFileInput['states'], holds: RuleCase['holds'], on = ON): RuleCase => ({
  rule: RULE,
  title,
  on,
  agreement: 'eu-2008-909',
  file: { proposal: between, states },
  holds,
});

export const ruleCases: readonly RuleCase[] = [
  ruleCase('Forwarded and recognised', { sendingAgrees: true, localTitle: 'recognised' }, true),
  ruleCase('On the first day', { sendingAgrees: true, localTitle: 'recognised' }, true, '2011-12-05'),
  ruleCase('Forwarded, not recognised', { sendingAgrees: true, localTitle: 'none' }, false),
  ruleCase('Recognised, though never forwarded', { sendingAgrees: false, localTitle: 'recognised' }, false),
  ruleCase('Forwarded, no decision yet', { sendingAgrees: true }, 'unknown'),
  { ...ruleCase('The day before', { sendingAgrees: true, localTitle: 'recognised' }, 'unknown', '2011-12-04'), because: [RULE] },
];
