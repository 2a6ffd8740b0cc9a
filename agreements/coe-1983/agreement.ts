/** The transfer framework of the Council of Europe (ETS 112 of 1983 with ETS 167 and CETS 222): a person serves the sentence at home. The proposal names the two states. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, Gate } from '../../src/instruments/agreement.ts';
import { states } from '../../src/people/facts.ts';
import { all, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const IN_FORCE = '1985-07-01';
/** The protocol of 1997 is in force between its parties; the amendments of 2017 apply provisionally, Switzerland having been the first. */
const PROTOCOL_IN_FORCE = '2000-06-01';
const AMENDMENTS_APPLIED = '2020-01-01';

const FACTS: AgreementFacts = {
  holdsPeople: true,
  isTransferTreaty: true,
  isTreaty: true,
  paid: false,
  monitoringClause: false,
  receivingStateControls: true,
  inForce: true,
  ratifiedBySendingState: true,
  ratifiedByReceivingState: true,
};

const transfer: Rule = {
  id: 'coe-1983.art-2',
  effect: 'permits',
  role: 'agreement',
  modes: ['sentence-transfer'],
  cure: {
    by: text('Both states’ justice ministries', 'Los ministerios de Justicia de ambos Estados'),
    what: text('Agree to the transfer', 'Aceptar el traslado'),
  },
  statement: text(
    'A person sentenced in one party may be transferred to another to serve the sentence, when both agree.',
    'Una persona condenada en un Estado parte puede ser trasladada a otro para cumplir la pena, cuando ambos están de acuerdo.',
  ),
  citations: [cited('ETS 112 art. 2', 'high', s.M21)],
  versions: since(IN_FORCE, all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees))),
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text('Do both states agree to the transfer?', '¿Están de acuerdo ambos Estados con el traslado?'),
    authority: text('Both states’ justice ministries', 'Los ministerios de Justicia de ambos Estados'),
  },
};

const SENTENCING_STATE = text('Sentencing state', 'Estado de condena');
const ADMINISTERING_STATE = text('Administering state', 'Estado de cumplimiento');
const BOTH_STATES = text('Both states', 'Ambos Estados');

const gates: readonly Gate[] = [
  {
    number: 1,
    actor: SENTENCING_STATE,
    cite: 'Art. 4(1), (5)',
    act: text(
      'The person is told the substance of the convention, and in writing of every step',
      'Se informa a la persona del contenido del convenio y, por escrito, de cada gestión',
    ),
    document: text('Information, in writing', 'Información por escrito'),
  },
  {
    number: 2,
    actor: text('The person; either state', 'La persona; cualquiera de los Estados'),
    cite: 'Art. 2(3), 5',
    act: text(
      'Interest is expressed and the request made in writing between the ministries',
      'Se manifiesta el interés y los ministerios cursan la solicitud por escrito',
    ),
    document: text('Request', 'Solicitud'),
    limit: text('Six months must be left on the day it is received', 'Deben quedar seis meses el día en que se recibe'),
  },
  {
    number: 3,
    actor: BOTH_STATES,
    cite: 'Art. 6',
    act: text('The supporting documents are exchanged', 'Se intercambian los documentos justificativos'),
    document: text(
      'Certified judgment and law, time served, consent, nationality, law on the crime, method',
      'Sentencia certificada y ley, tiempo cumplido, consentimiento, nacionalidad, ley sobre el delito, método',
    ),
  },
  {
    number: 4,
    actor: SENTENCING_STATE,
    cite: 'Art. 7(1)',
    act: text('Consent is taken, voluntary and with full knowledge', 'Se recoge el consentimiento, voluntario y con pleno conocimiento'),
    document: text(
      'Declaration of consent; under ETS 167 the declaration of opinion and the expulsion order',
      'Declaración de consentimiento; según el STE 167, declaración de opinión y orden de expulsión',
    ),
  },
  {
    number: 5,
    actor: ADMINISTERING_STATE,
    cite: 'Art. 7(2)',
    act: text(
      'The chance to verify the consent by a consul or agreed official',
      'Ocasión de comprobar el consentimiento por un cónsul o funcionario convenido',
    ),
  },
  {
    number: 6,
    actor: BOTH_STATES,
    cite: 'Art. 3(1)(f), 5(4)',
    act: text('Both states decide', 'Deciden ambos Estados'),
    limit: text('Promptly; no number of days', 'Sin demora; sin número de días'),
  },
  {
    number: 7,
    actor: ADMINISTERING_STATE,
    cite: 'Art. 9(2)',
    act: text('The method, continued or converted, is stated', 'Se declara el método, continuación o conversión'),
    limit: text('Before the transfer, if asked', 'Antes del traslado, si se pide'),
  },
  {
    number: 8,
    actor: BOTH_STATES,
    cite: 'Art. 8(1)',
    act: text('Handover; the sentencing state’s enforcement is suspended', 'Entrega; se suspende la ejecución en el Estado de condena'),
  },
  {
    number: 9,
    actor: ADMINISTERING_STATE,
    cite: 'Art. 14, 15',
    act: text('End of enforcement and report', 'Fin de la ejecución e informe'),
  },
];

