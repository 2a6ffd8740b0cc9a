/** Sweden – Estonia (Tartu): an Estonian prison with Estonian officials for men sentenced in Sweden. Signed; not yet known to be in force. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, Gate } from '../../src/instruments/agreement.ts';
import { rules, SIGNED_ON } from './rules.ts';
import { sources as s } from './sources.ts';
import { tariff, tariffRules } from './tariff.ts';
import { terms } from './terms.ts';

const facts: AgreementFacts = { holdsPeople: true, isTransferTreaty: false, isTreaty: true, paid: true, receivingStateControls: true };

const SWEDEN = text('Swedish Prison and Probation Service', 'Servicio sueco de Prisiones y Libertad Vigilada');
const ESTONIA = text('Estonian police, security service and ministry', 'Policía, servicio de seguridad y ministerio de Estonia');

const gates: readonly Gate[] = [
  {
    number: 1,
    actor: text('Both parliaments', 'Ambos parlamentos'),
    cite: 'entry into force; article not seen',
    act: text('Approve the agreement', 'Aprobar el acuerdo'),
    limit: text('Sweden: three quarters of the votes cast', 'Suecia: tres cuartos de los votos emitidos'),
  },
  {
    number: 2,
    actor: SWEDEN,
    cite: 'article not seen',
    act: text('The sentence begins in Sweden and the man is proposed', 'La pena comienza en Suecia y se propone al hombre'),
  },
  {
    number: 3,
    actor: ESTONIA,
    cite: 'article not seen',
    act: text('Vet each man; accept or refuse', 'Examinar a cada hombre; aceptar o rechazar'),
  },
  {
    number: 4,
    actor: SWEDEN,
    cite: 'Swedish bill of January 2026',
    act: text('Placement decision, open to appeal', 'Decisión de colocación, recurrible'),
    document: text('Decision', 'Decisión'),
  },
  {
    number: 5,
    actor: SWEDEN,
    cite: 'article not seen',
    act: text('Transport to Tartu at Swedish cost', 'Transporte a Tartu a costa de Suecia'),
  },
  {
    number: 6,
    actor: SWEDEN,
    cite: 'article not seen',
    act: text('Return to Sweden before the end', 'Regreso a Suecia antes del fin'),
    limit: text('At least one month before the end; which end is not known', 'Al menos un mes antes del fin; no se sabe cuál'),
  },
];

export const agreement: Agreement = {
  id: 'se-ee-2025',
  title: text('the Tartu agreement (Sweden – Estonia, 2025)', 'el acuerdo de Tartu (Suecia – Estonia, 2025)'),
  summary: text(
    'Signed in June 2025: Sweden would hold up to 600 men in Tartu prison in Estonia for at least EUR 30.6 million a year. Estonian law and Estonian officials would govern the prison. ' +
      'Both parliaments must approve it; whether they have was not found.',
    'Firmado en junio de 2025: Suecia recluiría hasta 600 hombres en la prisión de Tartu, en Estonia, por al menos 30,6 millones de euros al año. Regirían la prisión el derecho y los funcionarios estonios. ' +
      'Ambos parlamentos deben aprobarlo; no se halló si lo han hecho.',
  ),
  kind: 'treaty',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text(
    'It is signed, but not known to be in force, and its operative articles were not seen.',
    'Está firmado, pero no consta que esté en vigor, y no se vieron sus artículos operativos.',
  ),
  parties: [
    { role: 'sending', country: 'SE', name: text('Sweden', 'Suecia') },
    { role: 'receiving', country: 'EE', name: text('Estonia', 'Estonia') },
  ],
  status: [{ from: SIGNED_ON, state: 'signed', source: s.E4, confidence: 'high', note: text('At Stockholm', 'En Estocolmo') }],
  instruments: ['iccpr', 'cat', 'icpped', 'refugee-convention', 'vccr', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'signed-2025-06',
      title: text('Signed, known not to be in force', 'Firmado, consta que no está en vigor'),
      from: SIGNED_ON,
      to: '2026-02-04',
      mode: 'rented-prison',
      facts: { ...facts, inForce: false },
      rules,
    },
    {
      id: 'unknown-2026-02',
      title: text('Signed; what became of it was not found', 'Firmado; no se halló qué fue de él'),
      from: '2026-02-05',
      mode: 'rented-prison',
      facts,
      rules,
    },
  ],
  gates,
  tariff,
  tariffRules,
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'unknown',
    governingLaw: 'receiving',
    note: text(
      'Estonian officials hold power under Estonian law; the length of the sentence and its beginning and end stay Swedish. Which state answers in law for the person’s treatment was not seen in a text.',
      'Los funcionarios estonios tienen el poder según el derecho estonio; la duración de la pena, su comienzo y su fin siguen siendo suecos. No se vio en un texto qué Estado responde en derecho del trato a la persona.',
    ),
    cite: 'article not seen',
    confidence: 'medium',
  },
  suspension: {
    exists: 'unknown',
    confidence: 'unknown',
    cite: 'not seen',
    source: s.E19,
    what: text(
      'There is a clause on early termination; whether one suspends placements on a finding about conditions was not seen.',
      'Hay una cláusula de terminación anticipada; no se vio si alguna suspende las colocaciones por una constatación sobre las condiciones.',
    ),
  },
  wayHome: {
    exists: true,
    confidence: 'medium',
    cite: 'article not seen',
    source: s.E17,
    what: text(
      'Back in Sweden at least one month before the end; Estonia may send back anyone found to be a risk. Nobody is freed in Estonia.',
      'De vuelta en Suecia al menos un mes antes del fin; Estonia puede devolver a quien se constate que es un riesgo. Nadie es liberado en Estonia.',
    ),
  },
  doubts: [
    text(
      'Whether both parliaments have approved it: not found; last seen unfinished on 4 February 2026.',
      'Si ambos parlamentos lo han aprobado: no se halló; visto por última vez sin concluir el 4 de febrero de 2026.',
    ),
    text('Whether consent is needed: sources conflict.', 'Si hace falta consentimiento: las fuentes discrepan.'),
    text(
      'Which end the one-month rule means: the full term or conditional release.',
      'Qué fin entiende la regla de un mes: la pena completa o la libertad condicional.',
    ),
    text(
      'Whether the floor is for 300 cells or 300 prisoners: reports conflict.',
      'Si el mínimo es por 300 celdas o 300 presos: las noticias discrepan.',
    ),
    text(
      'The operative articles (death, escape, force, complaints, data, return): not seen.',
      'Los artículos operativos (muerte, fuga, fuerza, reclamaciones, datos, regreso): no se vieron.',
    ),
  ],
};
