/** Standards of the Council of Europe for life in prison: the European Prison Rules and the space that its committee asks for. They weigh; they bind no state by themselves. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { party, place, proposal } from '../../src/people/facts.ts';
import { all, any, atLeast, finding, isTrue, not, textIs, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const RULES_REVISED = '2020-07-01';
const SPACE_PUBLISHED = '2015-12-15';

const placeAwaits: Expression = not(textIs(proposal.facility, 'none'));
const shared = atLeast(place.peoplePerCell, 2);

const common = {
  effect: 'factor',
  role: 'international',
  modes: 'prison',
  /** Every state bound by the convention of the committee is a member of the Council. */
  applies: isTrue(party('ecpt', 'receiving')),
  standing: settled,
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'ST.EPR',
    confidence: 'medium',
    statement: text(
      'Want of money excuses nothing; minimum space is fixed in law, cells are single unless sharing is better, there is an hour outdoors a day, complaint and independent monitoring.',
      'La falta de dinero no excusa nada; el espacio mínimo se fija por ley, las celdas son individuales salvo que convenga compartirlas, hay una hora al aire libre al día, quejas y control independiente.',
    ),
    citations: [
      cited(
        'European Prison Rules, Rec(2006)2-rev, rules 4, 18.3, 18.5, 27.1, 37, 53A, 70, 92–93',
        'medium',
        '123dok (Rec(2006)2-rev, 1 July 2020)',
      ),
    ],
    versions: since(
      RULES_REVISED,
      all(
        placeAwaits,
        any(
          not(atLeast(place.outOfCellMinutesADay, 60)),
          shared,
          not(finding('complaints-in-confidence')),
          not(finding('independent-inspection')),
        ),
      ),
    ),
    decides: {
      question: text(
        'Does the place fall short of the European Prison Rules?',
        '¿Queda el lugar por debajo de las Reglas Penitenciarias Europeas?',
      ),
      authority: text('Inspectors of the place, and the authority that decides', 'Quienes inspeccionan el lugar y la autoridad que decide'),
    },
    note: text(
      'Measured on what is recorded: the hour outdoors (by time out of the cell), sharing, complaints and inspection. Whether minimum space is fixed in law is not recorded.',
      'Se mide por lo que consta: la hora al aire libre (por el tiempo fuera de la celda), el uso compartido, las quejas y la inspección. No consta si el espacio mínimo está fijado por ley.',
    ),
  },
  {
    ...common,
    id: 'ST.CPT',
    confidence: 'high',
    statement: text(
      'A single cell has 6 m² and a shared one 4 m² a person, the sanitary annexe left out.',
      'Una celda individual tiene 6 m² y una compartida 4 m² por persona, sin contar el aseo.',
    ),
    citations: [cited('CPT/Inf (2015) 44, paras 9–10', 'high', 'atlas-of-torture.org')],
    versions: since(
      SPACE_PUBLISHED,
      all(
        placeAwaits,
        any(all(shared, not(atLeast(place.areaPerPersonCm2, 40_000))), all(not(shared), not(atLeast(place.areaPerPersonCm2, 60_000)))),
      ),
    ),
    decides: {
      question: text('Is there the space that the committee asks for?', '¿Hay el espacio que pide el comité?'),
      authority: text('European Committee for the Prevention of Torture', 'Comité Europeo para la Prevención de la Tortura'),
    },
    note: text(
      'The figure for a place is an upper bound, annexe included. Also asked: two metres between walls and two and a half in height, which are recorded of no place.',
      'La cifra del lugar es un máximo, con el aseo incluido. También se piden dos metros entre paredes y dos y medio de altura, que no constan de ningún lugar.',
    ),
  },
];

export const europeanPrisonStandards: Instrument = {
  id: 'europe-prison-standards',
  title: text('Standards for prisons of the Council of Europe', 'Normas penitenciarias del Consejo de Europa'),
  order: 'international',
  cite: 'Rec(2006)2-rev; CPT/Inf (2015) 44',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
