/**
 * What the offer and the arrangement themselves say about a person. It is little. Allegations, by which persons were chosen, are a term that is shown
 * and the condition of nothing. The offer has no permission: nobody is known to have accepted it, and an offer permits nothing.
 */
import { between, cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { isCitizenOf } from '../../src/people/derived.ts';
import { conviction, proposal, states } from '../../src/people/facts.ts';
import { all, isFalse, isTrue, textIs } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';
import { ARRANGEMENT_FROM, OFFER_FROM, OFFER_TO, VERIFIED_THROUGH } from './span.ts';

const common = { role: 'agreement', standing: settled, confidence: 'high', verifiedThrough: VERIFIED_THROUGH } satisfies Partial<Rule>;
const ofOffer = { ...common, modes: ['rented-prison'] } satisfies Partial<Rule>;
const ofNotes = { ...common, modes: ['removal-to-prison', 'alien-enemies'] } satisfies Partial<Rule>;

const GOVERNMENTS = text('The governments of the United States and El Salvador', 'Los gobiernos de los Estados Unidos y de El Salvador');
const US_GOVERNMENT = text('The government of the United States', 'El gobierno de los Estados Unidos');
const intoCecot = textIs(proposal.facility, 'cecot');
const inCecot = { question: text('Is the person to be held in CECOT?', '¿Se recluiría a la persona en el CECOT?'), authority: GOVERNMENTS };
const feeWhat = text(
  'About USD 20,000 a year for this person, or a share of it for a shorter time; no term says whether it is owed for a time not used',
  'Unos 20.000 dólares al año por esta persona, o la parte que corresponda a un tiempo menor; ninguna cláusula dice si se debe por un tiempo no usado',
);

export const offerRules: readonly Rule[] = [
  {
    ...ofOffer,
    id: 'us-sv-2025.offer-convicted',
    effect: 'requires',
    cure: { by: text('A court', 'Un tribunal'), what: text('A conviction', 'Una condena') },
    statement: text(
      'El Salvador offered to take only persons who have been convicted.',
      'El Salvador ofreció recibir solo a personas condenadas.',
    ),
    citations: [cited('President Bukele, 3 February 2025: only convicted', 'high', s.S2)],
    versions: [between(OFFER_FROM, OFFER_TO, isTrue(conviction.exists))],
    decides: { question: text('Has a court convicted the person?', '¿Ha condenado un tribunal a la persona?'), authority: GOVERNMENTS },
    note: text(
      'As the Secretary of State told it, deportees were offered a place too, convicted or not. The narrower account is encoded; both are shown among the terms.',
      'Según el secretario de Estado, también se ofreció plaza a deportados, condenados o no. Se codifica la versión más estrecha; ambas figuran entre los términos.',
    ),
  },
  {
    ...ofOffer,
    id: 'us-sv-2025.offer-citizens',
    effect: 'factor',
    statement: text(
      'The offer reached citizens of the United States too.',
      'La oferta alcanzaba también a ciudadanos de los Estados Unidos.',
    ),
    citations: [cited('Offer of 3 February 2025', 'high', s.S1)],
    versions: [between(OFFER_FROM, OFFER_TO, isCitizenOf('US'))],
    decides: {
      question: text('Is the person a citizen of the United States?', '¿Es la persona ciudadana de los Estados Unidos?'),
      authority: GOVERNMENTS,
    },
    note: text(
      'What an offer reaches is not what the law of either state allows.',
      'Lo que una oferta alcanza no es lo que permite la ley de cada Estado.',
    ),
  },
  {
    ...ofOffer,
    id: 'us-sv-2025.offer-fee',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text('A fee, of an amount that was not made public', 'Una tarifa, de importe que no se hizo público'),
    },
    statement: text('El Salvador asked a fee for each place in CECOT.', 'El Salvador pedía una tarifa por cada plaza en el CECOT.'),
    citations: [cited('Offer of 3 February 2025', 'high', s.S2)],
    versions: [between(OFFER_FROM, OFFER_TO, intoCecot)],
    decides: inCecot,
  },
];

