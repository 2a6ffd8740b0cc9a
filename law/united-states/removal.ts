/** Removal under the immigration statute: who is removable, when, before the end of a sentence or not, and to which country. 8 USC 1227, 1229a, 1231. */
import { cited, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, offence, offences, proposal, removal, sentence } from '../../src/people/facts.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import {
  all,
  any,
  every,
  finding,
  includes,
  isBefore,
  isFalse,
  isTrue,
  not,
  oneOf,
  sameCountry,
  type Expression,
} from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { OFFENCE_CATEGORIES } from '../../src/people/closed-lists.ts';
import { attorneyGeneral, homelandSecurity, immigrationJudge, STATUTES_THROUGH, statute } from './authorities.ts';
import { federalSentence, sentenceInUnitedStates, usCitizen } from './power-to-send.ts';
import { usCode, usReports } from './sources.ts';

type Category = (typeof OFFENCE_CATEGORIES)[number];

const removalModes: Rule['modes'] = ['removal', 'removal-to-prison'];
const section1231 = (cite: string): ReturnType<typeof cited> => cited(cite, 'high', usCode(8, '1231'));

const released = any(isTrue(removal.releasedFromImprisonment), isBefore(sentence.lastDay, proposal.decidedOn));

/** Smuggling or harbouring of migrants, and 8 USC 1101(a)(43)(B), (C), (E), (I), (L). */
const FEDERAL_EXCLUSIONS: readonly Category[] = ['migrant-smuggling', 'drugs', 'weapons', 'child-pornography', 'national-security'];
/** 8 USC 1101(a)(43)(C) and (E) only. */
const STATE_EXCLUSIONS: readonly Category[] = ['weapons'];

const isNot = (category: Category): Expression => not(includes(offence.categories, category));

