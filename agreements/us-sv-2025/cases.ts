/** Worked decisions under the offer of February 2025 and the arrangement of March 2025. All persons are invented. `article-…` are the people of the article. */
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { text } from '../../src/base/text.ts';
import { finalFederal, salvadoranProtected, venezuelanWithoutConviction, willingCitizen } from './example-files.ts';
import { ruleCases } from './rule-cases.ts';

export { ruleCases };

const agreement = 'us-sv-2025';
const offer = { agreement, mode: 'rented-prison', on: '2025-02-15' } satisfies Partial<DecisionCase>;
const arrangement = { agreement, mode: 'removal-to-prison', on: '2025-03-15' } satisfies Partial<DecisionCase>;

const underOffer: readonly DecisionCase[] = [
  {
    ...offer,
    id: 'article-1',
    file: willingCitizen,
    outcome: 'barred',
    title: text(
      'A citizen of the United States, not Salvadoran, with a final federal sentence, willing to go; no title in El Salvador',
      'Una persona estadounidense, no salvadoreña, con condena federal firme, dispuesta a ir; sin título en El Salvador',
    ),
    decidedBy: ['US.PLACE', 'US.VALENTINE', 'US.NONDET', 'US.CH306.NATION', 'SV.C2/11/13'],
    readings: [
      { reading: { 'US.PLACE': 'B' }, outcome: 'barred' },
      { reading: 'all-flipped', outcome: 'undetermined' },
    ],
  },
  {
    ...offer,
    id: 'article-4a',
    file: venezuelanWithoutConviction,
    outcome: 'barred',
    title: text(
      'A Venezuelan convicted of nothing anywhere, under the offer; no title in El Salvador',
      'Una persona venezolana sin condena en ninguna parte, conforme a la oferta; sin título en El Salvador',
    ),
    decidedBy: ['US.6A', 'IL.ICCPR9', 'SV.C2/11/13'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...offer,
    id: 'salvadoran-willing',
    outcome: 'barred',
    file: { ...willingCitizen, person: { ...willingCitizen.person, nationalities: ['SV'] } },
    title: text(
      'A Salvadoran with a final federal sentence, willing: a rented prison is still no transfer',
      'Una persona salvadoreña con condena federal firme, dispuesta a ir: una prisión alquilada sigue sin ser un traslado',
    ),
    decidedBy: ['US.PLACE', 'US.VALENTINE', 'SV.C2/11/13'],
  },
  {
    ...offer,
    id: 'citizen-unwilling',
    outcome: 'barred',
    file: { ...willingCitizen, consent: { given: false } },
    title: text('The same citizen, unwilling', 'La misma persona estadounidense, contra su voluntad'),
    decidedBy: ['US.MATTIS', 'US.PLACE', 'US.NONDET'],
  },
  {
    ...offer,
    id: 'citizen-sentenced-by-a-state',
    outcome: 'barred',
    file: {
      ...willingCitizen,
      conviction: { ...finalFederal, court: { jurisdiction: 'state', state: 'Florida', country: 'US' } },
      states: { localTitle: 'none', sentencingStateStatute: false, sentencingStateConsents: true },
    },
    title: text(
      'A citizen sentenced by a state of the Union that would let the person go',
      'Una persona estadounidense condenada por un estado de la Unión que la dejaría ir',
    ),
    decidedBy: ['US.STATE.NATION', 'US.VALENTINE'],
  },
  {
    ...offer,
    id: 'citizenship-alone-known',
    outcome: 'barred',
    file: { person: { nationalities: { items: ['US'], complete: false } }, proposal: { sendingState: 'US' } },
    title: text(
      'Nothing is known but that one citizenship is that of the United States',
      'No se sabe nada salvo que una ciudadanía es la estadounidense',
    ),
    decidedBy: ['US.NONDET'],
  },
  {
    ...offer,
    id: 'mexican-held-by-the-bureau',
    outcome: 'barred',
    file: {
      person: { nationalities: { items: ['MX'], complete: false } },
      states: { munafCircumstances: false },
      proposal: { sendingState: 'US' },
    },
    title: text(
      'A Mexican held by the Bureau of Prisons, nothing else known: no law gives power to hand the person over',
      'Una persona mexicana en manos de la Oficina de Prisiones, sin saberse nada más: ninguna ley da poder para entregarla',
    ),
    decidedBy: ['US.VALENTINE'],
  },
  {
    ...offer,
    id: 'nothing-known',
    outcome: 'barred-until',
    file: { proposal: { sendingState: 'US' } },
    title: text(
      'Nothing is known of the person: no transfer treaty carries the offer',
      'Nada se sabe de la persona: ningún tratado de traslado ampara la oferta',
    ),
    decidedBy: ['US.CH306.TREATY'],
  },
];

const underArrangement: readonly DecisionCase[] = [
  {
    ...arrangement,
    id: 'article-4b',
    file: venezuelanWithoutConviction,
    outcome: 'barred',
    title: text(
      'The same Venezuelan, under the arrangement as it was carried out',
      'La misma persona venezolana, conforme al arreglo tal como se llevó a cabo',
    ),
    decidedBy: ['US.6A', 'IL.ICCPR9', 'SV.C2/11/13'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...arrangement,
    id: 'article-5b',
    file: salvadoranProtected,
    outcome: 'barred',
    title: text(
      'A Salvadoran whose removal to El Salvador has been withheld, under the arrangement',
      'Una persona salvadoreña cuya expulsión a El Salvador está suspendida, conforme al arreglo',
    ),
    decidedBy: ['US.RM.WH'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...arrangement,
    id: 'citizen-removed-to-prison',
    outcome: 'barred',
    file: willingCitizen,
    title: text('A citizen of the United States removed to prison', 'Una persona estadounidense expulsada a una prisión'),
    decidedBy: ['US.CITIZEN-RETURN', 'US.RM.ALIEN', 'US.NONDET.REMOVAL'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...arrangement,
    id: 'venezuelan-with-served-sentence',
    outcome: 'barred',
    file: {
      ...venezuelanWithoutConviction,
      conviction: finalFederal,
      offences: [{ description: 'Assault', committedOn: '2020-02-14', categories: ['violence'], violent: true, dualCriminality: true }],
      sentence: { type: 'determinate', imposed: 'P3Y', start: '2021-05-10', lastDay: '2024-05-09', others: [] },
      removal: { orderFinal: true, orderDate: '2024-06-01', designatedCountry: 'VE', releasedFromImprisonment: true },
    },
    title: text(
      'A Venezuelan who was convicted and has served the sentence: there is nothing left to punish',
      'Una persona venezolana que fue condenada y cumplió su pena: no queda nada que castigar',
    ),
    decidedBy: ['IL.ICCPR9', 'SV.C2/11/13'],
  },
  {
    ...arrangement,
    id: 'nothing-known-of-arrangement',
    outcome: 'barred-until',
    file: { proposal: { sendingState: 'US' } },
    title: text(
      'Nothing is known of the person: the arrangement itself binds nobody',
      'Nada se sabe de la persona: el propio arreglo no obliga a nadie',
    ),
    decidedBy: ['us-sv-2025.in-force'],
  },
  {
    ...arrangement,
    id: 'sentenced-in-el-salvador',
    outcome: 'barred-until',
    file: {
      ...salvadoranProtected,
      protection: { withholding: [], catDeferral: [], refugeeOf: [], asylumPending: false },
      fear: { expressed: false, screened: true, substantialGrounds: false, tortureMoreLikelyThanNot: false },
      conviction: { ...finalFederal, court: { jurisdiction: 'foreign', country: 'SV' } },
      sentence: { type: 'determinate', imposed: 'P12Y', start: '2019-01-10', lastDay: '2031-01-09', others: [] },
      states: {
        localTitle: 'judgment',
        courtControl: true,
        courtReviewAvailable: true,
        sendingAgrees: true,
        receivingAgrees: true,
        acknowledgesCustody: true,
      },
    },
    title: text(
      'A Salvadoran under a final order of removal whom a Salvadoran court has sentenced: title there, but no binding instrument and no appropriation on file',
      'Una persona salvadoreña con orden firme de expulsión y condena de un tribunal salvadoreño: hay título allí, pero ni instrumento vinculante ni asignación en el expediente',
    ),
    decidedBy: ['us-sv-2025.in-force'],
  },
  {
    agreement,
    mode: 'alien-enemies',
    on: '2025-03-15',
    id: 'alien-enemies-thirteen',
    outcome: 'barred',
    file: {
      ...venezuelanWithoutConviction,
      person: { ...venezuelanWithoutConviction.person, birthDate: '2011-12-01' },
      states: { localTitle: 'none', proclamationIssued: true, warDeclared: false, enemyNation: 'VE' },
    },
    title: text(
      'A Venezuelan of thirteen, under the Alien Enemies Act',
      'Una persona venezolana de trece años, conforme a la Ley de Enemigos Extranjeros',
    ),
    decidedBy: ['US.AEA.PERSON', 'SV.C2/11/13'],
  },
  {
    agreement,
    mode: 'alien-enemies',
    on: '2025-03-15',
    id: 'alien-enemies-a-day-of-notice',
    outcome: 'barred',
    file: {
      ...venezuelanWithoutConviction,
      states: { localTitle: 'none', proclamationIssued: true, warDeclared: false, invasionByForeignNation: false, enemyNation: 'VE' },
      notice: {
        given: true,
        servedAt: '2025-03-14T18:00:00-05:00',
        departureAt: '2025-03-15T17:26:00-05:00',
        languageUnderstood: false,
        howToContest: false,
      },
    },
    title: text(
      'A grown Venezuelan with less than a day of notice in a language not understood; no war, no invasion',
      'Una persona venezolana adulta, con menos de un día de aviso en un idioma que no entiende; sin guerra ni invasión',
    ),
    decidedBy: ['US.AEA', 'IL.ICCPR9'],
  },
];

export const cases: readonly DecisionCase[] = [...underOffer, ...underArrangement];
