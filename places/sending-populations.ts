/** What is published of the people whom a sending state could choose from, as groups: counts, what is known of each, and the source. Groups are whole: nobody is in two. */
import { text, type Text } from '../src/base/text.ts';
import type { PersonFileInput } from '../src/people/person-file.ts';

export type PublishedGroup = { readonly group: string; readonly people: number; readonly facts: PersonFileInput };
export type SendingPopulation = {
  readonly agreement: string;
  /** Stands on every output that rests on these people. */
  readonly notice: Text;
  readonly groups: readonly PublishedGroup[];
};

const OCTOBER_NOVEMBER_2015 = 'https://kriminalomsorgen.no/status-for-antall-innsatte-til-nederland.5814106-237613.html';
const seen = <T>(value: T, source: string, asOf: string): { readonly value: T; readonly source: string; readonly asOf: string } => ({
  value,
  source,
  asOf,
});
const byNovember = <T>(value: T) => seen(value, OCTOBER_NOVEMBER_2015, '2015-11-06');

/**
 * The 662 people whom the Norwegian service had looked at by 6 November 2015. Those with two reasons are counted once in the source, so each reason
 * is the only one known of them. Whoever was chosen is not said to have no children or illness: the press release does not say it.
 */
const norway: SendingPopulation = {
  agreement: 'no-nl-2015',
  notice: text(
    'The 662 people looked at by 6 November 2015, by the counts that the Norwegian prison service published (256 decided on, 136 of them volunteers; 123 kept back for specialist health care, 88 for contact with own children, 195 for reasons not published). Invented rows: none is a person, and all else about them is unknown.',
    'Las 662 personas examinadas hasta el 6 de noviembre de 2015, según los recuentos que publicó el servicio penitenciario noruego (256 con decisión, 136 de ellas voluntarias; 123 excluidas por atención médica especializada, 88 por contacto con sus hijos, 195 por razones no publicadas). Filas inventadas: ninguna es una persona, y lo demás se desconoce.',
  ),
  groups: [
    {
      group: 'decided-volunteer',
      people: 136,
      facts: { consent: { given: byNovember(true) }, states: { sendingAgrees: byNovember(true) } },
    },
    {
      group: 'decided-not-volunteer',
      people: 120,
      facts: { consent: { given: byNovember(false) }, states: { sendingAgrees: byNovember(true) } },
    },
    {
      group: 'specialist-care',
      people: 123,
      facts: {
        person: { health: { needsSpecialistCare: byNovember(true) } },
        findings: [
          {
            question: 'care-available',
            authority: 'Norwegian Correctional Service',
            on: '2015-11-06',
            result: false,
            reasonsDocument: OCTOBER_NOVEMBER_2015,
          },
        ],
      },
    },
    {
      group: 'children',
      people: 88,
      // Who is kept back for children has not volunteered: a volunteer would not have been.
      facts: { person: { family: { contactWithChildren: byNovember(true) } }, consent: { given: byNovember(false) } },
    },
    { group: 'other-reasons', people: 195, facts: {} },
  ],
};

const BELGIUM_TOTAL = 'https://drugpolicyfacts.org/node/2900 (Belgian report to the EMCDDA, 2011)';
const BELGIUM_WOMEN = 'https://brf.be/national/593102 (Council of Europe, 2011: four of a hundred are women)';
const belgium: SendingPopulation = {
  agreement: 'be-nl-2009',
  notice: text(
    'The 11,913 people in Belgian prisons on 1 September 2011, on remand too, by sex (four of a hundred are women, so 477, derived). Invented rows: none is a person. Sentences, remand, nationality and security are not published in a form that could be joined: unknown.',
    'Las 11.913 personas en prisiones belgas el 1 de septiembre de 2011, también preventivas, por sexo (cuatro de cada cien son mujeres: 477, derivado). Filas inventadas: ninguna es una persona. Penas, prisión preventiva, nacionalidad y seguridad no se publican de forma que pueda unirse: se desconocen.',
  ),
  groups: [
    { group: 'men', people: 11_436, facts: { person: { sex: seen('male', `${BELGIUM_TOTAL}; ${BELGIUM_WOMEN}`, '2011-09-01') } } },
    { group: 'women', people: 477, facts: { person: { sex: seen('female', `${BELGIUM_TOTAL}; ${BELGIUM_WOMEN}`, '2011-09-01') } } },
  ],
};

const FOLKETING =
  'https://ditoverblik.dk/hver-fjerde-indsatte-er-ikke-dansk-statsborger/ (answer of the minister of justice, 24 July 2018)';
const denmark: SendingPopulation = {
  agreement: 'dk-xk-2022',
  notice: text(
    'The 3,651 people in Danish prisons on 24 July 2018: 2,627 Danish citizens, 330 of other states of the EU, 694 from outside it. Invented rows: none is a person. Which states, who is to be expelled, sentences and health are unknown. Denmark itself counted 293 who met its criteria on 8 September 2025.',
    'Las 3.651 personas en prisiones danesas el 24 de julio de 2018: 2.627 ciudadanas danesas, 330 de otros Estados de la UE, 694 de fuera. Filas inventadas: ninguna es una persona. Se desconoce de qué Estados, quién será expulsada, penas y salud. La propia Dinamarca contó 293 que cumplían sus criterios el 8 de septiembre de 2025.',
  ),
  groups: [
    {
      group: 'danish',
      people: 2_627,
      facts: { person: { nationalities: { value: { items: ['DK'], complete: false }, source: FOLKETING, asOf: '2018-07-24' } } },
    },
    { group: 'other-eu', people: 330, facts: {} },
    { group: 'outside-eu', people: 694, facts: {} },
  ],
};

const BRA = 'https://www.friatider.se/antalet-fangar-har-nara-fordubblats-pa-tio-ar (official statistics, Brå, 1 October 2024)';
const sentenced = (sex: 'male' | 'female'): PersonFileInput => ({
  person: { sex: seen(sex, BRA, '2024-10-01') },
  conviction: { exists: seen(true, BRA, '2024-10-01') },
  sentence: { begunInSendingState: seen(true, BRA, '2024-10-01') },
});
const sweden: SendingPopulation = {
  agreement: 'se-ee-2025',
  notice: text(
    'The 8,206 people serving a prison sentence in Sweden on 1 October 2024: 7,613 men and 593 women. Invented rows: none is a person. Offences, lengths, security class, nationality and health are not joined to these counts: unknown.',
    'Las 8.206 personas que cumplían pena de prisión en Suecia el 1 de octubre de 2024: 7.613 hombres y 593 mujeres. Filas inventadas: ninguna es una persona. Delitos, duraciones, clase de seguridad, nacionalidad y salud no están unidos a estos recuentos: se desconocen.',
  ),
  groups: [
    { group: 'men', people: 7_613, facts: sentenced('male') },
    { group: 'women', people: 593, facts: sentenced('female') },
  ],
};

export const sendingPopulations: readonly SendingPopulation[] = [norway, belgium, denmark, sweden];
