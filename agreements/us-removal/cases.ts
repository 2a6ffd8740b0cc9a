/** Worked decisions under ordinary removal law. All persons are invented. `article-…` are the people of the article. */
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { text } from '../../src/base/text.ts';
import { salvadoranProtected } from '../us-sv-2025/example-files.ts';
import { mexicanToElSalvador, salvadoranToElSalvador, servingForFraud } from './example-files.ts';
import { ruleCases } from './rule-cases.ts';

export { ruleCases };

const common = { agreement: 'us-removal', mode: 'removal', on: '2025-03-15' } satisfies Partial<DecisionCase>;

export const cases: readonly DecisionCase[] = [
  {
    ...common,
    id: 'article-5a',
    outcome: 'barred',
    file: { ...salvadoranProtected, proposal: { receivingState: 'SV', facility: 'none' } },
    title: text(
      'A Salvadoran whose removal to El Salvador has been withheld',
      'Una persona salvadoreña cuya expulsión a El Salvador está suspendida',
    ),
    decidedBy: ['US.RM.WH'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...common,
    id: 'salvadoran-final-order',
    file: salvadoranToElSalvador,
    outcome: 'permitted',
    title: text(
      'A Salvadoran under a final order, without protection and free on arrival',
      'Una salvadoreña con orden firme, sin protección y libre a su llegada',
    ),
    decidedBy: ['US.RM.ORDER', 'SV.C5.RETURN', 'us-removal.order'],
  },
  {
    ...common,
    id: 'salvadoran-prison-not-excluded',
    outcome: 'undetermined',
    file: { ...salvadoranToElSalvador, proposal: { receivingState: 'SV' } },
    title: text(
      'The same, while it is not known whether a prison awaits her',
      'La misma persona, mientras no se sabe si la espera una prisión',
    ),
    decidedBy: ['SV.C2/11/13'],
  },
  {
    ...common,
    id: 'salvadoran-to-cecot',
    outcome: 'barred',
    file: {
      ...salvadoranToElSalvador,
      states: { ...salvadoranToElSalvador.states, localTitle: 'none' },
      proposal: { receivingState: 'SV', facility: 'cecot' },
    },
    title: text(
      'The same, into CECOT without any Salvadoran title: a lawful removal is no lawful imprisonment',
      'La misma persona, al CECOT sin título salvadoreño: una expulsión lícita no es un encarcelamiento lícito',
    ),
    decidedBy: ['SV.C2/11/13', 'IL.ICCPR9'],
  },
  {
    ...common,
    id: 'removal-to-prison',
    mode: 'removal-to-prison',
    outcome: 'barred',
    file: {
      ...salvadoranToElSalvador,
      states: { ...salvadoranToElSalvador.states, localTitle: 'none' },
      proposal: { receivingState: 'SV', facility: 'cecot' },
    },
    title: text('Removal law asked to carry a removal to prison', 'La ley de expulsión invocada para una expulsión a prisión'),
    decidedBy: ['us-removal.removal-only', 'US.6A'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...common,
    id: 'citizen',
    outcome: 'barred',
    file: { ...salvadoranToElSalvador, person: { ...salvadoranToElSalvador.person, nationalities: ['US'] } },
    title: text('A citizen of the United States, whatever order there is', 'Una persona estadounidense, haya la orden que haya'),
    decidedBy: ['US.CITIZEN-RETURN', 'US.RM.ALIEN'],
  },
  {
    ...common,
    id: 'dual-national',
    outcome: 'barred',
    file: { ...salvadoranToElSalvador, person: { ...salvadoranToElSalvador.person, nationalities: ['US', 'SV'] } },
    title: text(
      'A citizen of both states: the second nationality opens no door',
      'Una persona con ambas nacionalidades: la segunda no abre ninguna puerta',
    ),
    decidedBy: ['US.CITIZEN-RETURN', 'US.RM.ALIEN'],
  },
  {
    ...common,
    id: 'no-final-order',
    outcome: 'barred',
    file: { ...salvadoranToElSalvador, removal: { ...salvadoranToElSalvador.removal, orderFinal: false } },
    title: text('A Salvadoran whose order is not final', 'Una salvadoreña cuya orden no es firme'),
    decidedBy: ['US.RM.ALIEN'],
  },
  {
    ...common,
    id: 'mexican-third-country-without-notice',
    on: '2025-07-10',
    outcome: 'barred-until',
    file: { ...mexicanToElSalvador, notice: { given: false } },
    title: text(
      'A Mexican to El Salvador, a third country, without notice and before Mexico was asked',
      'Una mexicana a El Salvador, un tercer país, sin aviso y sin consultar antes a México',
    ),
    decidedBy: ['US.DVD', 'US.RM.DEST'],
    readings: [{ reading: { 'US.DVD': 'B' }, outcome: 'barred-until' }],
  },
  {
    ...common,
    id: 'third-country-after-due-process',
    on: '2025-07-01',
    outcome: 'undetermined',
    file: {
      ...mexicanToElSalvador,
      removal: { ...mexicanToElSalvador.removal, nationalityCountryRefused: true, earlierCountriesExhausted: true },
    },
    title: text(
      'The same with notice given, every earlier country exhausted, and El Salvador willing: no provision of its law on admitting foreigners was read',
      'La misma persona con aviso dado, agotados los países anteriores y El Salvador dispuesto: no se leyó disposición de su ley sobre admisión de extranjeros',
    ),
    decidedBy: ['LAW-GAP.receiving'],
  },
  {
    ...common,
    id: 'honduran-to-honduras',
    outcome: 'undetermined',
    file: {
      ...salvadoranToElSalvador,
      person: { ...salvadoranToElSalvador.person, nationalities: ['HN'] },
      removal: { ...salvadoranToElSalvador.removal, designatedCountry: 'HN' },
      proposal: { ...salvadoranToElSalvador.proposal, receivingState: 'HN' },
    },
    title: text('A Honduran to Honduras, whose law is not encoded', 'Una hondureña a Honduras, cuya ley no está codificada'),
    decidedBy: ['LAW-GAP.receiving'],
  },
  {
    ...common,
    id: 'serving-a-sentence',
    outcome: 'barred-until',
    file: { ...salvadoranToElSalvador, ...servingForFraud },
    title: text('A Salvadoran still serving a federal sentence', 'Una salvadoreña que aún cumple una pena federal'),
    decidedBy: ['US.RM.SENT'],
  },
  {
    ...common,
    id: 'serving-a-sentence-early-removal-open',
    outcome: 'undetermined',
    file: { ...salvadoranToElSalvador, ...servingForFraud, removal: { ...servingForFraud.removal, agNonviolentFinding: null } },
    title: text(
      'The same, while the Attorney General has not said whether she may be removed early',
      'La misma persona, mientras la Fiscalía General no ha dicho si puede ser expulsada antes',
    ),
    decidedBy: ['US.RM.SENT'],
    missing: ['removal.agNonviolentFinding', 'findings.removal-in-interest'],
  },
  {
    ...common,
    id: 'early-removal',
    outcome: 'permitted',
    file: {
      ...salvadoranToElSalvador,
      ...servingForFraud,
      removal: { ...servingForFraud.removal, agNonviolentFinding: true },
      findings: [
        ...salvadoranToElSalvador.findings,
        {
          question: 'removal-in-interest',
          authority: 'Attorney General',
          on: '2025-02-01',
          result: true,
          reasonsDocument: 'decision of 1 February 2025',
        },
      ],
    },
    title: text(
      'The same after the Attorney General’s finding for a nonviolent offence: removed to liberty, not to serve the rest',
      'La misma persona tras la decisión de la Fiscalía General por un delito no violento: expulsada a la libertad, no a cumplir el resto',
    ),
    decidedBy: ['US.RM.ORDER'],
  },
  {
    ...common,
    id: 'torture-deferral',
    outcome: 'barred',
    file: { ...salvadoranToElSalvador, protection: { ...salvadoranToElSalvador.protection, catDeferral: ['SV'] } },
    title: text(
      'A Salvadoran with a deferral under the Convention against Torture',
      'Una salvadoreña con aplazamiento conforme a la Convención contra la Tortura',
    ),
    decidedBy: ['US.CAT'],
  },
  {
    ...common,
    id: 'fear-not-examined',
    outcome: 'barred-until',
    file: {
      ...salvadoranToElSalvador,
      fear: { expressed: true, screened: false, tortureMoreLikelyThanNot: false, substantialGrounds: false },
    },
    title: text(
      'A Salvadoran who says that she fears to go, and nobody has examined it',
      'Una salvadoreña que dice temer ir, sin que nadie lo haya examinado',
    ),
    decidedBy: ['IL.CAT3.EXAM'],
  },
];