export const agreement: Agreement = {
  id: 'coe-1983',
  title: text(
    'the Convention on the Transfer of Sentenced Persons (ETS 112, 1983)',
    'el Convenio sobre traslado de personas condenadas (STE 112, 1983)',
  ),
  summary: text(
    'The usual way in which a person sentenced abroad goes home to serve the sentence. It takes a final judgment, the nationality of the state that is to administer the sentence, six months left, double criminality, ' +
      'both states’ agreement and the person’s consent; protocols dispense with consent for those who fled home or are to be expelled.',
    'La vía habitual por la que una persona condenada en el extranjero vuelve a su país a cumplir la pena. Requiere sentencia firme, la nacionalidad del Estado que ha de hacerla cumplir, seis meses restantes, doble ' +
      'incriminación, el acuerdo de ambos Estados y el consentimiento de la persona; los protocolos prescinden de él para quien huyó a su país o ha de ser expulsado.',
  ),
  kind: 'treaty',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'It is a framework between some seventy states: the national law that carries it, the declarations to articles 3 and 9 and the gates of each pair of states are not all encoded, and no jurist has approved them.',
    'Es un marco entre unos setenta Estados: no están codificados por completo el derecho nacional que lo aplica, las declaraciones a los artículos 3 y 9 ni los pasos de cada par de Estados, y ningún jurista los ha aprobado.',
  ),
  parties: [],
  status: [
    { from: '1983-03-21', state: 'signed', source: s.M1, confidence: 'high', note: text('Opened at Strasbourg', 'Abierto en Estrasburgo') },
    { from: IN_FORCE, state: 'in-force', source: s.M1, confidence: 'high' },
  ],
  instruments: [
    'coe-112',
    'iccpr',
    'cat',
    'icpped',
    'refugee-convention',
    'vccr',
    'echr',
    'un-prison-standards',
    'europe-prison-standards',
  ],
  terms,
  versions: [
    {
      id: 'in-force-1985-07',
      title: text('The convention alone', 'El convenio solo'),
      from: IN_FORCE,
      to: '2000-05-31',
      mode: 'sentence-transfer',
      facts: FACTS,
      rules: [transfer],
    },
    {
      id: 'with-ets-167-2000-06',
      title: text(
        'With the protocol of 1997, between the states bound by it',
        'Con el protocolo de 1997, entre los Estados obligados por él',
      ),
      from: PROTOCOL_IN_FORCE,
      to: '2019-12-31',
      mode: 'sentence-transfer',
      facts: FACTS,
      rules: [transfer],
    },
    {
      id: 'with-cets-222-2020-01',
      title: text(
        'With the amendments of 2017, between the states that apply them provisionally',
        'Con las enmiendas de 2017, entre los Estados que las aplican provisionalmente',
      ),
      from: AMENDMENTS_APPLIED,
      mode: 'sentence-transfer',
      facts: FACTS,
      rules: [transfer],
    },
  ],
  gates,
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: text(
      'From the handover the administering state holds and answers, under its own law; the sentencing state keeps review of the judgment, and both may pardon.',
      'Desde la entrega el Estado de cumplimiento retiene y responde, según su propio derecho; el de condena conserva la revisión de la sentencia y ambos pueden indultar.',
    ),
    cite: 'Art. 8, 9(3), 12–14',
    confidence: 'high',
  },
  suspension: {
    exists: false,
    cite: 'whole text',
    source: s.M21,
    confidence: 'high',
    what: text(
      'No clause suspends transfers on a finding about conditions: either state may simply decline a transfer (Art. 3(1)(f)).',
      'Ninguna cláusula suspende los traslados por una constatación sobre las condiciones: cada Estado puede simplemente rechazar un traslado (art. 3(1)(f)).',
    ),
  },
  wayHome: {
    exists: false,
    cite: 'whole text; Art. 9(3)',
    source: s.M21,
    confidence: 'high',
    what: text(
      'There is no way back to the sentencing state: the person has gone home, serves there and is released there under that state’s law.',
      'No hay regreso al Estado de condena: la persona ha vuelto a su país, cumple allí y es liberada allí según el derecho de ese Estado.',
    ),
  },
  doubts: [
    text(
      'Whom each state counts as a national by declaration under article 3(4), and which method each excludes under article 3(3): not encoded.',
      'A quién cuenta cada Estado como nacional por declaración según el artículo 3(4) y qué método excluye según el artículo 3(3): no codificado.',
    ),
    text(
      'What Belgium (for those who live there habitually), Italy, Russia, Spain, Türkiye and Ukraine declared on article 3 of ETS 167 is not encoded: the file must say so.',
      'Lo que Bélgica (para quienes residen allí habitualmente), España, Italia, Rusia, Turquía y Ucrania declararon sobre el artículo 3 del STE 167 no está codificado: debe decirlo el expediente.',
    ),
    text(
      'The shorter times of CETS 222 (90 and 30 days): believed, not seen.',
      'Los plazos menores del CETS 222 (90 y 30 días): se creen, no se han visto.',
    ),
    text(
      'National law of most parties on taking over a sentence: not encoded, so most pairs of states come out undetermined.',
      'El derecho nacional de la mayoría de las partes sobre la asunción de penas: no codificado, así que la mayoría de los pares de Estados queda sin determinar.',
    ),
  ],
};
