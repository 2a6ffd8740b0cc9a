/** What Danish policy, or a report of it, adds to the treaty: shown with its layer, and deciding only while it stands. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { consent, person, removal, sentence } from '../../src/people/facts.ts';
import { all, any, isFalse, isTrue, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { SIGNED_ON } from './signed-on.ts';
import { sources as s } from './sources.ts';
import { thirdCountryNational } from './third-countries.ts';

const common = {
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const DANISH_SERVICE = text('Danish Prison and Probation Service', 'Servicio danés de Prisiones y Libertad Vigilada');
const MINISTER = text('Danish Minister of Justice', 'Ministro de Justicia danés');
const REDEFINE = text('Redefine the group', 'Redefinir el grupo');

export const policyRules: readonly Rule[] = [
  {
    ...common,
    id: 'dk-xk-2022.policy-third-country',
    effect: 'requires',
    cure: { by: MINISTER, what: REDEFINE },
    statement: text(
      'As a matter of policy, only nationals of countries outside the EU and the EEA who are to be expelled are sent; law does not limit it to them.',
      'Por política, solo se envía a nacionales de países de fuera de la UE y del EEE que han de ser expulsados; el derecho no lo limita a ellos.',
    ),
    citations: [cited('Government statements (policy)', 'high', s.D9), cited('Professors of law on the act and the treaty', 'high', s.D11)],
    versions: since(SIGNED_ON, all(thirdCountryNational, any(isTrue(removal.expulsionFlowsFromSentence), isTrue(removal.orderFinal)))),
    decides: {
      question: text(
        'Is the person a third-country national who is to be expelled?',
        '¿Es nacional de un tercer país y ha de ser expulsada?',
      ),
      authority: MINISTER,
    },
    note: text(
      'Policy, not law: it decides only while it stands, and the minister has said that it can be changed.',
      'Política, no derecho: solo decide mientras se mantenga, y el ministro ha dicho que puede cambiarse.',
    ),
  },
  {
    ...common,
    id: 'dk-xk-2022.policy-life',
    effect: 'bar-until',
    cure: { by: MINISTER, what: REDEFINE },
    statement: text('Persons serving life are reported not to be sent.', 'Según se informa, no se envía a quienes cumplen pena perpetua.'),
    citations: [cited('As reported (policy); provision not seen', 'high', s.D12)],
    versions: since(SIGNED_ON, oneOf(sentence.type, 'life')),
    decides: { question: text('Is it a life sentence?', '¿Es una pena perpetua?'), authority: MINISTER },
  },
  {
    ...common,
    id: 'dk-xk-2022.policy-medical',
    effect: 'bar-until',
    cure: {
      by: text('Doctor of the Danish service', 'Médico del servicio danés'),
      what: text('Find that the condition is no longer serious', 'Constatar que la enfermedad ya no es grave'),
    },
    statement: text(
      'Persons with serious medical conditions are reported not to be sent.',
      'Según se informa, no se envía a personas con enfermedades graves.',
    ),
    citations: [cited('As reported (policy); provision not seen', 'high', s.D13)],
    versions: since(SIGNED_ON, isTrue(person.needsSpecialistCare)),
    decides: { question: text('Does the person need specialist care?', '¿Necesita atención especializada?'), authority: DANISH_SERVICE },
  },
  {
    ...common,
    id: 'dk-xk-2022.terminal-illness',
    effect: 'factor',
    confidence: 'unknown',
    statement: text(
      'That the terminally ill are not sent was reported second-hand only.',
      'Que no se envíe a enfermos terminales solo se supo de segunda mano.',
    ),
    citations: [cited('Second-hand, not seen', 'unknown', s.D13)],
    versions: since(SIGNED_ON, isTrue(person.terminalIllness)),
    decides: { question: text('Is the person terminally ill?', '¿Es enferma terminal?'), authority: DANISH_SERVICE },
  },
  {
    ...common,
    id: 'dk-xk-2022.priority-no-children',
    effect: 'factor',
    statement: text('Persons without children in Denmark are to go first.', 'Primero han de ir las personas sin hijos en Dinamarca.'),
    citations: [cited('Government statements (policy)', 'high', s.D12)],
    versions: since(SIGNED_ON, isFalse(person.contactWithChildren)),
    decides: { question: text('Does the person have children in Denmark?', '¿Tiene hijos en Dinamarca?'), authority: DANISH_SERVICE },
    note: text(
      'The file says whether there is contact with own children, not where they live.',
      'El expediente dice si hay contacto con los hijos, no dónde viven.',
    ),
  },
  {
    ...common,
    id: 'dk-xk-2022.volunteer',
    effect: 'factor',
    confidence: 'low',
    statement: text(
      'The person’s consent is not required, as far as is known; whether it weighs was not seen.',
      'Hasta donde se sabe, no se exige el consentimiento de la persona; no se vio si cuenta.',
    ),
    citations: [cited('Treaty of 26 April 2022, preamble', 'low', s.D2)],
    versions: since(SIGNED_ON, isTrue(consent.given)),
    decides: { question: text('Does the person agree?', '¿Está de acuerdo la persona?'), authority: DANISH_SERVICE },
  },
];
