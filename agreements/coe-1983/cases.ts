/** Worked decisions under the transfer convention. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { changed } from './typical-file.ts';

const ON = '2023-03-15';

type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'missing'>>;
const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `coe-1983/${id}`,
  title,
  agreement: 'coe-1983',
  on: ON,
  file: changed(changes),
  ...expected,
});

const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });
const open = (...decidedBy: readonly string[]): Expected => ({ outcome: 'undetermined', decidedBy });

const fromNorway = { sendingState: 'NO', receivingState: 'NL', receivedOn: '2022-11-02', requestedOn: '2022-10-20' };
const norwegianCourt = { court: { jurisdiction: 'foreign', country: 'NO' } } satisfies PersonFileInput['conviction'];

export const cases: readonly DecisionCase[] = [
  worked(
    'home-from-america',
    text(
      'A Dutchman sentenced in the United States goes home by consent',
      'Un neerlandés condenado en Estados Unidos vuelve a su país con su consentimiento',
    ),
    {},
    { outcome: 'permitted', decidedBy: ['US.CH306.AUTH', 'NL.WOTS', 'coe-1983.art-2'] },
  ),
  worked(
    'unwilling',
    text(
      'Not against his will: the United States is outside the protocols',
      'No contra su voluntad: Estados Unidos está fuera de los protocolos',
    ),
    { consent: { given: false } },
    until('COE.112.3-1-D'),
  ),
  worked(
    'five-months',
    text(
      'Five months left when the request was received are too little',
      'Cinco meses restantes al recibirse la solicitud son demasiado poco',
    ),
    {
      proposal: { sendingState: 'US', receivingState: 'NL', receivedOn: '2022-11-02', requestedOn: '2022-10-20' },
      sentence: { lastDay: '2023-04-01' },
      states: { exceptionalRemainderAgreed: false },
    },
    until('COE.112.3-1-C'),
  ),
  worked(
    'not-final',
    text('A judgment that is not final carries no transfer', 'Una sentencia no firme no permite el traslado'),
    { proposal: fromNorway, conviction: { ...norwegianCourt, final: false, appealPending: true } },
    until('COE.112.3-1-B'),
  ),
  worked(
    'norwegian',
    text('A Norwegian cannot go to the Netherlands under the convention', 'Un noruego no puede ir a los Países Bajos según el convenio'),
    { person: { nationalities: ['NO'], residence: { country: 'US' } } },
    bar('COE.112.3-1-A'),
  ),
  worked(
    'no-crime-there',
    text(
      'An act that is no crime in the Netherlands carries no transfer',
      'Un hecho que no es delito en los Países Bajos no permite el traslado',
    ),
    { offences: [{ categories: ['other'], dualCriminality: false, violent: false }] },
    bar('COE.112.3-1-E'),
  ),
  worked(
    'declined',
    text('The Netherlands declines', 'Los Países Bajos no aceptan'),
    { states: { receivingAgrees: false } },
    until('COE.112.3-1-F', 'NL.WOTS', 'coe-1983.art-2'),
  ),
  worked(
    'documents',
    text('The documents are not complete', 'Los documentos no están completos'),
    { states: { certificate: { complete: false } } },
    until('COE.112.6'),
  ),
  worked(
    'inducement',
    text('A consent that was bought does not count', 'Un consentimiento comprado no cuenta'),
    { consent: { improperInducement: true } },
    until('COE.112.7-1'),
  ),
  worked(
    'not-in-writing',
    text('The person was told nothing in writing', 'No se comunicó nada por escrito a la persona'),
    { notice: { given: false } },
    until('COE.112.4-5'),
  ),
  worked(
    'to-el-salvador',
    text('El Salvador is not a party', 'El Salvador no es parte'),
    {
      proposal: { sendingState: 'US', receivingState: 'SV', receivedOn: '2022-11-02', requestedOn: '2022-10-20' },
      person: { nationalities: ['SV'] },
    },
    until('COE.112.PARTIES'),
  ),
  worked(
    'from-norway',
    text(
      'A Dutchman in Norway: the convention’s conditions are met, but Norwegian law on it is not encoded',
      'Un neerlandés en Noruega: se cumplen las condiciones del convenio, pero el derecho noruego no está codificado',
    ),
    { proposal: fromNorway, conviction: norwegianCourt },
    open('LAW-GAP.sending'),
  ),
  worked(
    'fled-from-norway',
    text(
      'A Dutchman who fled home from a final Norwegian sentence: his consent is not needed, Norwegian law is not encoded',
      'Un neerlandés que huyó a su país ante una pena noruega firme: no hace falta su consentimiento; el derecho noruego no está codificado',
    ),
    { proposal: fromNorway, conviction: norwegianCourt, consent: { given: false }, removal: { fledHome: true } },
    open('LAW-GAP.sending'),
  ),
  worked(
    'expulsion-from-norway',
    text(
      'A Dutchman expelled from Norway who was heard: no consent needed where both states accept article 3',
      'Un neerlandés expulsado de Noruega que fue oído: sin consentimiento si ambos Estados aceptan el artículo 3',
    ),
    {
      proposal: fromNorway,
      conviction: norwegianCourt,
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: true, orderFinal: true },
      states: { boundBy: ['ets-167-article-3'] },
    },
    open('LAW-GAP.sending'),
  ),
  worked(
    'expulsion-not-heard',
    text(
      'The same man, not heard, cannot be moved without consent',
      'El mismo hombre, sin haber sido oído, no puede ser trasladado sin consentimiento',
    ),
    {
      proposal: fromNorway,
      conviction: norwegianCourt,
      consent: { given: false, opinionRecorded: false },
      removal: { expulsionFlowsFromSentence: true, orderFinal: true },
      states: { boundBy: ['ets-167-article-3'] },
    },
    until('COE.112.3-1-D'),
  ),
  worked(
    'protocol-not-yet',
    text(
      'The same expulsion in May 2000: the protocol binds nobody yet',
      'La misma expulsión en mayo de 2000: el protocolo todavía no obliga a nadie',
    ),
    {
      proposal: { sendingState: 'NO', receivingState: 'NL', receivedOn: '2000-01-10', requestedOn: '2000-01-03' },
      conviction: { ...norwegianCourt, date: '1999-06-01' },
      sentence: { start: '1999-06-01', imposed: 'P5Y', lastDay: '2004-05-31' },
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: true, orderFinal: true },
    },
    { ...until('COE.112.3-1-D'), on: '2000-05-31' },
  ),
  worked(
    'protocol-not-for-the-netherlands',
    text(
      'In 2002, before it binds the Netherlands, consent is needed',
      'En 2002, antes de que obligue a los Países Bajos, hace falta el consentimiento',
    ),
    {
      proposal: { sendingState: 'NO', receivingState: 'NL', receivedOn: '2002-01-10', requestedOn: '2002-01-03' },
      conviction: { ...norwegianCourt, date: '2001-06-01' },
      sentence: { start: '2001-06-01', imposed: 'P5Y', lastDay: '2006-05-31' },
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: true, orderFinal: true },
      states: { boundBy: [] },
    },
    { ...until('COE.112.3-1-D'), on: '2002-09-30' },
  ),
  worked(
    'ireland-opted-out',
    text(
      'An Irishman expelled from Norway: Ireland has opted out of article 3',
      'Un irlandés expulsado de Noruega: Irlanda se excluyó del artículo 3',
    ),
    {
      person: { nationalities: ['IE'], residence: { country: 'IE' }, livesIn: ['IE'] },
      proposal: { ...fromNorway, receivingState: 'IE' },
      conviction: norwegianCourt,
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: true, orderFinal: true },
    },
    until('COE.112.3-1-D'),
  ),
  worked(
    'order-apart-from-the-sentence',
    text(
      'Norway to the Netherlands: an order that does not follow from the sentence is not enough under the protocol of 1997',
      'De Noruega a los Países Bajos: una orden que no deriva de la pena no basta según el protocolo de 1997',
    ),
    {
      proposal: fromNorway,
      conviction: norwegianCourt,
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: false, orderFinal: true },
    },
    open('COE.112.3-1-D'),
  ),
  worked(
    'order-apart-under-the-amendments',
    text(
      'Switzerland to Austria in 2026: under the amendments of 2017 it is enough; Swiss and Austrian law on it are not encoded',
      'De Suiza a Austria en 2026: según las enmiendas de 2017 sí basta; el derecho suizo y el austriaco no están codificados',
    ),
    {
      person: { nationalities: ['AT'], residence: { country: 'CH' }, livesIn: ['CH'] },
      proposal: { sendingState: 'CH', receivingState: 'AT', receivedOn: '2025-12-02', requestedOn: '2025-11-20' },
      conviction: { court: { jurisdiction: 'foreign', country: 'CH' } },
      consent: { given: false, opinionRecorded: true },
      removal: { expulsionFlowsFromSentence: false, orderFinal: true },
    },
    { ...open('LAW-GAP.sending', 'LAW-GAP.receiving'), on: '2026-03-02' },
  ),
  worked(
    'resident',
    text(
      'A Moroccan living in the Netherlands: whether he counts as a national there is not known',
      'Un marroquí que vive en los Países Bajos: no se sabe si cuenta allí como nacional',
    ),
    {
      proposal: fromNorway,
      conviction: norwegianCourt,
      person: { nationalities: ['MA'], residence: { country: 'NL' } },
      states: { treatsAsNational: null },
    },
    { ...open('COE.112.3-1-A'), missing: ['states.treatsAsNational'] },
  ),
  worked(
    'consent-unknown',
    text('Whether he consents is not on file', 'No consta si consiente'),
    { consent: { given: null } },
    { ...open('COE.112.3-1-D'), missing: ['consent.given'] },
  ),
];

const between = { sendingState: 'US', receivingState: 'NL' };

const atAnyTime: readonly RuleCase[] = [
  {
    rule: 'coe-1983.art-2',
    title: 'Both states agree',
    on: ON,
    agreement: 'coe-1983',
    file: { proposal: between, states: { sendingAgrees: true, receivingAgrees: true } },
    holds: true,
  },
  {
    rule: 'coe-1983.art-2',
    title: 'One state declines',
    on: ON,
    agreement: 'coe-1983',
    file: { proposal: between, states: { sendingAgrees: false, receivingAgrees: true } },
    holds: false,
  },
  {
    rule: 'coe-1983.art-2',
    title: 'One state has not answered',
    on: ON,
    agreement: 'coe-1983',
    file: { proposal: between, states: { sendingAgrees: true } },
    holds: 'unknown',
  },
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'coe-1983.', before: '1985-06-30', first: '1985-07-01' }),
];
