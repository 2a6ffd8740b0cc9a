/** Arrangements and talks that are known and not encoded, each with what was seen of it and why it is no agreement here. An address that holds `…` was shortened when it was noted. */
import { text } from '../src/base/text.ts';
import type { KnownArrangement } from '../src/instruments/known-arrangement.ts';

const TALKS_ONLY = text('Talks; no treaty was seen.', 'Conversaciones; no se vio ningún tratado.');

export const knownAndNotEncoded: readonly KnownArrangement[] = [
  {
    title: text('Liechtenstein and Switzerland (St Gallen)', 'Liechtenstein y Suiza (San Galo)'),
    facts: [
      {
        what: text(
          'A memorandum of 2017: people who will return to Liechtenstein spend the last phase, in preparation of release, at Saxerriet.',
          'Un memorando de 2017: quienes volverán a Liechtenstein pasan la última fase, de preparación de la salida, en Saxerriet.',
        ),
        source: 'news.at/a/liechtenstein-schickt-… ; gefaengnis.li/…/427',
        confidence: 'high',
      },
    ],
    whyNotEncoded: text('The memorandum itself was not seen.', 'No se vio el memorando mismo.'),
  },
  {
    title: text('Andorra with France and Spain', 'Andorra con Francia y España'),
    facts: [
      {
        what: text(
          'By custom and treaty Andorran sentences were served in either neighbour; the Court at Strasbourg judged two cases on it, Drozd and Janousek (1992) and Iribarne Pérez (1995).',
          'Por costumbre y tratado las penas andorranas se cumplían en uno u otro vecino; el Tribunal de Estrasburgo juzgó dos casos, Drozd y Janousek (1992) e Iribarne Pérez (1995).',
        ),
        source: 'legislationline.org/documents/id/8385 ; app.lexploria.com/document/606630-d',
        confidence: 'high',
      },
      {
        what: text(
          'The state that receives need not try again whether the trial was fair, but must refuse on a flagrant denial of justice.',
          'El Estado que recibe no tiene que volver a juzgar si el proceso fue justo, pero debe negarse ante una denegación flagrante de justicia.',
        ),
        source: 'general knowledge of Drozd and Janousek v. France and Spain (1992)',
        confidence: 'medium',
      },
    ],
    whyNotEncoded: text(
      'The instruments were not seen; the rule on a flagrant denial of justice is law here (IL.ECHR3.OTHMAN.TRIAL).',
      'No se vieron los instrumentos; la regla sobre la denegación flagrante de justicia es derecho aquí (IL.ECHR3.OTHMAN.TRIAL).',
    ),
  },
  {
    title: text('United States and Kosovo', 'Estados Unidos y Kosovo'),
    facts: [
      {
        what: text(
          'June 2025: Kosovo takes up to 50 deportees from other countries in a year, for a time, and picks them from a list.',
          'Junio de 2025: Kosovo acoge durante un año, temporalmente, hasta 50 deportados de otros países, que elige de una lista.',
        ),
        source: 'rferl.org/a/…/33439944.html ; cbsnews.com/news/kosovo-accept-…',
        confidence: 'high',
      },
    ],
    whyNotEncoded: text('It is not about imprisonment.', 'No trata de prisión.'),
  },
  {
    title: text('Belgium with Kosovo, Albania or Estonia', 'Bélgica con Kosovo, Albania o Estonia'),
    facts: [
      {
        what: text(
          'Ministers travelled there in October 2025 and on 2 and 3 February 2026. Meant are convicted persons without a right to reside, about 4,400; a place as in Kosovo was put at EUR 202 million over ten years.',
          'Los ministros viajaron allí en octubre de 2025 y el 2 y 3 de febrero de 2026. Se piensa en condenados sin derecho de residencia, unos 4.400; plazas como en Kosovo se estimaron en 202 millones de euros en diez años.',
        ),
        source: 'serbiantimes.info/… ; news.err.ee/1609931387 ; gazetaexpress.com/…',
        confidence: 'high',
      },
    ],
    whyNotEncoded: TALKS_ONLY,
  },
  {
    title: text('Netherlands and Estonia', 'Países Bajos y Estonia'),
    facts: [
      {
        what: text(
          'Explored in September 2024, with a business case in December 2024: up to 500 people from 2026, foreigners or the early phase of long sentences.',
          'Explorado en septiembre de 2024, con un estudio de viabilidad en diciembre de 2024: hasta 500 personas desde 2026, extranjeros o la primera fase de penas largas.',
        ),
        source: 'nltimes.nl/2024/09/11/… ; welingelichtekringen.nl/…',
        confidence: 'high',
      },
    ],
    whyNotEncoded: TALKS_ONLY,
  },
  {
    title: text('Finland and Estonia', 'Finlandia y Estonia'),
    facts: [
      {
        what: text(
          'A legal study from the middle of 2025; Finland’s own cost of EUR 6,300 a month makes it less attractive.',
          'Un estudio jurídico desde mediados de 2025; el coste propio de Finlandia, 6.300 euros al mes, lo hace menos atractivo.',
        ),
        source: 'news.err.ee/1609743300',
        confidence: 'high',
      },
    ],
    whyNotEncoded: TALKS_ONLY,
  },
  {
    title: text('Norway and Sweden', 'Noruega y Suecia'),
    facts: [
      {
        what: text(
          'Norway asked in December 2013; there was no deal, and Norgerhaven followed.',
          'Noruega lo pidió en diciembre de 2013; no hubo acuerdo, y siguió Norgerhaven.',
        ),
        source: 'thelocal.com/20131210/…',
        confidence: 'high',
      },
    ],
    whyNotEncoded: TALKS_ONLY,
  },
  {
    title: text('Austria and Kosovo', 'Austria y Kosovo'),
    facts: [
      {
        what: text('Political talk in May 2024.', 'Debate político en mayo de 2024.'),
        source: 'politico.eu/article/austrias-plan-deport-convict-kosovo/',
        confidence: 'high',
      },
    ],
    whyNotEncoded: TALKS_ONLY,
  },
  {
    title: text('Luxembourg and Belgium; Monaco; San Marino', 'Luxemburgo y Bélgica; Mónaco; San Marino'),
    facts: [
      {
        what: text('No rental agreement was found.', 'No se encontró ningún acuerdo de alquiler.'),
        source: 'looked for, not found',
        confidence: 'unknown',
      },
    ],
    whyNotEncoded: text('Their cases are ordinary transfers.', 'Sus casos son traslados ordinarios.'),
  },
];
