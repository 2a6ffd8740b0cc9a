/** What the federal executive cannot do alone: send people sentenced by a state of the Union, spend, or make deals in silence. */
import { between, cited, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { agreement, conviction, place, proposal, states } from '../../src/people/facts.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import { all, any, isFalse, isTrue, not, oneOf, textIs } from '../../src/rules/expression.ts';
import { congress, REPORTING_ACT_THROUGH, STATUTES_THROUGH, statute } from './authorities.ts';
import { REPORTING_OF_INSTRUMENTS, usCode } from './sources.ts';

const stateAuthority = text(
  'The governor or the state’s designated authority, with the Department of Justice',
  'El gobernador o la autoridad designada del estado, junto con el Departamento de Justicia',
);

export const stateSentences: Instrument = {
  id: 'us-state-sentences',
  title: text(
    'Federal and state power over people sentenced by a state',
    'Poder federal y estatal sobre las personas condenadas por un estado',
  ),
  order: 'US',
  cite: 'US Const. art. I §10; 18 USC 4102(6)',
  source: usCode(18, '4102'),
  confidence: 'medium',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.STATE',
      effect: 'bar-until',
      ...statute,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'The federal executive cannot send abroad a person sentenced by a state: that state must have a statute for it and must consent.',
        'El Ejecutivo federal no puede enviar al extranjero a una persona condenada por un estado: ese estado debe tener una ley que lo prevea y dar su consentimiento.',
      ),
      citations: [
        cited('18 USC 4102(6)', 'high', usCode(18, '4102')),
        cited('US Const. art. I §10 cl. 1, 3', 'medium'),
        cited('OAS Treaty A-57 art. V', 'medium'),
      ],
      applies: oneOf(conviction.jurisdiction, 'state'),
      versions: since(LONG_SINCE, not(all(isTrue(states.sentencingStateStatute), isTrue(states.sentencingStateConsents)))),
      confidence: 'medium',
      decides: {
        question: text(
          'Does the state that passed the sentence have a statute on this, and does it consent?',
          '¿Tiene el estado que dictó la condena una ley al respecto, y consiente?',
        ),
        authority: stateAuthority,
      },
      cure: {
        by: stateAuthority,
        what: text(
          'A state statute on transfers and the state’s consent in this case.',
          'Una ley estatal sobre traslados y el consentimiento del estado en este caso.',
        ),
      },
      note: text(
        'That a state statute is needed is our inference; the federal text speaks of arrangements with the states.',
        'Que haga falta una ley estatal es inferencia nuestra; el texto federal habla de acuerdos con los estados.',
      ),
    },
    {
      id: 'US.STATE.NATION',
      effect: 'bar',
      ...statute,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'Arrangements with the states reach only people who are citizens or nationals of the country of destination.',
        'Los acuerdos con los estados alcanzan solo a personas que sean ciudadanas o nacionales del país de destino.',
      ),
      citations: [cited('18 USC 4102(6)', 'high', usCode(18, '4102'))],
      applies: oneOf(conviction.jurisdiction, 'state'),
      versions: since(LONG_SINCE, not(destinationIsNationality)),
      confidence: 'high',
      decides: {
        question: text('Is the person a national of the country of destination?', '¿Es la persona nacional del país de destino?'),
        authority: stateAuthority,
      },
    },
  ],
};

export const money: Instrument = {
  id: 'us-money-and-reporting',
  title: text(
    'Appropriations and the reporting of international instruments',
    'Asignaciones presupuestarias e informe de los instrumentos internacionales',
  ),
  order: 'US',
  cite: 'US Const. art. I §9 cl. 7; 31 USC 1341; 1 USC 112b; 22 USC 2378d',
  source: usCode(31, '1341'),
  confidence: 'medium',
  verifiedThrough: REPORTING_ACT_THROUGH,
  rules: [
    {
      id: 'US.MONEY',
      effect: 'requires',
      ...statute,
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'A fee may be paid only out of money that Congress has appropriated for it.',
        'Solo puede pagarse una tarifa con dinero que el Congreso haya asignado para ello.',
      ),
      citations: [cited('US Const. art. I §9 cl. 7', 'medium'), cited('31 USC 1341(a)(1)(A)–(B)', 'high', usCode(31, '1341'))],
      applies: isTrue(agreement.paid),
      versions: since(LONG_SINCE, isTrue(states.appropriation)),
      confidence: 'medium',
      decides: {
        question: text('Is there an appropriation for the fee?', '¿Existe una asignación presupuestaria para la tarifa?'),
        authority: congress,
      },
      cure: { by: congress, what: text('Appropriate the money.', 'Asignar el dinero.') },
      note: text('It is about the state, not about the person.', 'Se refiere al Estado, no a la persona.'),
    },
    {
      id: 'US.MONEY.REPORT',
      effect: 'requires',
      ...statute,
      verifiedThrough: REPORTING_ACT_THROUGH,
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'Binding deals with other states, and since 19 September 2023 certain non-binding ones, must be reported to Congress.',
        'Los acuerdos vinculantes con otros Estados y, desde el 19 de septiembre de 2023, ciertos acuerdos no vinculantes deben comunicarse al Congreso.',
      ),
      citations: [cited('1 USC 112b', 'medium', usCode(1, '112b')), cited('Pub. L. 117-263 §5947', 'medium', REPORTING_OF_INSTRUMENTS)],
      applies: isTrue(agreement.paid),
      versions: [
        between(LONG_SINCE, '2023-09-18', any(isFalse(agreement.inForce), isTrue(states.instrumentReported))),
        ...since('2023-09-19', isTrue(states.instrumentReported)),
      ],
      confidence: 'medium',
      decides: {
        question: text('Has the instrument been reported to Congress?', '¿Se comunicó el instrumento al Congreso?'),
        authority: congress,
      },
      cure: {
        by: text('The Department of State', 'El Departamento de Estado'),
        what: text('Transmit the instrument to Congress.', 'Transmitir el instrumento al Congreso.'),
      },
      note: text(
        'Every paid arrangement is treated as qualifying; the details of the duty to report and publish were not read.',
        'Todo acuerdo pagado se trata como sujeto al deber; no se leyeron los detalles del deber de comunicar y publicar.',
      ),
    },
    {
      id: 'US.MONEY.LEAHY',
      effect: 'factor',
      ...statute,
      modes: ['rented-prison', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'Foreign-assistance money may not go to a unit of a security force where there is credible information that it committed gross violations of human rights.',
        'Los fondos de ayuda exterior no pueden ir a una unidad de una fuerza de seguridad si hay información creíble de que cometió violaciones graves de los derechos humanos.',
      ),
      citations: [cited('22 USC 2378d(a), (b)', 'high', usCode(22, '2378d'))],
      applies: all(isTrue(agreement.paid), not(textIs(proposal.facility, 'none'))),
      versions: since(LONG_SINCE, isTrue(place.documentedIllTreatment)),
      confidence: 'medium',
      decides: {
        question: text(
          'Is there credible information of gross violations by the unit that runs the place?',
          '¿Hay información creíble de violaciones graves por la unidad que dirige el lugar?',
        ),
        authority: text('The Department of State', 'El Departamento de Estado'),
      },
      note: text(
        'Whether a detention fee is such assistance is arguable, and no ruling was found. Money from another source falls outside the words, and so do cases where effective steps bring those responsible to justice.',
        'Es discutible que una tarifa por detención sea ayuda de ese tipo, y no se halló decisión alguna. El dinero de otra fuente queda fuera del texto, como también los casos en que se toman medidas eficaces para juzgar a los responsables.',
      ),
    },
  ],
};