export const removalLaw: Instrument = {
  id: 'us-removal-law',
  title: text('Immigration and Nationality Act: removal', 'Ley de Inmigración y Nacionalidad: expulsión'),
  order: 'US',
  cite: '8 USC 1227, 1229a, 1231',
  source: usCode(8, '1231'),
  confidence: 'high',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.RM.ALIEN',
      effect: 'bar',
      ...statute,
      modes: removalModes,
      statement: text(
        'Only a person who is not a citizen can be removed, and only under a final order made in the proceedings that the statute lays down.',
        'Solo puede ser expulsado quien no es ciudadano, y solo por una orden firme dictada en los procedimientos que fija la ley.',
      ),
      citations: [cited('8 USC 1227(a)', 'high', usCode(8, '1227')), cited('8 USC 1229a(a)(3)', 'high', usCode(8, '1229a'))],
      versions: since(LONG_SINCE, any(usCitizen, isFalse(removal.orderFinal))),
      confidence: 'high',
      decides: {
        question: text(
          'Is there a final order of removal against a person who is not a citizen?',
          '¿Hay una orden firme de expulsión contra quien no es ciudadano?',
        ),
        authority: immigrationJudge,
      },
      note: text(
        'Administrative, expedited and reinstated orders count as the statute says. An order made later is a new case, not a cure of this one.',
        'Las órdenes administrativas, aceleradas y restablecidas cuentan como dice la ley. Una orden posterior es un caso nuevo, no una subsanación de este.',
      ),
    },
    {
      id: 'US.RM.ORDER',
      effect: 'permits',
      ...statute,
      modes: ['removal'],
      statement: text(
        'A person under a final order of removal is to be removed.',
        'La persona con una orden firme de expulsión ha de ser expulsada.',
      ),
      citations: [section1231('8 USC 1231(a)(1)(A)')],
      versions: since(LONG_SINCE, isTrue(removal.orderFinal)),
      confidence: 'high',
      decides: { question: text('Is the order of removal final?', '¿Es firme la orden de expulsión?'), authority: immigrationJudge },
      cure: {
        by: immigrationJudge,
        what: text('A final order, after the proceedings due.', 'Una orden firme, tras el procedimiento debido.'),
      },
      note: text(
        'It allows removal to liberty or to the law of the other country. It is no licence to have somebody imprisoned there.',
        'Permite la expulsión hacia la libertad o hacia la ley del otro país. No autoriza a hacer encarcelar a nadie allí.',
      ),
    },
    {
      id: 'US.RM.90',
      effect: 'compute',
      ...statute,
      modes: removalModes,
      statement: text(
        'A person ordered removed is to be removed within 90 days.',
        'La persona con orden de expulsión ha de ser expulsada en 90 días.',
      ),
      citations: [section1231('8 USC 1231(a)(1)(A)–(C), (a)(2)')],
      versions: since(LONG_SINCE, isTrue(removal.orderFinal)),
      confidence: 'high',
      decides: {
        question: text('When does the removal period end?', '¿Cuándo termina el plazo de expulsión?'),
        authority: homelandSecurity,
      },
      computes: {
        kind: 'clock',
        what: text('End of the removal period', 'Fin del plazo de expulsión'),
        from: removal.orderDate,
        within: 'P90D',
        rounding: 'last-day',
        metBy: proposal.departureOn,
      },
      note: text(
        'It runs from the latest of the final order, the court’s final order after a stay, and release from detention that is not for immigration; it is longer while the person obstructs it. The file’s order date is taken to be that day.',
        'Corre desde lo último entre la orden firme, la decisión judicial definitiva tras una suspensión y la salida de una detención no migratoria; se prolonga mientras la persona lo obstaculice. Se toma como tal la fecha de la orden en el expediente.',
      ),
    },
    {
      id: 'US.RM.90.SIX-MONTHS',
      effect: 'compute',
      ...statute,
      modes: removalModes,
      statement: text(
        'Detention after the order is presumed reasonable for six months; after that the person is released if removal is not likely in the foreseeable future.',
        'La detención tras la orden se presume razonable por seis meses; después, la persona queda libre si la expulsión no es probable en un futuro previsible.',
      ),
      citations: [cited('Zadvydas v. Davis, 533 U.S. 678, 701 (2001)', 'high', usReports(533, 678)), section1231('8 USC 1231(a)(6)')],
      versions: since(LONG_SINCE, isTrue(removal.orderFinal)),
      confidence: 'high',
      decides: {
        question: text(
          'Is removal likely in the reasonably foreseeable future?',
          '¿Es probable la expulsión en un futuro razonablemente previsible?',
        ),
        authority: text('A federal court', 'Un tribunal federal'),
      },
      computes: {
        kind: 'clock',
        what: text(
          'End of the presumption that detention for removal is reasonable',
          'Fin de la presunción de que la detención para la expulsión es razonable',
        ),
        from: removal.orderDate,
        within: 'P6M',
        rounding: 'last-day',
        metBy: proposal.departureOn,
      },
    },
    {
      id: 'US.RM.SENT',
      effect: 'bar-until',
      ...statute,
      modes: removalModes,
      statement: text(
        'A person sentenced to imprisonment is not removed until released from it; parole, supervised release and probation do not delay removal.',
        'Una persona condenada a prisión no es expulsada hasta que sale de ella; la libertad condicional, la vigilada o la prueba no aplazan la expulsión.',
      ),
      citations: [section1231('8 USC 1231(a)(4)(A)')],
      versions: since(LONG_SINCE, all(sentenceInUnitedStates, not(released))),
      confidence: 'high',
      decides: {
        question: text('Has the person been released from imprisonment?', '¿Salió la persona de prisión?'),
        authority: homelandSecurity,
      },
      cure: {
        by: text('Time, or the authority that releases', 'El tiempo, o la autoridad que libera'),
        what: text('Release from imprisonment.', 'La salida de prisión.'),
      },
    },
    {
      id: 'US.RM.EARLY.FEDERAL',
      effect: 'exception',
      of: 'US.RM.SENT',
      priority: 1,
      ...statute,
      modes: removalModes,
      statement: text(
        'From federal custody a person finally convicted of a nonviolent offence, outside a list, may be removed before the sentence ends if the Attorney General finds it appropriate and in the best interest of the United States.',
        'Desde la custodia federal, una persona condenada en firme por un delito no violento, fuera de una lista, puede ser expulsada antes de terminar la pena si la Fiscalía General lo considera apropiado y en el mejor interés de los Estados Unidos.',
      ),
      citations: [section1231('8 USC 1231(a)(4)(B)(i), (C), (D)')],
      applies: federalSentence,
      versions: since(
        LONG_SINCE,
        all(
          isTrue(conviction.final),
          every(offences, all(isFalse(offence.violent), ...FEDERAL_EXCLUSIONS.map(isNot))),
          isTrue(removal.agNonviolentFinding),
          finding('removal-in-interest'),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Nonviolent, off the list, and in the best interest of the United States?',
          '¿No violento, fuera de la lista y en el mejor interés de los Estados Unidos?',
        ),
        authority: attorneyGeneral,
      },
      note: text(
        'The list: smuggling or harbouring of migrants, drug trafficking, firearms and explosives, child pornography, national defence. Our category of drugs is wider than trafficking, so the exception may be given too narrowly. It is removal to liberty or local law, not a licence to serve the sentence abroad, and nobody has a right to it.',
        'La lista: tráfico o encubrimiento de migrantes, tráfico de drogas, armas de fuego y explosivos, pornografía infantil, defensa nacional. Nuestra categoría de drogas es más amplia que el tráfico, por lo que la excepción puede quedar demasiado estrecha. Es expulsión hacia la libertad o la ley local, no una licencia para cumplir la pena fuera, y nadie tiene derecho a ella.',
      ),
    },
    {
      id: 'US.RM.EARLY.STATE',
      effect: 'exception',
      of: 'US.RM.SENT',
      priority: 1,
      ...statute,
      modes: removalModes,
      statement: text(
        'From state or local custody a person finally convicted of a nonviolent offence, other than one with firearms or explosives, may be removed early if the chief state official finds it in the best interest of the state and asks in writing.',
        'Desde la custodia estatal o local, una persona condenada en firme por un delito no violento, que no sea de armas o explosivos, puede ser expulsada antes si el jefe estatal competente lo considera en el mejor interés del estado y lo pide por escrito.',
      ),
      citations: [section1231('8 USC 1231(a)(4)(B)(ii), (C), (D)')],
      applies: all(isTrue(conviction.exists), oneOf(conviction.jurisdiction, 'state')),
      versions: since(
        LONG_SINCE,
        all(
          isTrue(conviction.final),
          every(offences, all(isFalse(offence.violent), ...STATE_EXCLUSIONS.map(isNot))),
          isTrue(removal.chiefStateOfficialRequest),
          finding('removal-in-interest'),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Nonviolent, without firearms or explosives, asked for by the state in writing?',
          '¿No violento, sin armas ni explosivos, y pedido por escrito por el estado?',
        ),
        authority: text('The chief state official over the imprisonment', 'El jefe estatal competente en materia de prisiones'),
      },
      note: text(
        'Smuggling, drugs, child pornography and national defence block only the federal limb.',
        'El tráfico de migrantes, las drogas, la pornografía infantil y la defensa nacional impiden solo la vía federal.',
      ),
    },
    {
      id: 'US.RM.DEST',
      effect: 'bar-until',
      ...statute,
      modes: removalModes,
      statement: text(
        'Countries of removal come in an order: the one the person names, then the one of nationality, then others with a tie; a country without a tie comes last, when all those before are impracticable, inadvisable or impossible.',
        'Los países de destino siguen un orden: el que la persona designa, luego el de su nacionalidad, luego otros con un vínculo; un país sin vínculo va al final, cuando todos los anteriores son impracticables, desaconsejables o imposibles.',
      ),
      citations: [section1231('8 USC 1231(b)(1)–(2)'), cited('Jama v. ICE, 543 U.S. 335 (2005)', 'high', usReports(543, 335))],
      versions: since(
        LONG_SINCE,
        all(
          not(sameCountry(removal.designatedCountry, proposal.receivingState)),
          not(destinationIsNationality),
          isFalse(removal.earlierCountriesExhausted),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text('Have the countries that come first been exhausted?', '¿Se agotaron los países que van primero?'),
        authority: homelandSecurity,
      },
      cure: {
        by: homelandSecurity,
        what: text(
          'Ask the earlier countries and record why each is out of the question.',
          'Consultar a los países anteriores y dejar constancia de por qué cada uno queda descartado.',
        ),
      },
      note: text(
        'A country of nationality is let through even where another was named. Ties by residence, birth or journey are part of what the file calls earlier countries. The last step, and only it, needs that country’s acceptance.',
        'El país de nacionalidad se admite aunque se haya designado otro. Los vínculos de residencia, nacimiento o viaje forman parte de lo que el expediente llama países anteriores. El último paso, y solo él, exige la aceptación de ese país.',
      ),
    },
  ],
};
