/** Worked decisions under the convention. All persons are invented. `article-…` are the people of the article. */
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { text } from '../../src/base/text.ts';
import { complete, FINDINGS, nearItsEnd, OFFENCES, seventeen } from './example-file.ts';
import { ruleCases } from './rule-cases.ts';

export { ruleCases };

const common = { agreement: 'us-sv-inter-american', mode: 'sentence-transfer', on: '2026-02-02' } satisfies Partial<DecisionCase>;

const articleTwo: PersonFileInput = {
  ...complete,
  person: { ...complete.person, nationalities: ['US'] },
  proposal: { ...complete.proposal, requestedOn: '2025-02-20', receivedOn: '2025-03-01', departureOn: null, handoverOn: null },
  states: { localTitle: 'none', contraryToReceivingLaw: null },
  consent: { given: true, withdrawn: false },
  findings: [],
};

export const cases: readonly DecisionCase[] = [
  {
    ...common,
    id: 'article-2',
    on: '2025-03-15',
    file: articleTwo,
    outcome: 'barred',
    title: text(
      'A citizen of the United States alone, with a final federal sentence and willing, under the treaty that exists',
      'Una persona solo estadounidense, con condena federal firme y dispuesta a ir, conforme al tratado que existe',
    ),
    decidedBy: ['US.CH306.NATION', 'us-sv-inter-american.art-III-4', 'us-sv-inter-american.art-III', 'OAS.57'],
    readings: [{ reading: 'all-flipped', outcome: 'barred' }],
  },
  {
    ...common,
    id: 'article-3a',
    file: complete,
    outcome: 'permitted',
    title: text(
      'A citizen of both states with a final federal sentence, consent verified, both states agreed, every fact and finding on file',
      'Una persona con ambas nacionalidades, condena federal firme, consentimiento verificado, acuerdo de ambos Estados y todos los hechos y constataciones en el expediente',
    ),
    decidedBy: ['US.CH306.AUTH', 'SV.TREATY', 'us-sv-inter-american.art-III', 'OAS.57'],
  },
  {
    ...common,
    id: 'article-3b',
    file: { ...complete, states: { ...complete.states, localTitle: null }, findings: FINDINGS.noneOnPrison },
    outcome: 'undetermined',
    title: text(
      'The same person, while no Salvadoran court has spoken on the judgment and no authority on the named prison',
      'La misma persona, mientras ningún tribunal salvadoreño se ha pronunciado sobre la sentencia ni autoridad alguna sobre la prisión señalada',
    ),
    decidedBy: ['SV.C2/11/13.RECOGNITION', 'IL.ICCPR10'],
    missing: ['states.localTitle', 'findings.facility-conditions'],
  },
  {
    ...common,
    id: 'colombian-drug-sentence',
    outcome: 'barred',
    file: {
      ...complete,
      person: { ...complete.person, nationalities: ['CO'] },
      offences: OFFENCES.drugs,
    },
    title: text(
      'A Colombian with a final federal drug sentence, who consents to go to El Salvador',
      'Un colombiano con condena federal firme por drogas, que consiente en ir a El Salvador',
    ),
    decidedBy: ['US.CH306.NATION', 'us-sv-inter-american.art-III-4'],
  },
  {
    ...common,
    id: 'salvadoran-only',
    outcome: 'permitted',
    file: { ...complete, person: { ...complete.person, nationalities: ['SV'] } },
    title: text(
      'A Salvadoran who is not a citizen of the United States, everything on file',
      'Una salvadoreña que no es ciudadana de los Estados Unidos, con todo en el expediente',
    ),
    decidedBy: ['US.CH306.AUTH', 'SV.TREATY', 'us-sv-inter-american.art-III'],
  },
  {
    ...common,
    id: 'salvadoran-consul-not-told',
    outcome: 'barred-until',
    file: { ...complete, person: { ...complete.person, nationalities: ['SV'] }, notice: { ...complete.notice, consulTold: false } },
    title: text('A Salvadoran who was not told of the right to a consul', 'Una salvadoreña a la que no se informó del derecho a un cónsul'),
    decidedBy: ['IL.VCCR36'],
  },
  {
    ...common,
    id: 'appeal-pending',
    outcome: 'barred-until',
    file: { ...complete, conviction: { ...complete.conviction, final: false, appealPending: true, appealPeriodExpired: false } },
    title: text('A citizen of both states whose appeal is pending', 'Una persona con ambas nacionalidades cuya apelación está pendiente'),
    decidedBy: ['US.CH306.APPEAL', 'us-sv-inter-american.art-I-3', 'us-sv-inter-american.art-III-1'],
  },
  {
    ...common,
    id: 'collateral-attack-pending',
    outcome: 'barred-until',
    file: { ...complete, conviction: { ...complete.conviction, collateralAttackPending: true } },
    title: text(
      'The judgment is final, but a motion to vacate the sentence is pending',
      'La sentencia es firme, pero hay pendiente un recurso extraordinario contra la pena',
    ),
    decidedBy: ['US.CH306.APPEAL'],
  },
  {
    ...common,
    id: 'seventeen',
    outcome: 'barred-until',
    file: seventeen,
    title: text(
      'A citizen of both states who is seventeen, and nobody has consented in the person’s place',
      'Una persona con ambas nacionalidades de diecisiete años, por quien nadie ha consentido',
    ),
    decidedBy: ['US.CH306.MINOR'],
  },
  {
    ...common,
    id: 'seventeen-with-guardian',
    outcome: 'permitted',
    file: { ...seventeen, consent: { ...complete.consent, substitute: 'guardian' } },
    title: text('The same, after a guardian has consented too', 'La misma persona, después de que también consintiera un tutor'),
    decidedBy: ['us-sv-inter-american.art-III'],
  },
  {
    ...common,
    id: 'five-months-left',
    outcome: 'barred',
    on: '2025-08-04',
    file: nearItsEnd('P3Y7M29D', '2025-11-01'),
    title: text('Five months were left on the day of the request', 'El día de la solicitud quedaban cinco meses'),
    decidedBy: ['us-sv-inter-american.art-III-6'],
  },
  {
    ...common,
    id: 'six-months-to-the-day',
    outcome: 'permitted',
    on: '2025-08-04',
    file: nearItsEnd('P3Y8M28D', '2025-12-01'),
    title: text(
      'Six months to the day were left on the day of the request, both end days counted',
      'El día de la solicitud quedaban seis meses justos, contados ambos días extremos',
    ),
    decidedBy: ['us-sv-inter-american.art-III'],
  },
  {
    ...common,
    id: 'one-day-short-of-six-months',
    outcome: 'barred',
    on: '2025-08-04',
    file: nearItsEnd('P3Y8M27D', '2025-11-30'),
    title: text('One day less than six months was left', 'Quedaba un día menos de seis meses'),
    decidedBy: ['us-sv-inter-american.art-III-6'],
  },
  {
    ...common,
    id: 'life-sentence',
    outcome: 'barred',
    file: { ...complete, sentence: { type: 'life', start: '2022-03-04', others: [] } },
    title: text(
      'A life sentence, which El Salvador’s Constitution does not carry out',
      'Una cadena perpetua, que la Constitución de El Salvador no ejecuta',
    ),
    decidedBy: ['SV.C27'],
  },
  {
    ...common,
    id: 'life-for-murder-after-the-vote',
    outcome: 'undetermined',
    on: '2026-04-15',
    file: {
      ...complete,
      offences: OFFENCES.murder,
      sentence: { type: 'life', start: '2022-03-04', others: [] },
      proposal: { ...complete.proposal, departureOn: '2026-05-04', handoverOn: '2026-05-04' },
    },
    title: text(
      'A life sentence for murder, a month after El Salvador’s Assembly voted a reform of which nobody knows whether it is in force',
      'Una cadena perpetua por homicidio, un mes después de que la Asamblea de El Salvador votara una reforma de la que no consta si está en vigor',
    ),
    decidedBy: ['SV.C27'],
  },
  {
    ...common,
    id: 'sentenced-by-a-state',
    outcome: 'barred-until',
    file: {
      ...complete,
      conviction: { ...complete.conviction, court: { jurisdiction: 'state', state: 'Texas', country: 'US' } },
      states: { ...complete.states, sentencingStateStatute: true, sentencingStateConsents: false },
    },
    title: text('Sentenced by a state of the Union that has not consented', 'Condenada por un estado de la Unión que no ha consentido'),
    decidedBy: ['US.STATE', 'us-sv-inter-american.art-V-state'],
  },
  {
    ...common,
    id: 'not-a-crime-there',
    outcome: 'barred',
    file: { ...complete, offences: OFFENCES.noCrimeThere },
    title: text('The act is no crime in El Salvador', 'El hecho no es delito en El Salvador'),
    decidedBy: ['us-sv-inter-american.art-III-3', 'US.CH306.DUAL'],
  },
  {
    ...common,
    id: 'el-salvador-refuses',
    outcome: 'barred-until',
    file: { ...complete, states: { ...complete.states, receivingAgrees: false, localTitle: null } },
    title: text('El Salvador does not agree', 'El Salvador no acepta'),
    decidedBy: ['us-sv-inter-american.art-V', 'SV.TREATY', 'OAS.57'],
  },
  {
    ...common,
    id: 'consent-not-given',
    outcome: 'barred-until',
    file: { ...complete, consent: { given: false, informedBeforehand: true } },
    title: text('The person does not consent', 'La persona no consiente'),
    decidedBy: ['US.CH306.CONSENT', 'us-sv-inter-american.art-III-2'],
  },
  {
    ...common,
    id: 'without-counsel',
    outcome: 'barred-until',
    file: { ...complete, consent: { ...complete.consent, counsel: 'absent' } },
    title: text('The person consented without counsel', 'La persona consintió sin abogado'),
    decidedBy: ['US.CH306.COUNSEL'],
  },
  {
    ...common,
    id: 'one-citizenship-on-record',
    outcome: 'undetermined',
    file: { ...complete, person: { ...complete.person, nationalities: { items: ['US'], complete: false } } },
    title: text(
      'Only one citizenship is on record, and the list is not known to be complete',
      'Solo consta una ciudadanía, y no se sabe si la lista está completa',
    ),
    decidedBy: ['us-sv-inter-american.art-III-4', 'US.CH306.NATION'],
    missing: ['person.nationalities'],
  },
  {
    ...common,
    id: 'danger-of-torture-found',
    outcome: 'barred',
    file: { ...complete, findings: FINDINGS.dangerOfTorture },
    title: text(
      'A judge has found a danger of torture in the place where the person would be held',
      'Un juez ha constatado peligro de tortura en el lugar donde estaría la persona',
    ),
    decidedBy: ['IL.CAT3', 'IL.ICCPR6/7'],
  },
  {
    ...common,
    id: 'into-cecot',
    outcome: 'barred-until',
    file: {
      ...complete,
      proposal: { ...complete.proposal, facility: 'cecot' },
      findings: FINDINGS.againstPrison,
    },
    title: text(
      'The named prison is CECOT, and a judge has found its conditions inhumane for this person',
      'La prisión señalada es el CECOT, y un juez ha constatado que sus condiciones son inhumanas para esta persona',
    ),
    decidedBy: ['IL.ICCPR10'],
  },
];
