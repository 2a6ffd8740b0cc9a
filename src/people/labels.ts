/** Short labels in both languages: of facts, of the values of closed lists, and of the sections of the person file. */
import type { Text } from '../base/text.ts';
import { FINDING_QUESTIONS } from './closed-lists.ts';
import type { Section } from './fact-question.ts';
import { party, TREATIES, type VOCABULARY } from './facts.ts';
import { FIXED_FACT_LABELS } from './fact-labels.ts';
import {
  COUNSEL_LABELS,
  DETENTION_KIND_LABELS,
  DOJ_DECISION_LABELS,
  FINDING_LABELS,
  JURISDICTION_LABELS,
  LOCAL_TITLE_LABELS,
  LOSS_ROUTE_LABELS,
  MODE_LABELS,
  OFFENCE_CATEGORY_LABELS,
  PROTOCOL_LABELS,
  SENTENCE_TYPE_LABELS,
  SEX_LABELS,
  SUBSTITUTE_LABELS,
  TREATY_LABELS,
  VERIFIER_LABELS,
} from './value-labels.ts';

export const SECTION_LABELS: { readonly [S in Section]: Text } = {
  proposal: { en: 'What is proposed', es: 'Qué se propone' },
  person: { en: 'The person', es: 'La persona' },
  conviction: { en: 'Conviction and offences', es: 'Condena y delitos' },
  sentence: { en: 'The sentence', es: 'La pena' },
  consent: { en: 'The person’s consent', es: 'Consentimiento de la persona' },
  removal: { en: 'Order of removal', es: 'Orden de expulsión' },
  protection: { en: 'Protection from removal', es: 'Protección contra la expulsión' },
  notice: { en: 'Notice to the person', es: 'Notificación a la persona' },
  fear: { en: 'Fear of harm', es: 'Temor de sufrir daños' },
  assurance: { en: 'Assurances on treatment', es: 'Garantías sobre el trato' },
  detention: { en: 'Detention and security', es: 'Detención y seguridad' },
  states: { en: 'The two states', es: 'Los dos Estados' },
  findings: { en: 'Findings of authorities', es: 'Decisiones de las autoridades' },
};

const partyLabels = TREATIES.flatMap((treaty): readonly (readonly [string, Text])[] => {
  const { en, es } = TREATY_LABELS[treaty];
  return [
    [party(treaty, 'sending').path, { en: `Sending state: ${en}`, es: `Estado que envía: ${es}` }],
    [party(treaty, 'receiving').path, { en: `Receiving state: ${en}`, es: `Estado receptor: ${es}` }],
  ];
});

const findingLabels = FINDING_QUESTIONS.map((question) => [`findings.${question}`, FINDING_LABELS[question]]);

/**
 * By the fact's path, those of the agreement and the place included; also of each treaty party (`law.party.…`) and of
 * each finding (`findings.…`).
 */
export const FACT_LABELS: { readonly [path: string]: Text } = {
  ...FIXED_FACT_LABELS,
  ...Object.fromEntries(partyLabels),
  ...Object.fromEntries(findingLabels),
};

type Rooms = typeof VOCABULARY;
type AnyFact = { readonly [R in keyof Rooms]: Rooms[R][keyof Rooms[R]] }[keyof Rooms];
type Choosing = Extract<AnyFact, { readonly values: readonly string[] }>;
type ValueLabelsOf = { readonly [F in Choosing as F['path']]: { readonly [V in F['values'][number]]: Text } };

/**
 * By the path of the fact that takes the value, since one value may mean different things in two lists.
 * Two lists belong to no choice: the questions of findings (`findings[].question`) and the treaties (`law.party`).
 */
export const VALUE_LABELS: { readonly [path: string]: { readonly [value: string]: Text } } = {
  'person.sex': SEX_LABELS,
  'person.nationalityLoss[].how': LOSS_ROUTE_LABELS,
  'conviction.court.jurisdiction': JURISDICTION_LABELS,
  'offences[].categories': OFFENCE_CATEGORY_LABELS,
  'sentence.type': SENTENCE_TYPE_LABELS,
  'consent.verifiedBy': VERIFIER_LABELS,
  'consent.counsel': COUNSEL_LABELS,
  'consent.substitute': SUBSTITUTE_LABELS,
  'detention.kind': DETENTION_KIND_LABELS,
  'proposal.mode': MODE_LABELS,
  'states.localTitle': LOCAL_TITLE_LABELS,
  'states.dojDecision': DOJ_DECISION_LABELS,
  'states.boundBy': PROTOCOL_LABELS,
  'findings[].question': FINDING_LABELS,
  'law.party': TREATY_LABELS,
} satisfies ValueLabelsOf & { readonly [path: string]: { readonly [value: string]: Text } };
