/** Chapter 306 of title 18, the person's consent: free, informed, with counsel, before a judge, and final once verified. */
import { cited, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { consent, person, proposal } from '../../src/people/facts.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { all, any, isFalse, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { magistrate, STATUTES_THROUGH, statute, statuteBothWays, thePerson } from './authorities.ts';
import { chapter306Speaks } from './chapter-306-eligibility.ts';
import { CONSENT_HEARING, usCode } from './sources.ts';

const transferModes: Rule['modes'] = ['sentence-transfer', 'rented-prison'];

const verifiedByJudge = oneOf(consent.verifiedBy, 'magistrate', 'judge');

/** Under 18 at the transfer. Who is of age on the day of decision will be so then: the day of handover need not be known. */
const minorAtTransfer = all(youngerThan(18, proposal.decidedOn), youngerThan(18, proposal.handoverOn));

export const chapter306Consent: Instrument = {
  id: 'us-chapter-306-consent',
  title: text('Chapter 306, transfer of sentenced persons: consent', 'Capítulo 306, traslado de personas condenadas: consentimiento'),
  order: 'US',
  cite: '18 USC 4100(b), 4107–4109',
  source: usCode(18, '4107'),
  confidence: 'high',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.CH306.CONSENT',
      effect: 'bar-until',
      ...statuteBothWays,
      modes: transferModes,
      statement: text(
        'Nobody is transferred without their own consent, given freely and with full knowledge, and not won by promises, threats or other improper inducements.',
        'Nadie es trasladado sin su propio consentimiento, libre y con pleno conocimiento, y no obtenido con promesas, amenazas u otros medios indebidos.',
      ),
      citations: [cited('18 USC 4100(b)', 'high', usCode(18, '4100')), cited('18 USC 4107(a), (d)', 'high', usCode(18, '4107'))],
      applies: chapter306Speaks,
      versions: since(
        LONG_SINCE,
        any(isFalse(consent.given), isTrue(consent.improperInducement), all(isTrue(consent.withdrawn), not(verifiedByJudge))),
      ),
      confidence: 'high',
      decides: { question: text('Does the person consent, freely?', '¿Consiente la persona, libremente?'), authority: magistrate },
      cure: {
        by: thePerson,
        what: text('Consent, never prompted and never rewarded.', 'Consentir, sin que nadie lo pida ni lo premie.'),
      },
    },
    {
      id: 'US.CH306.CONSENT.FORM',
      effect: 'bar-until',
      ...statute,
      modes: transferModes,
      statement: text(
        'Consent is given on the form that the Attorney General prescribes.',
        'El consentimiento se da en el formulario que prescribe la Fiscalía General.',
      ),
      citations: [cited('18 USC 4107(a), (d)', 'high', usCode(18, '4107'))],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, isFalse(consent.formSigned)),
      confidence: 'high',
      decides: {
        question: text('Has the person signed the prescribed form?', '¿Firmó la persona el formulario prescrito?'),
        authority: magistrate,
      },
      cure: { by: thePerson, what: text('Sign the form before the judge.', 'Firmar el formulario ante el juez.') },
    },
    {
      id: 'US.CH306.IRREV',
      effect: 'compute',
      ...statuteBothWays,
      modes: ['sentence-transfer'],
      statement: text(
        'Once a judge has verified consent, it cannot be taken back.',
        'Una vez que un juez verificó el consentimiento, este no puede retirarse.',
      ),
      citations: [
        cited('18 USC 4100(b)', 'high', usCode(18, '4100')),
        cited('18 USC 4107(b)(4)', 'high', usCode(18, '4107')),
        cited('18 USC 4108(b)(4)', 'high', usCode(18, '4108')),
      ],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, verifiedByJudge),
      confidence: 'high',
      decides: { question: text('Has consent been verified?', '¿Se verificó el consentimiento?'), authority: magistrate },
      computes: {
        kind: 'consequence',
        what: text(
          'Under United States law the consent stays good after a later withdrawal. It never obliges either state to carry out the transfer, and the model agreement lets the person withdraw until departure.',
          'Según la ley de los Estados Unidos, el consentimiento sigue valiendo tras una retirada posterior. Nunca obliga a ningún Estado a realizar el traslado, y el acuerdo modelo permite retirarlo hasta la salida.',
        ),
      },
    },
    {
      id: 'US.CH306.MINOR',
      effect: 'bar-until',
      ...statuteBothWays,
      modes: transferModes,
      statement: text(
        'For a person under 18 at the time of transfer, or found unable to consent, a parent, a guardian or a court of the sentencing country must consent.',
        'Por una persona menor de 18 años en el momento del traslado, o declarada incapaz de consentir, debe consentir un progenitor, un tutor o un tribunal del país que condenó.',
      ),
      citations: [cited('18 USC 4100(b)', 'high', usCode(18, '4100')), cited('18 USC 4109(b)', 'high', usCode(18, '4109'))],
      applies: chapter306Speaks,
      looksAt: proposal.handoverOn,
      versions: since(
        LONG_SINCE,
        all(any(minorAtTransfer, isFalse(person.competent)), not(oneOf(consent.substitute, 'parent', 'guardian', 'court'))),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Is the person of age and able to consent, or has somebody entitled consented for them?',
          '¿Es la persona mayor de edad y capaz de consentir, o consintió por ella quien puede hacerlo?',
        ),
        authority: magistrate,
      },
      cure: {
        by: text(
          'A parent, a guardian, a guardian ad litem or a court of the sentencing country',
          'Un progenitor, un tutor, un curador para el proceso o un tribunal del país que condenó',
        ),
        what: text('Consent in the person’s place.', 'Consentir en lugar de la persona.'),
      },
      note: text(
        'A guardian ad litem is appointed besides counsel. The day of handover is taken not to lie before the day of decision.',
        'El curador para el proceso se nombra además de la defensa. Se entiende que la entrega no es anterior al día de la decisión.',
      ),
    },
    {
      id: 'US.CH306.VERIFY',
      effect: 'bar-until',
      ...statute,
      modes: transferModes,
      statement: text(
        'Before a transfer out, a magistrate judge or federal judge verifies consent in a recorded proceeding.',
        'Antes de un traslado al exterior, un juez magistrado o un juez federal verifica el consentimiento en una audiencia grabada.',
      ),
      citations: [cited('18 USC 4107(a), (d), (e)', 'high', usCode(18, '4107')), cited('DOJ Criminal Resource Manual 741', 'high')],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, not(all(verifiedByJudge, isTrue(consent.recorded)))),
      confidence: 'high',
      decides: {
        question: text('Has a judge verified consent, on the record?', '¿Verificó un juez el consentimiento, con registro?'),
        authority: magistrate,
      },
      cure: {
        by: magistrate,
        what: text('Hold a recorded hearing on consent.', 'Celebrar una audiencia grabada sobre el consentimiento.'),
      },
    },
    {
      id: 'US.CH306.KNOW',
      effect: 'bar-until',
      ...statute,
      modes: transferModes,
      statement: text(
        'The judge must establish that the person understands and accepts four things: only courts of the United States can change the conviction or sentence; the receiving country’s law, which may change, governs its serving; the person may be returned to finish it if a court there finds the transfer wrong; and consent is final once verified.',
        'El juez debe comprobar que la persona entiende y acepta cuatro cosas: que solo los tribunales de los Estados Unidos pueden cambiar la condena o la pena; que su cumplimiento se rige por la ley del país que recibe, que puede cambiar; que puede ser devuelta para terminarla si un tribunal de allí halla indebido el traslado; y que el consentimiento verificado es definitivo.',
      ),
      citations: [cited('18 USC 4107(b)(1)–(4)', 'high', usCode(18, '4107'))],
      applies: chapter306Speaks,
      versions: since(
        LONG_SINCE,
        not(
          all(
            isTrue(consent.understoodCourts),
            isTrue(consent.understoodLaw),
            isTrue(consent.understoodReturn),
            isTrue(consent.understoodIrrevocable),
          ),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text('Does the person understand and accept all four?', '¿Entiende y acepta la persona las cuatro?'),
        authority: magistrate,
      },
      cure: {
        by: magistrate,
        what: text('Explain, ask, and record the answers.', 'Explicar, preguntar y dejar constancia de las respuestas.'),
      },
    },
    {
      id: 'US.CH306.COUNSEL',
      effect: 'bar-until',
      ...statute,
      modes: transferModes,
      statement: text(
        'The person has a right to advice of counsel on consenting, is told so beforehand, and gets counsel without charge if they cannot pay.',
        'La persona tiene derecho a asesoramiento de un abogado sobre el consentimiento, se le informa antes, y recibe abogado gratuito si no puede pagarlo.',
      ),
      citations: [
        cited('18 USC 4107(c)', 'high', usCode(18, '4107')),
        cited('18 USC 4109(a)(1)', 'high', usCode(18, '4109')),
        cited('Federal judiciary, international prisoner transfer', 'high', CONSENT_HEARING),
      ],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, not(oneOf(consent.counsel, 'present', 'waived'))),
      confidence: 'high',
      decides: {
        question: text('Was counsel present, or knowingly waived?', '¿Estuvo presente un abogado, o se renunció a él con conocimiento?'),
        authority: magistrate,
      },
      cure: {
        by: text('The judge and the Federal Public Defender', 'El juez y la Defensoría Pública Federal'),
        what: text(
          'Adjourn and let the person speak with counsel.',
          'Aplazar la audiencia y permitir que la persona hable con un abogado.',
        ),
      },
      note: text(
        'That a knowing waiver is enough is our reading: the text gives advice of a right, not compulsory counsel.',
        'Que baste una renuncia consciente es lectura nuestra: el texto otorga el derecho a ser asesorado, no una defensa obligatoria.',
      ),
    },
  ],
};
