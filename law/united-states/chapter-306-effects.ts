/** Chapter 306 of title 18, what follows from a transfer: which court hears what, immigration status, and the rules for people transferred in. */
import { cited, LONG_SINCE, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { consent, conviction, removal, states } from '../../src/people/facts.ts';
import { all, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { homelandSecurity, STATUTES_THROUGH, statute, transferUnit } from './authorities.ts';
import { sentenceInUnitedStates, usCitizen } from './power-to-send.ts';
import { usCode } from './sources.ts';

const inbound: Pick<Rule, 'role' | 'standing' | 'verifiedThrough' | 'modes'> = {
  role: 'receiving',
  standing: settled,
  verifiedThrough: STATUTES_THROUGH,
  modes: ['sentence-transfer'],
};

const foreignSentence = all(isTrue(conviction.exists), oneOf(conviction.jurisdiction, 'foreign'));

export const chapter306Effects: Instrument = {
  id: 'us-chapter-306-effects',
  title: text(
    'Chapter 306, transfer of sentenced persons: effects, and transfers in',
    'Capítulo 306, traslado de personas condenadas: efectos, y traslados hacia el país',
  ),
  order: 'US',
  cite: '18 USC 3244, 4100(b), (d), 4102(2), 4104–4106A, 4108, 4110–4115',
  source: usCode(18, '4105'),
  confidence: 'high',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.CH306.COURT',
      effect: 'compute',
      ...statute,
      modes: ['sentence-transfer'],
      statement: text(
        'After a transfer out only courts of the United States hear attacks on the conviction or sentence, and the district where consent was verified hears an attack on the transfer.',
        'Tras un traslado al exterior, solo los tribunales de los Estados Unidos conocen de las impugnaciones de la condena o la pena, y el distrito donde se verificó el consentimiento conoce de la impugnación del traslado.',
      ),
      citations: [cited('18 USC 3244(1)–(5)', 'high', usCode(18, '3244'))],
      versions: since(LONG_SINCE, sentenceInUnitedStates),
      confidence: 'high',
      decides: {
        question: text('Which court is competent?', '¿Qué tribunal es competente?'),
        authority: text('The federal district court', 'El tribunal federal de distrito'),
      },
      computes: {
        kind: 'remedy',
        what: text(
          'Against conviction or sentence: the court that would have had jurisdiction without the transfer. Against the transfer itself: the district where consent was verified, naming the Attorney General.',
          'Contra la condena o la pena: el tribunal que habría sido competente sin el traslado. Contra el traslado: el distrito donde se verificó el consentimiento, con la Fiscalía General como demandada.',
        ),
      },
    },
    {
      id: 'US.CH306.IMMIG',
      effect: 'compute',
      ...statute,
      modes: ['sentence-transfer'],
      statement: text(
        'A person who is not a citizen and is transferred out while under a removal order counts as removed.',
        'Quien no es ciudadano y es trasladado al exterior con una orden de expulsión se considera expulsado.',
      ),
      citations: [cited('18 USC 4113(b), (c)', 'high', usCode(18, '4113'))],
      versions: since(LONG_SINCE, all(not(usCitizen), isTrue(removal.orderFinal))),
      confidence: 'high',
      decides: { question: text('Is there a removal order?', '¿Existe una orden de expulsión?'), authority: homelandSecurity },
      computes: {
        kind: 'consequence',
        what: text(
          'The transfer counts as removal (or, under an order of the excluded class, as exclusion and removal), with its bars on coming back. Without an order it has no such effect.',
          'El traslado cuenta como expulsión (o, con una orden de la clase de excluidos, como exclusión y expulsión), con sus prohibiciones de volver. Sin orden no tiene ese efecto.',
        ),
      },
    },
    {
      id: 'US.CH306.IMMIG.VOLUNTARY',
      effect: 'compute',
      ...statute,
      modes: ['sentence-transfer'],
      statement: text(
        'A person who had been granted voluntary departure and is transferred out counts as having left voluntarily.',
        'Quien tenía concedida la salida voluntaria y es trasladado al exterior se considera que salió voluntariamente.',
      ),
      citations: [cited('18 USC 4113(a)', 'high', usCode(18, '4113'))],
      versions: since(LONG_SINCE, all(not(usCitizen), isTrue(removal.voluntaryDepartureGranted))),
      confidence: 'high',
      decides: { question: text('Was voluntary departure granted?', '¿Se concedió la salida voluntaria?'), authority: homelandSecurity },
      computes: {
        kind: 'consequence',
        what: text('The transfer counts as voluntary departure.', 'El traslado cuenta como salida voluntaria.'),
      },
    },
    {
      id: 'US.CH306.NATION.INBOUND',
      effect: 'bar',
      ...inbound,
      statement: text(
        'Only citizens or nationals of the United States may be transferred in.',
        'Solo pueden ser trasladados hacia los Estados Unidos sus ciudadanos o nacionales.',
      ),
      citations: [cited('18 USC 4100(b)', 'high', usCode(18, '4100')), cited('18 USC 4102(2)', 'high', usCode(18, '4102'))],
      versions: since(LONG_SINCE, not(usCitizen)),
      confidence: 'high',
      decides: {
        question: text(
          'Is the person a citizen or national of the United States?',
          '¿Es la persona ciudadana o nacional de los Estados Unidos?',
        ),
        authority: transferUnit,
      },
    },
    {
      id: 'US.CH306.VERIFY.INBOUND',
      effect: 'bar-until',
      ...inbound,
      statement: text(
        'Before a transfer in, consent is verified in the sentencing country by a magistrate judge or by a citizen whom a federal judge has designated for it.',
        'Antes de un traslado hacia el país, el consentimiento se verifica en el país que condenó, por un juez magistrado o por un ciudadano designado por un juez federal.',
      ),
      citations: [cited('18 USC 4108(a)', 'high', usCode(18, '4108'))],
      versions: since(LONG_SINCE, not(oneOf(consent.verifiedBy, 'magistrate', 'official'))),
      confidence: 'high',
      decides: {
        question: text('Has consent been verified in the sentencing country?', '¿Se verificó el consentimiento en el país que condenó?'),
        authority: text('The verifying officer', 'El funcionario verificador'),
      },
      cure: {
        by: text('A magistrate judge or a specially designated citizen', 'Un juez magistrado o un ciudadano especialmente designado'),
        what: text('Verify consent in the sentencing country.', 'Verificar el consentimiento en el país que condenó.'),
      },
      note: text(
        'In the file, such a designated citizen is an official.',
        'En el expediente, ese ciudadano designado figura como funcionario.',
      ),
    },
    {
      id: 'US.CH306.AUTH.INBOUND',
      effect: 'permits',
      ...inbound,
      statement: text(
        'The Attorney General may receive a citizen or national sentenced abroad under a treaty; the Department of Justice decides each case.',
        'La Fiscalía General puede recibir a un ciudadano o nacional condenado en el extranjero en virtud de un tratado; el Departamento de Justicia decide cada caso.',
      ),
      citations: [cited('18 USC 4102(2), (11)', 'high', usCode(18, '4102'))],
      versions: since(LONG_SINCE, oneOf(states.dojDecision, 'approved')),
      confidence: 'high',
      decides: {
        question: text(
          'Has the Department of Justice agreed to receive the person?',
          '¿Aceptó el Departamento de Justicia recibir a la persona?',
        ),
        authority: transferUnit,
      },
      cure: { by: transferUnit, what: text('Approve the application.', 'Aprobar la solicitud.') },
    },
    {
      id: 'US.CH306.INBOUND',
      effect: 'compute',
      ...inbound,
      statement: text(
        'A citizen transferred in is held as if a court of the United States had passed the sentence, with credit for time in custody and for every credit already earned.',
        'El ciudadano trasladado hacia el país queda detenido como si un tribunal de los Estados Unidos hubiera dictado la pena, con abono del tiempo en custodia y de toda redención ya ganada.',
      ),
      citations: [cited('18 USC 4104–4106A', 'high', usCode(18, '4105')), cited('18 USC 4110–4115', 'high', usCode(18, '4114'))],
      versions: since(LONG_SINCE, all(usCitizen, foreignSentence)),
      confidence: 'high',
      decides: {
        question: text('How is the transferred sentence served?', '¿Cómo se cumple la pena trasladada?'),
        authority: text(
          'The Bureau of Prisons and the Parole Commission',
          'La Oficina Federal de Prisiones y la Comisión de Libertad Condicional',
        ),
      },
      computes: {
        kind: 'consequence',
        what: text(
          'Custody and supervision together never exceed the foreign term; good time runs at the federal rate on what remains, or on the whole if the sender gives none; no prosecution that a judgment of the United States would bar. If a court finally finds the transfer unlawful, the person may be returned on request, with credit.',
          'La custodia y la vigilancia juntas nunca superan la pena extranjera; la redención corre a la tasa federal sobre lo que resta, o sobre el todo si el país que envía no da ninguna; no cabe un proceso que una sentencia estadounidense impediría. Si un tribunal declara en firme ilícito el traslado, la persona puede ser devuelta a petición, con abono.',
        ),
      },
      note: text(
        'For offences since 1 November 1987 the text names the Parole Commission; whether it still exists was not checked.',
        'Para hechos desde el 1 de noviembre de 1987 el texto nombra a la Comisión de Libertad Condicional; no se comprobó si aún existe.',
      ),
    },
    {
      id: 'US.CH306.PARDON',
      effect: 'compute',
      ...inbound,
      statement: text(
        'Where the United States administers a foreign sentence, a pardon, commutation, amnesty or milder law of the sentencing country benefits the person as soon as it is notified.',
        'Cuando los Estados Unidos ejecutan una pena extranjera, el indulto, la conmutación, la amnistía o la ley más benigna del país que condenó beneficia a la persona desde que se notifica.',
      ),
      citations: [cited('18 USC 4100(d)', 'high', usCode(18, '4100'))],
      versions: since(LONG_SINCE, foreignSentence),
      confidence: 'high',
      decides: {
        question: text(
          'Has the sentencing country notified a pardon or a milder law?',
          '¿Notificó el país que condenó un indulto o una ley más benigna?',
        ),
        authority: transferUnit,
      },
      computes: {
        kind: 'remedy',
        what: text(
          'Release the person or adjust the term at once upon notice.',
          'Liberar a la persona o ajustar la pena de inmediato al recibir el aviso.',
        ),
      },
      note: text(
        'It binds the United States only for sentences transferred in; for its own sentences served abroad the matching duty is in the treaty.',
        'Obliga a los Estados Unidos solo por las penas trasladadas hacia el país; para sus propias penas cumplidas fuera, el deber equivalente está en el tratado.',
      ),
    },
  ],
};
