/** The treaty's own rules: what Austria does on request, what it refuses, and who decides what while the person is there. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { OFFENCE_CATEGORIES } from '../../src/people/closed-lists.ts';
import { conviction, detention, offence, offences, sentence, states } from '../../src/people/facts.ts';
import {
  all,
  any,
  countryIs,
  every,
  includes,
  isAfter,
  isEmpty,
  isFalse,
  isTrue,
  not,
  plus,
  some,
  type Expression,
} from '../../src/rules/expression.ts';
import type { Effect, Mode, Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

export const SIGNED_ON = '1982-06-04';

const SENTENCE: readonly Mode[] = ['sentence-transfer'];
const BOTH_WAYS: readonly Mode[] = ['sentence-transfer', 'court-ordered-detention'];

type Written = Effect &
  Pick<Rule, 'statement' | 'modes'> & {
    readonly article: string;
    readonly cite: string;
    readonly source?: string;
    readonly when: Expression;
    readonly question: Rule['statement'];
    readonly authority?: Rule['statement'];
  } & Partial<Pick<Rule, 'note' | 'applies' | 'confidence'>>;

const MINISTER = text('Austrian minister of justice', 'Ministro de Justicia de Austria');
const LIECHTENSTEIN = text('Authorities of Liechtenstein', 'Autoridades de Liechtenstein');

const rule = ({ article, cite, source = s.L1, when, question, authority = MINISTER, ...rest }: Written): Rule => ({
  role: 'agreement',
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  ...rest,
  id: `li-at-1982.${article}`,
  citations: [cited(`Treaty of 4 June 1982 ${cite}`, rest.confidence ?? 'high', source)],
  versions: since(SIGNED_ON, when),
  decides: { question, authority },
});

const nothingElse = not(
  any(...OFFENCE_CATEGORIES.filter((category) => category !== 'fiscal').map((category) => includes(offence.categories, category))),
);
const request = { by: LIECHTENSTEIN, what: text('Make the request', 'Presentar la petición') };

export const rules: readonly Rule[] = [
  rule({
    article: 'art-1-a',
    effect: 'permits',
    modes: SENTENCE,
    cite: 'Art. 1(a)',
    cure: request,
    statement: text(
      'On request Austria executes a sentence or preventive measure imposed in Liechtenstein.',
      'A petición, Austria ejecuta una pena o medida preventiva impuesta en Liechtenstein.',
    ),
    when: all(isTrue(conviction.exists), countryIs(conviction.courtCountry, 'LI'), isTrue(states.sendingAgrees)),
    question: text(
      'Is there a sentence of a Liechtenstein court, and a request?',
      '¿Hay una pena de un tribunal de Liechtenstein, y una petición?',
    ),
    authority: LIECHTENSTEIN,
  }),
  rule({
    article: 'art-1-b',
    effect: 'permits',
    modes: ['court-ordered-detention'],
    cite: 'Art. 1(b)',
    cure: request,
    statement: text(
      'On request Austria holds a person whom a court of Liechtenstein orders detained, before conviction too.',
      'A petición, Austria custodia a una persona cuya detención ordena un tribunal de Liechtenstein, también antes de la condena.',
    ),
    when: all(isTrue(detention.orderedByCourt), isTrue(states.sendingAgrees)),
    question: text('Did a court order the detention, and is there a request?', '¿Ordenó un tribunal la detención, y hay una petición?'),
    authority: LIECHTENSTEIN,
  }),
  rule({
    article: 'art-2',
    effect: 'bar',
    modes: BOTH_WAYS,
    cite: 'Art. 2',
    statement: text(
      'Nobody is taken over for an act that is no crime in both states.',
      'No se recibe a nadie por un hecho que no sea delito en ambos Estados.',
    ),
    when: some(offences, isFalse(offence.dualCriminality)),
    question: text('Is an act no crime in Austria?', '¿Algún hecho no es delito en Austria?'),
  }),
  rule({
    article: 'art-3-political',
    effect: 'bar',
    modes: BOTH_WAYS,
    cite: 'Art. 3',
    statement: text('Austria refuses political offences.', 'Austria rechaza los delitos políticos.'),
    when: some(offences, includes(offence.categories, 'political')),
    question: text('Is an offence political?', '¿Es político algún delito?'),
  }),
  rule({
    article: 'art-3-fiscal',
    effect: 'bar',
    modes: BOTH_WAYS,
    cite: 'Art. 3',
    statement: text(
      'Austria refuses offences that are purely fiscal, or only against customs or exchange rules.',
      'Austria rechaza los delitos puramente fiscales, aduaneros o cambiarios.',
    ),
    when: some(offences, all(includes(offence.categories, 'fiscal'), nothingElse)),
    question: text('Is an offence purely fiscal?', '¿Es puramente fiscal algún delito?'),
    note: text(
      'An offence of another kind as well, such as fraud, is not purely fiscal. Customs and exchange offences are entered in the file as fiscal.',
      'Un delito que es además de otra clase, como la estafa, no es puramente fiscal. Los delitos aduaneros y cambiarios figuran en el expediente como fiscales.',
    ),
  }),
  rule({
    article: 'art-3-maximum',
    effect: 'bar',
    modes: SENTENCE,
    cite: 'Art. 3',
    confidence: 'medium',
    statement: text('Austria refuses a term above its own maximum.', 'Austria rechaza una pena superior a su propio máximo.'),
    when: all(
      not(isEmpty(offences)),
      every(
        offences,
        isAfter(plus(sentence.start, sentence.imposed, 'last-day'), plus(sentence.start, offence.executingMaximum, 'last-day')),
      ),
    ),
    question: text('Is the term longer than Austrian law allows?', '¿Es la pena más larga de lo que permite la ley austríaca?'),
    note: text(
      'Where there are several offences the term is held against the highest of their maxima; how Austrian law joins them is not encoded.',
      'Si hay varios delitos, la pena se compara con el más alto de sus máximos; no está codificado cómo los acumula la ley austríaca.',
    ),
  }),
  rule({
    article: 'art-13',
    effect: 'requires',
    modes: BOTH_WAYS,
    cite: 'Art. 3, 13',
    source: s.L3,
    cure: { by: MINISTER, what: text('Grant the request', 'Conceder la petición') },
    statement: text(
      'The Austrian minister of justice grants the request; public order, other obligations and limitation are grounds to refuse.',
      'El ministro de Justicia austríaco concede la petición; el orden público, otras obligaciones y la prescripción son motivos de denegación.',
    ),
    when: isTrue(states.receivingAgrees),
    question: text('Was the request granted?', '¿Se concedió la petición?'),
  }),
  rule({
    article: 'art-4',
    effect: 'compute',
    modes: BOTH_WAYS,
    cite: 'Art. 4',
    computes: {
      kind: 'consequence',
      what: text(
        'Austria may prosecute during the stay only if Liechtenstein consents',
        'Austria solo puede enjuiciar durante la estancia si Liechtenstein consiente',
      ),
    },
    statement: text(
      'An Austrian claim to punish does not stop the person from being taken over, but prosecution in the meantime needs the consent of Liechtenstein.',
      'Una pretensión penal austríaca no impide recibir a la persona, pero enjuiciarla entretanto exige el consentimiento de Liechtenstein.',
    ),
    when: isTrue(states.receivingStateCharges),
    question: text('Does Austria itself have charges?', '¿Tiene Austria cargos propios?'),
    authority: LIECHTENSTEIN,
  }),
  rule({
    article: 'art-5',
    effect: 'compute',
    modes: SENTENCE,
    cite: 'Art. 5',
    source: s.L2,
    computes: {
      kind: 'consequence',
      what: text(
        'Austrian law and courts run the sentence; Liechtenstein decides on conditional release, interruption, leave before release, postponement, contribution to costs and forfeiture',
        'La ley y los tribunales austríacos rigen la ejecución; Liechtenstein decide la libertad condicional, la interrupción, las salidas previas, el aplazamiento, la contribución a los costes y el decomiso',
      ),
    },
    statement: text('Which state decides depends on the kind of decision.', 'Qué Estado decide depende de la clase de decisión.'),
    when: isTrue(conviction.exists),
    question: text('Is a sentence being executed?', '¿Se ejecuta una pena?'),
    authority: text('Each state for its own kind of decision', 'Cada Estado para su clase de decisión'),
  }),
];
