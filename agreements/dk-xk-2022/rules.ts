/** Who may be sent to Gjilan, as far as the treaty and the policy on top of it were seen. Whatever only an unseen article could answer is left open. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { offence, offences, party, person, proposal, removal, states } from '../../src/people/facts.ts';
import { all, any, includes, isFalse, isTrue, not, oneOf, some, unknownBecause } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { policyRules } from './rules-policy.ts';
import { SIGNED_ON } from './signed-on.ts';
import { sources as s } from './sources.ts';

const common = {
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const DANISH_SERVICE = text('Danish Prison and Probation Service', 'Servicio danés de Prisiones y Libertad Vigilada');
const KOSOVO_SERVICE = text('Kosovo Correctional Service', 'Servicio Penitenciario de Kosovo');

const treatyRules: readonly Rule[] = [
  {
    ...common,
    id: 'dk-xk-2022.placement',
    effect: 'permits',
    confidence: 'low',
    cure: { by: DANISH_SERVICE, what: text('Decide on the placement', 'Decidir la colocación') },
    statement: text(
      'The Danish service decides that the person serves the sentence in Gjilan.',
      'El servicio danés decide que la persona cumpla la pena en Gjilan.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'low', s.D2)],
    versions: since(SIGNED_ON, all(isTrue(states.sendingAgrees), unknownBecause('law-gap', 'dk-xk-2022: operative articles not read'))),
    decides: {
      question: text('Has the Danish service decided on the placement?', '¿Ha decidido el servicio danés la colocación?'),
      authority: DANISH_SERVICE,
    },
    note: text(
      'That there is such a decision follows from the treaty’s purpose; the article on it, like every operative article, was not read. So it can be refused here, never given.',
      'Que exista tal decisión se desprende del objeto del tratado; el artículo que la regula, como todos los operativos, no se leyó. Por eso aquí puede negarse, nunca darse.',
    ),
  },
  {
    ...common,
    id: 'dk-xk-2022.terrorism',
    effect: 'bar',
    statement: text('A person convicted of terrorism may not be sent.', 'No se puede enviar a una persona condenada por terrorismo.'),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'high', s.D5)],
    versions: since(SIGNED_ON, some(offences, includes(offence.categories, 'terrorism'))),
    decides: { question: text('Was the person convicted of terrorism?', '¿Fue condenada por terrorismo?'), authority: DANISH_SERVICE },
  },
  {
    ...common,
    id: 'dk-xk-2022.war-crimes',
    effect: 'bar',
    statement: text(
      'A person convicted of war crimes may not be sent.',
      'No se puede enviar a una persona condenada por crímenes de guerra.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'high', s.D9)],
    versions: since(SIGNED_ON, some(offences, includes(offence.categories, 'war-crime'))),
    decides: {
      question: text('Was the person convicted of war crimes?', '¿Fue condenada por crímenes de guerra?'),
      authority: DANISH_SERVICE,
    },
  },
  {
    ...common,
    id: 'dk-xk-2022.mental-disorder',
    effect: 'bar-until',
    cure: {
      by: text('Psychiatrist', 'Psiquiatra'),
      what: text(
        'Find that treatment outside prison is no longer needed',
        'Constatar que ya no hace falta tratamiento fuera de la prisión',
      ),
    },
    statement: text(
      'A person with a diagnosed serious mental disorder that needs treatment outside prison may not be sent.',
      'No se puede enviar a una persona con un trastorno mental grave diagnosticado que requiere tratamiento fuera de la prisión.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'high', s.D9)],
    versions: since(SIGNED_ON, all(isTrue(person.seriousMentalDisorder), isTrue(person.needsSpecialistCare))),
    decides: {
      question: text(
        'Does a serious mental disorder need treatment outside prison?',
        '¿Requiere un trastorno mental grave tratamiento fuera de la prisión?',
      ),
      authority: DANISH_SERVICE,
    },
  },
  {
    ...common,
    id: 'dk-xk-2022.adult-man',
    effect: 'requires',
    confidence: 'low',
    cure: {
      by: text('Whoever reads the treaty', 'Quien lea el tratado'),
      what: text(
        'Show what it says on women and on persons under eighteen',
        'Mostrar lo que dice sobre mujeres y menores de dieciocho años',
      ),
    },
    statement: text(
      'Whether anyone but an adult man may be sent is not known.',
      'No se sabe si puede enviarse a alguien que no sea un hombre adulto.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'unknown', s.D2)],
    versions: since(
      SIGNED_ON,
      any(
        all(oneOf(person.sex, 'male'), not(youngerThan(18, proposal.decidedOn))),
        all(isTrue(states.receivingAgrees), unknownBecause('law-gap', 'dk-xk-2022 women and minors')),
      ),
    ),
    decides: { question: text('May women and minors be sent?', '¿Se puede enviar a mujeres y menores?'), authority: DANISH_SERVICE },
    note: text(
      'It is assumed that they may not; no text was seen, so the answer for them stays open, unless Kosovo has said no.',
      'Se supone que no; no se vio ningún texto, de modo que para ellos la respuesta queda abierta, salvo que Kosovo haya dicho que no.',
    ),
  },
  {
    ...common,
    id: 'dk-xk-2022.refused',
    effect: 'factor',
    mayRefuse: text('Kosovo, if the treaty lets it: not seen', 'Kosovo, si el tratado lo permite: no visto'),
    confidence: 'unknown',
    statement: text(
      'Whether Kosovo may refuse a person or send one back is not known.',
      'No se sabe si Kosovo puede rechazar o devolver a una persona.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'unknown', s.D2)],
    versions: since(SIGNED_ON, isFalse(states.receivingAgrees)),
    decides: { question: text('Has Kosovo raised an objection?', '¿Ha puesto Kosovo alguna objeción?'), authority: KOSOVO_SERVICE },
  },
];

const consequences: readonly Rule[] = [
  {
    ...common,
    id: 'dk-xk-2022.no-strasbourg',
    effect: 'factor',
    statement: text(
      'No claim can be brought in Strasbourg against a state outside the European Convention on Human Rights: only the sending state answers there.',
      'No cabe demandar en Estrasburgo a un Estado ajeno al Convenio Europeo de Derechos Humanos: allí solo responde el Estado de envío.',
    ),
    citations: [cited('Parties to the European Convention on Human Rights', 'high', s.D21)],
    versions: since(SIGNED_ON, isFalse(party('echr', 'receiving'))),
    decides: {
      question: text('Is the receiving state bound by the Convention?', '¿Obliga el Convenio al Estado receptor?'),
      authority: text('European Court of Human Rights', 'Tribunal Europeo de Derechos Humanos'),
    },
  },
  {
    ...common,
    id: 'dk-xk-2022.expulsion',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Expulsion straight from Kosovo to the home country after the sentence is possible',
        'Es posible la expulsión directa desde Kosovo al país de origen tras la pena',
      ),
    },
    statement: text(
      'After the sentence the person may be expelled from Kosovo to the home country.',
      'Tras la pena la persona puede ser expulsada desde Kosovo a su país.',
    ),
    citations: [cited('Treaty of 26 April 2022, article not seen', 'high', s.D9)],
    versions: since(SIGNED_ON, any(isTrue(removal.expulsionFlowsFromSentence), isTrue(removal.orderFinal))),
    decides: {
      question: text('Where does the person go after the sentence?', '¿Adónde va la persona tras la pena?'),
      authority: DANISH_SERVICE,
    },
    note: text(
      'Release into Kosovo, return to Denmark and any lead time were not seen.',
      'No se vieron la liberación en Kosovo, el regreso a Dinamarca ni plazo alguno.',
    ),
  },
  {
    ...common,
    id: 'dk-xk-2022.offences-inside',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Offences inside are prosecuted in Kosovo, and ill-treatment is investigated by the local authorities',
        'Los delitos cometidos dentro se persiguen en Kosovo, y los malos tratos los investigan las autoridades locales',
      ),
    },
    statement: text('Kosovo prosecutes offences in the prison.', 'Kosovo persigue los delitos cometidos en la prisión.'),
    citations: [
      cited('As reported, article not seen', 'high', s.D19),
      cited('DIGNITY, on the investigation of ill-treatment', 'high', s.D20),
    ],
    versions: since(SIGNED_ON, isTrue(states.sendingAgrees)),
    decides: {
      question: text('Who investigates an offence in the prison?', '¿Quién investiga un delito cometido en la prisión?'),
      authority: text('Authorities of Kosovo', 'Autoridades de Kosovo'),
    },
  },
];

export const rules: readonly Rule[] = [...treatyRules, ...policyRules, ...consequences];
