/** The United Nations model agreement of 1985 on the transfer of foreign prisoners: a text for states to follow, which binds nobody. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, Term, TermKey } from '../../src/instruments/agreement.ts';
import { CITE, EXISTS_FROM, M11, rules } from './rules.ts';

const term = (key: TermKey, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'policy',
  from: EXISTS_FROM,
  cite: CITE,
  source: M11,
  confidence: 'medium',
});

const terms: readonly Term[] = [
  {
    ...term(
      'instrument',
      'A model agreement of the seventh United Nations congress on crime, Milan, 1985.',
      'Un acuerdo modelo del séptimo congreso de las Naciones Unidas sobre el delito, Milán, 1985.',
    ),
    cite: 'Seventh Congress, Milan, 1985',
    confidence: 'high',
  },
  term(
    'consent',
    'Both states and the person consent, and the consent is verified.',
    'Consienten ambos Estados y la persona, y se comprueba el consentimiento.',
  ),
  term('conviction', 'The sentence is final.', 'La condena es firme.'),
  term(
    'dualCriminality',
    'The act is an offence punishable by custody in both states.',
    'El hecho es en ambos Estados un delito castigado con privación de libertad.',
  ),
  term('remainingTerm', 'As a rule at least six months at the request.', 'Por regla general, al menos seis meses en la solicitud.'),
  term(
    'enforcementMethod',
    'Continued or converted; bound by the facts found; never to the person’s detriment.',
    'Continuación o conversión; vinculado por los hechos probados; nunca en perjuicio de la persona.',
  ),
  term('criminalJurisdiction', 'No second trial for the same act.', 'Ningún segundo juicio por el mismo hecho.'),
  term('price', 'The administering state pays; nothing is paid for a place.', 'Paga el Estado de cumplimiento; no se paga por plaza.'),
  term('pardonAndReview', 'Both states may pardon.', 'Ambos Estados pueden indultar.'),
];

const unseen = { exists: 'unknown', cite: 'not seen', source: M11, confidence: 'unknown' } as const;

export const agreement: Agreement = {
  id: 'un-model-1985',
  title: text('the United Nations model agreement of 1985', 'el acuerdo modelo de las Naciones Unidas de 1985'),
  summary: text(
    'A model by which two states can write a treaty to let a person sentenced abroad serve at home. It takes three consents, a final sentence and an act that both states punish. It binds nobody until two states make it a treaty.',
    'Un modelo con el que dos Estados pueden redactar un tratado para que una persona condenada en el extranjero cumpla en su país. Exige tres consentimientos, una condena firme y un hecho que ambos Estados castiguen. No obliga a nadie hasta que dos Estados lo conviertan en tratado.',
  ),
  kind: 'model',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'It is a model: it has no parties and binds no state.',
    'Es un modelo: no tiene partes y no obliga a ningún Estado.',
  ),
  parties: [],
  status: [
    {
      state: 'offered',
      source: M11,
      confidence: 'high',
      note: text('Seventh Congress, Milan, 1985; the day was not seen', 'Séptimo Congreso, Milán, 1985; no se vio el día'),
    },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention', 'vccr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'model-1985',
      title: text('The model', 'El modelo'),
      from: EXISTS_FROM,
      mode: 'sentence-transfer',
      facts: { holdsPeople: true, isTransferTreaty: false, isTreaty: false, receivingStateControls: true, inForce: false },
      rules,
    },
  ],
  gates: [
    {
      number: 1,
      act: text('A treaty that follows the model', 'Un tratado que siga el modelo'),
      actor: text('Both states', 'Ambos Estados'),
      cite: CITE,
    },
    {
      number: 2,
      act: text('Request, when as a rule six months are left', 'Solicitud, cuando por regla general quedan seis meses'),
      actor: text('Either state', 'Cualquiera de los Estados'),
      cite: CITE,
    },
    {
      number: 3,
      act: text('Consent, and its verification', 'Consentimiento, y su comprobación'),
      actor: text('The person; both states', 'La persona; ambos Estados'),
      cite: CITE,
    },
    {
      number: 4,
      act: text('The sentence is continued or converted', 'Se continúa o se convierte la pena'),
      actor: text('Administering state', 'Estado de cumplimiento'),
      cite: CITE,
    },
  ],
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: text(
      'The administering state carries the sentence on; both states may pardon.',
      'El Estado de cumplimiento sigue ejecutando la pena; ambos Estados pueden indultar.',
    ),
    cite: CITE,
    confidence: 'medium',
  },
  suspension: { ...unseen, what: text('No clause on suspension was seen.', 'No se vio cláusula alguna de suspensión.') },
  wayHome: { ...unseen, what: text('Nothing on a return was seen.', 'No se vio nada sobre un regreso.') },
  doubts: [
    text(
      'The text was not read article by article: apart from its origin the terms are general knowledge.',
      'El texto no se leyó artículo por artículo: salvo su origen, los términos son conocimiento general.',
    ),
    text('The day of adoption in 1985 was not seen.', 'No se vio el día de su adopción en 1985.'),
    text('Whether nationality is a condition was not seen.', 'No se vio si la nacionalidad es una condición.'),
  ],
};
