/** The Court of Justice on prison conditions between member states: Aranyosi, ML and Dorobantu, for surrender and, by analogy, for transfer of sentences. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { assurance, place, proposal } from '../../src/people/facts.ts';
import { all, any, atLeast, finding, isTrue, not, textIs, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { betweenMembers } from './member-states.ts';

const ARANYOSI = cited('CJEU C-404/15 and C-659/15 PPU, Aranyosi and Căldăraru', 'medium', 'curia.europa.eu, ECLI:EU:C:2016:198');
const ML = cited('CJEU C-220/18 PPU, ML', 'medium', 'curia.europa.eu, ECLI:EU:C:2018:589');
const DOROBANTU = cited('CJEU C-128/18, Dorobantu', 'medium', 'curia.europa.eu, ECLI:EU:C:2019:857');
const COURT = text('The court that decides on the sending', 'El tribunal que decide sobre el envío');

/** Three square metres, in square centimetres. */
const THREE = 30_000;
/** Where it is known that no place of detention awaits the person, nothing is measured. */
const placeAwaits: Expression = not(textIs(proposal.facility, 'none'));
const underThree: Expression = all(placeAwaits, not(atLeast(place.areaPerPersonCm2, THREE)));

const common = {
  role: 'international',
  modes: ['sentence-transfer', 'extradition'],
  applies: betweenMembers,
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;
const cure = {
  by: text('The authority of the state that would hold the person', 'La autoridad del Estado que tendría a la persona'),
  what: text(
    'Information on the very prison that dispels the risk within a reasonable time',
    'Información sobre la prisión concreta que despeje el riesgo en un plazo razonable',
  ),
};

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'EU.ARANYOSI',
    effect: 'bar-until',
    cure,
    statement: text(
      'Where this person runs a real risk in the very prison, the decision is put off until the risk is dispelled.',
      'Cuando la persona corre un riesgo real en la prisión concreta, la decisión se aplaza hasta que el riesgo se despeje.',
    ),
    citations: [ARANYOSI, ML],
    versions: since(LONG_SINCE, finding('ill-treatment-risk')),
    decides: {
      question: text(
        'Is there a real, individual risk in the prison concerned?',
        '¿Hay un riesgo real e individual en la prisión de que se trata?',
      ),
      authority: COURT,
    },
    note: text(
      'Second of two steps; if the risk is not dispelled in a reasonable time the court decides whether to end the procedure. For transfers under FD 2008/909 the line applies by analogy.',
      'Segundo de dos pasos; si el riesgo no se despeja en un plazo razonable, el tribunal decide si pone fin al procedimiento. En los traslados de la DM 2008/909 se aplica por analogía.',
    ),
  },
  {
    ...common,
    id: 'EU.ARANYOSI.GENERAL',
    effect: 'factor',
    statement: text(
      'Reliable evidence of deficiencies in the prisons makes the court ask for information and set a time limit.',
      'Pruebas fiables de deficiencias en las prisiones obligan al tribunal a pedir información y fijar un plazo.',
    ),
    citations: [ARANYOSI],
    versions: since(LONG_SINCE, any(all(placeAwaits, isTrue(place.documentedIllTreatment)), underThree)),
    decides: {
      question: text('Is there reliable evidence of general deficiencies?', '¿Hay pruebas fiables de deficiencias generales?'),
      authority: COURT,
    },
  },
  {
    ...common,
    id: 'EU.ML',
    effect: 'exception',
    of: 'EU.ARANYOSI',
    priority: 1,
    statement: text(
      'An assurance about the prisons where the person will probably be held, found sufficient, dispels the risk.',
      'Unas garantías sobre las prisiones en que probablemente estará la persona, si se consideran suficientes, despejan el riesgo.',
    ),
    citations: [ML],
    versions: since(LONG_SINCE, all(isTrue(assurance.given), finding('assurance-sufficient'))),
    decides: { question: text('Does the assurance dispel the risk?', '¿Despejan las garantías el riesgo?'), authority: COURT },
    note: text(
      'One that the judicial authority gave or endorsed is relied on unless precise signs speak against it; another body’s is only weighed. A remedy in law does not by itself remove the risk.',
      'La que da o avala la autoridad judicial se acepta salvo indicios precisos en contra; la de otro órgano solo se pondera. Un recurso legal no elimina por sí el riesgo.',
    ),
  },
  {
    ...common,
    id: 'EU.DOROBANTU',
    effect: 'bar-until',
    cure,
    statement: text(
      'The Strasbourg rules on space apply: under three square metres the risk stands unless the court finds the presumption rebutted.',
      'Se aplican las reglas de Estrasburgo sobre espacio: por debajo de tres metros cuadrados el riesgo subsiste salvo que el tribunal considere desvirtuada la presunción.',
    ),
    citations: [DOROBANTU],
    versions: since(LONG_SINCE, all(underThree, not(finding('facility-conditions')))),
    decides: {
      question: text(
        'Is there enough space, or is the presumption rebutted?',
        '¿Hay espacio suficiente o queda desvirtuada la presunción?',
      ),
      authority: COURT,
    },
    note: text(
      'A remedy after the event does not cure the risk, and mutual trust is not weighed against it. The figure for a place is an upper bound, annexe included.',
      'Un recurso posterior no remedia el riesgo, ni se pondera con la confianza mutua. La cifra del lugar es un máximo, con el aseo incluido.',
    ),
  },
];

export const prisonConditions: Instrument = {
  id: 'eu-prison-conditions',
  title: text('Court of Justice on prison conditions', 'Tribunal de Justicia sobre condiciones penitenciarias'),
  order: 'international',
  cite: 'CJEU C-404/15 and C-659/15 PPU; C-220/18 PPU; C-128/18',
  source: 'curia.europa.eu',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
