/** Framework Decision 2008/909/JHA: a sentence passed in one member of the Union is recognised and served in another. The proposal names the two states. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Agreement } from '../../src/instruments/agreement.ts';
import { states } from '../../src/people/facts.ts';
import { all, isTrue, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { gates } from './gates.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const CARRIED_OUT_BY = '2011-12-05';

const recognition: Rule = {
  id: 'eu-2008-909.art-8-1',
  effect: 'permits',
  role: 'agreement',
  modes: ['sentence-transfer'],
  cure: {
    by: text('Authorities of both states', 'Autoridades de ambos Estados'),
    what: text(
      'Forward the judgment, and recognise it unless a ground of refusal is used',
      'Transmitir la sentencia y reconocerla salvo motivo de denegación',
    ),
  },
  statement: text(
    'The sentence is served in the executing state once the issuing state has forwarded the judgment and the executing state has recognised it.',
    'La pena se cumple en el Estado de ejecución una vez que el de emisión ha transmitido la sentencia y el de ejecución la ha reconocido.',
  ),
  citations: [cited('FD 2008/909/JHA art. 4, 8(1)', 'medium', s.M12)],
  versions: since(CARRIED_OUT_BY, all(isTrue(states.sendingAgrees), oneOf(states.localTitle, 'recognised'))),
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text('Was the judgment forwarded and recognised?', '¿Se transmitió y se reconoció la sentencia?'),
    authority: text('Authorities of both states', 'Autoridades de ambos Estados'),
  },
};

export const agreement: Agreement = {
  id: 'eu-2008-909',
  title: text(
    'Framework Decision 2008/909/JHA on custodial sentences in the European Union',
    'la Decisión marco 2008/909/JAI sobre penas privativas de libertad en la Unión Europea',
  ),
  summary: text(
    'Between members of the European Union a judgment is not requested but recognised: the issuing state forwards it with a certificate, and the executing state must recognise it unless one of twelve grounds is used. ' +
      'The person is always heard, but need not consent when sent home to the state of nationality.',
    'Entre miembros de la Unión Europea la sentencia no se solicita, sino que se reconoce: el Estado de emisión la transmite con un certificado y el de ejecución debe reconocerla salvo que use uno de doce motivos. ' +
      'Siempre se oye a la persona, pero no hace falta su consentimiento para enviarla al Estado de su nacionalidad.',
  ),
  kind: 'framework',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'The articles themselves were read only through two national acts; the acts of the other members, their declarations and the certificate form are not encoded, and no jurist has approved the encoding.',
    'Los artículos solo se leyeron a través de dos leyes nacionales; no están codificadas las leyes de los demás miembros, sus declaraciones ni el formulario del certificado, y ningún jurista ha aprobado la codificación.',
  ),
  parties: [],
  status: [
    {
      from: '2008-11-27',
      state: 'approved',
      source: s.M12,
      confidence: 'high',
      note: text('Adopted by the Council', 'Adoptada por el Consejo'),
    },
    {
      from: CARRIED_OUT_BY,
      state: 'in-force',
      source: s.M12,
      confidence: 'medium',
      note: text('Day by which national law had to carry it out', 'Día en que el derecho nacional debía haberla incorporado'),
    },
  ],
  instruments: [
    'eu-fd-2008-909',
    'eu-prison-conditions',
    'eu-ognyanov',
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
      id: 'carried-out-2011-12',
      title: text('To be carried out', 'De obligado cumplimiento'),
      from: CARRIED_OUT_BY,
      mode: 'sentence-transfer',
      facts: {
        holdsPeople: true,
        isTransferTreaty: true,
        isTreaty: false,
        paid: false,
        monitoringClause: false,
        receivingStateControls: true,
        inForce: true,
        ratifiedBySendingState: true,
        ratifiedByReceivingState: true,
      },
      rules: [recognition],
    },
  ],
  gates,
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: text(
      'From the transfer the executing state holds and answers under its own law; the issuing state keeps review of the judgment, and both may pardon.',
      'Desde el traslado el Estado de ejecución retiene y responde según su propio derecho; el de emisión conserva la revisión de la sentencia y ambos pueden indultar.',
    ),
    cite: 'Art. 17, 19',
    confidence: 'medium',
  },
  suspension: {
    exists: 'unknown',
    cite: 'Art. 3(4), 11, 13',
    source: s.M12,
    confidence: 'medium',
    what: text(
      'No clause suspends transfers to a member as such. The issuing state may withdraw before enforcement begins, recognition may be postponed, and the line of cases on prison conditions puts a single transfer off.',
      'Ninguna cláusula suspende los traslados a un miembro como tal. El Estado de emisión puede desistir antes de la ejecución, el reconocimiento puede aplazarse y la jurisprudencia sobre condiciones penitenciarias aplaza un traslado concreto.',
    ),
  },
  wayHome: {
    exists: false,
    cite: 'whole text',
    source: s.M12,
    confidence: 'medium',
    what: text(
      'There is no way back: the person serves the sentence in the executing state and is released there under its law.',
      'No hay regreso: la persona cumple la pena en el Estado de ejecución y es liberada allí según su derecho.',
    ),
  },
  doubts: [
    text(
      'The wording of the articles was not opened: they are given as the Dutch and the Irish acts carry them out.',
      'No se abrió el texto de los artículos: se dan tal como los ejecutan las leyes neerlandesa e irlandesa.',
    ),
    text(
      'The letters of the boxes of Annex I are believed to run from (a) to (m): the form was not seen.',
      'Se cree que las letras de los apartados del anexo I van de la (a) a la (m): no se vio el formulario.',
    ),
    text(
      'Declarations under articles 4(7) and 7(4), and the national acts of members other than the Netherlands and Ireland: not encoded, so most pairs of states come out undetermined.',
      'Las declaraciones de los artículos 4(7) y 7(4) y las leyes nacionales de los miembros distintos de los Países Bajos e Irlanda no están codificadas, así que la mayoría de los pares de Estados queda sin determinar.',
    ),
    text(
      'Whether the dozen grounds are optional or mandatory in a given member depends on its own act.',
      'Si los doce motivos son facultativos u obligatorios en un miembro dado depende de su propia ley.',
    ),
  ],
};