export const notesRules: readonly Rule[] = [
  {
    ...ofNotes,
    id: 'us-sv-2025.notes-agreed',
    effect: 'permits',
    confidence: 'low',
    cure: { by: GOVERNMENTS, what: text('Agree on this person', 'Acordar el envío de esta persona') },
    statement: text(
      'Under the notes El Salvador holds the persons on whom the two governments have agreed.',
      'En virtud de las notas, El Salvador retiene a las personas sobre las que ambos gobiernos se han puesto de acuerdo.',
    ),
    citations: [cited('Diplomatic notes of mid-March 2025, not seen', 'low', s.S4)],
    versions: since(ARRANGEMENT_FROM, all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees))),
    decides: {
      question: text('Have both governments agreed on this person?', '¿Se han puesto de acuerdo ambos gobiernos sobre esta persona?'),
      authority: GOVERNMENTS,
    },
    note: text(
      'The notes were not seen. They chose persons by an allegation, which is a ground for nothing here; what is left is that both agreed. It is a permission of the arrangement alone: it stands for no law of either state.',
      'Las notas no se vieron. Elegían a las personas por una alegación, que aquí no es motivo de nada; lo que queda es que ambos estuvieron de acuerdo. Es un permiso solo del arreglo: no suple la ley de ningún Estado.',
    ),
  },
  {
    ...ofNotes,
    id: 'us-sv-2025.notes-no-conviction',
    effect: 'factor',
    statement: text(
      'The arrangement asked for no conviction and carried out no sentence.',
      'El arreglo no exigía condena ni ejecutaba pena alguna.',
    ),
    citations: [cited('J.G.G. v. Trump, on the basis of the removals', 'high', s.S12)],
    versions: since(ARRANGEMENT_FROM, isFalse(conviction.exists)),
    decides: { question: text('Is the person without a conviction?', '¿Carece la persona de condena?'), authority: US_GOVERNMENT },
    note: text(
      'About half of those sent had no conviction anywhere. That the arrangement asks for none does not make imprisonment without one lawful.',
      'Cerca de la mitad de las personas enviadas no tenía condena en ninguna parte. Que el arreglo no la exija no hace lícito el encarcelamiento sin ella.',
    ),
  },
  {
    ...ofNotes,
    id: 'us-sv-2025.notes-one-year',
    effect: 'compute',
    computes: {
      kind: 'clock',
      what: text('End of the year for which the arrangement holds a person', 'Fin del año por el que el arreglo retiene a una persona'),
      from: proposal.handoverOn,
      within: 'P1Y',
      rounding: 'last-day',
    },
    statement: text(
      'Persons are held for one year, pending a decision of the United States on what happens to them then.',
      'Las personas quedan retenidas un año, a la espera de una decisión de los Estados Unidos sobre qué ocurre después con ellas.',
    ),
    citations: [cited('Notes of mid-March 2025, as reported', 'high', s.S6)],
    versions: since(ARRANGEMENT_FROM, intoCecot),
    decides: { question: text('What happens at the end of the year?', '¿Qué ocurre al final del año?'), authority: US_GOVERNMENT },
    note: text(
      'The year is no release date: nothing found says that anybody is freed at its end. President Bukele called it renewable. It is counted here from the handover; the notes may count it from their own day.',
      'El año no es una fecha de liberación: nada de lo hallado dice que alguien quede libre al terminar. El presidente Bukele lo llamó renovable. Se cuenta aquí desde la entrega; las notas pueden contarlo desde su propio día.',
    ),
  },
  {
    ...ofNotes,
    id: 'us-sv-2025.notes-fee',
    effect: 'compute',
    computes: { kind: 'consequence', what: feeWhat },
    statement: text(
      'The United States pays about USD 20,000 a year for each person.',
      'Los Estados Unidos pagan unos 20.000 dólares al año por cada persona.',
    ),
    citations: [cited('Grant agreement of 22 March 2025', 'high', s.S5)],
    versions: since(ARRANGEMENT_FROM, intoCecot),
    decides: inCecot,
  },
  {
    ...ofNotes,
    id: 'us-sv-2025.notes-responsibility',
    effect: 'factor',
    statement: text(
      'Each state has said that the other one answers for the persons held.',
      'Cada Estado ha dicho que es el otro quien responde por las personas retenidas.',
    ),
    citations: [cited('El Salvador to the UN working group; United States to its courts', 'high', s.S10)],
    versions: since(ARRANGEMENT_FROM, isFalse(states.acknowledgesCustody)),
    decides: {
      question: text('Does a state acknowledge that it holds the person?', '¿Reconoce algún Estado que retiene a la persona?'),
      authority: GOVERNMENTS,
    },
  },
];
