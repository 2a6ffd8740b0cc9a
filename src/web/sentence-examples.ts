/** Sentences to start from, one for each law at least. The persons are invented, but for the case of Ognyanov, which a court published. */
import { text, type Text } from '../base/text.ts';
import type { SentenceDraft } from './sentence-draft.ts';

export type SentenceExample = { readonly id: string; readonly title: Text; readonly what: Text; readonly draft: SentenceDraft };

type Parts = Omit<SentenceDraft, 'fields' | 'terms' | 'events'> & Partial<SentenceDraft>;
const draft = ({ law, fields = {}, terms = [], events = [] }: Parts): SentenceDraft => ({ law, fields: { law, ...fields }, terms, events });

export const SENTENCE_EXAMPLES: readonly SentenceExample[] = [
  {
    id: 'england-wales',
    title: text('England and Wales, 30 months', 'Inglaterra y Gales, 30 meses'),
    what: text('Remand, days added and days away.', 'Prisión preventiva, días añadidos y días de fuga.'),
    draft: draft({
      law: 'england-wales',
      fields: { birthDate: '1990-05-14' },
      terms: [{ id: 'A', length: 'P30M', kind: 'standard', sentencedOn: '2026-02-02', offenceOn: '2025-06-20', arrangement: 'standard' }],
      events: [
        { kind: 'remand', from: '2025-12-08', to: '2026-02-01' },
        { kind: 'added-days', from: '2026-05-11', days: '14' },
        { kind: 'absence', from: '2026-07-04', to: '2026-07-12' },
      ],
    }),
  },
  {
    id: 'us-federal',
    title: text('United States, 210 months', 'Estados Unidos, 210 meses'),
    what: text(
      '944 days of good conduct, as in Thieme v. Ortiz, with jail credit and earned time.',
      '944 días por buena conducta, como en Thieme v. Ortiz, con abono y tiempo ganado.',
    ),
    draft: draft({
      law: 'us-federal',
      fields: { conduct: 'full', periods30: '20', rateDays: '15', supervisedRelease: 'yes', removalOrderFinal: 'no' },
      terms: [{ id: 'A', length: 'P210M', kind: 'standard', sentencedOn: '2015-12-09' }],
      events: [{ kind: 'jail', from: '2015-05-20', to: '2015-12-08' }],
    }),
  },
  {
    id: 'netherlands',
    title: text('Netherlands, 12 years', 'Países Bajos, 12 años'),
    what: text('Ten years under the cap of 2021, less remand.', 'Diez años con el tope de 2021, menos la prisión preventiva.'),
    draft: draft({
      law: 'netherlands',
      fields: { residentHere: 'yes' },
      terms: [{ id: 'A', length: 'P12Y', kind: 'standard', sentencedOn: '2023-01-01' }],
      events: [{ kind: 'remand', days: '214' }],
    }),
  },
  {
    id: 'ognyanov',
    title: text('Denmark to Bulgaria, 15 years', 'De Dinamarca a Bulgaria, 15 años'),
    what: text(
      'The case of Ognyanov, on the day of the transfer: 630 days served, 4,849 left.',
      'El caso Ognyanov, el día del traslado: 630 días cumplidos, 4.849 por cumplir.',
    ),
    draft: draft({
      law: 'denmark',
      fields: { on: '2013-10-01' },
      terms: [{ id: 'A', length: 'P15Y', kind: 'standard', sentencedOn: '2012-11-28', start: '2012-01-10' }],
      events: [{ kind: 'transfer', from: '2013-10-01', country: 'BG', agreement: 'eu-2008-909' }],
    }),
  },
  {
    id: 'norway-norgerhaven',
    title: text('Norway to Norgerhaven, 6 years', 'De Noruega a Norgerhaven, 6 años'),
    what: text('A rented prison: back two months before release.', 'Prisión alquilada: de vuelta dos meses antes de la salida.'),
    draft: draft({
      law: 'norway',
      fields: { on: '2015-09-15' },
      terms: [{ id: 'A', length: 'P6Y', kind: 'standard', sentencedOn: '2014-01-01' }],
      events: [
        { kind: 'remand', from: '2013-10-01', to: '2013-12-31' },
        { kind: 'transfer', from: '2015-09-15', country: 'NL', agreement: 'no-nl-2015' },
      ],
    }),
  },
  {
    id: 'sweden-tartu',
    title: text('Sweden to Tartu, 4 years', 'De Suecia a Tartu, 4 años'),
    what: text('Both laws’ days, and the margin of one month.', 'Los días de ambas leyes y el margen de un mes.'),
    draft: draft({
      law: 'sweden',
      terms: [{ id: 'A', length: 'P4Y', kind: 'standard', sentencedOn: '2025-01-10' }],
      events: [{ kind: 'transfer', from: '2026-10-01', country: 'EE', agreement: 'se-ee-2025' }],
    }),
  },
  {
    id: 'belgium',
    title: text('Belgium, 5 years', 'Bélgica, 5 años'),
    what: text('A range: the day count is not sourced.', 'Un intervalo: no consta el cómputo de los días.'),
    draft: draft({
      law: 'belgium',
      terms: [{ id: 'A', length: 'P5Y', kind: 'standard', sentencedOn: '2025-03-03' }],
      events: [{ kind: 'remand', from: '2024-12-09', to: '2025-03-02' }],
    }),
  },
  {
    id: 'estonia',
    title: text('Estonia, 6 years', 'Estonia, 6 años'),
    what: text(
      'The degree of the crime is not known: both shares are shown.',
      'Se desconoce el grado del delito: se muestran ambas fracciones.',
    ),
    draft: draft({ law: 'estonia', terms: [{ id: 'A', length: 'P6Y', kind: 'standard', sentencedOn: '2024-01-15' }] }),
  },
  {
    id: 'el-salvador',
    title: text('El Salvador, 12 years', 'El Salvador, 12 años'),
    what: text(
      'From half to the whole, while the exclusions are not known.',
      'De la mitad al total, mientras no se conozcan las exclusiones.',
    ),
    draft: draft({ law: 'el-salvador', terms: [{ id: 'A', length: 'P12Y', kind: 'standard', sentencedOn: '2022-08-01' }] }),
  },
];

export const exampleNamed = (id: string): SentenceExample | undefined => SENTENCE_EXAMPLES.find((each) => each.id === id);
