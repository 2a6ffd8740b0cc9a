/** Places, governance, price and duration of the Gjilan agreement. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term, unseen } from './term.ts';

export const termsOnPlacesAndPrice: readonly Term[] = [
  term('places', { layer: 'treaty', cite: 'Art. 1(e)', source: s.D2, confidence: 'high' }, '300 persons.', '300 personas.'),
  term(
    'prison',
    { layer: 'treaty', cite: 'Art. 1(e)', source: s.D2, confidence: 'high' },
    'Gjilan prison, in the village of Pasjak.',
    'Prisión de Gjilan, en el pueblo de Pasjak.',
  ),
  term(
    'governance',
    { layer: 'treaty', cite: 'Art. 1(f), (g)', source: s.D2, confidence: 'high' },
    'A Danish governor; a Kosovar administrative head for the prison and its staff.',
    'Un director danés; un jefe administrativo kosovar para la prisión y su personal.',
  ),
  term(
    'staff',
    { layer: 'practice', cite: 'answer to parliament', source: s.D8, confidence: 'high' },
    'A small Danish staff.',
    'Poco personal danés.',
  ),
  term(
    'price',
    { layer: 'treaty', cite: 'article not seen', source: s.D6, confidence: 'high' },
    'EUR 15 million a year, and EUR 6 million a year for green transition.',
    '15 millones de euros al año, y 6 millones al año para la transición ecológica.',
  ),
  term(
    'budget',
    { layer: 'practice', cite: 'arithmetic: 21 million × 10', source: s.D6, confidence: 'medium' },
    'EUR 210 million over ten years.',
    '210 millones de euros en diez años.',
  ),
  term(
    'budget',
    { layer: 'practice', cite: 'press', source: s.D14, confidence: 'high' },
    'EUR 200 million over ten years.',
    '200 millones de euros en diez años.',
  ),
  term(
    'budget',
    { layer: 'practice', cite: 'press, all in', source: s.D12, confidence: 'high' },
    'DKK 1.5 billion, everything included.',
    '1.500 millones de coronas danesas, todo incluido.',
  ),
  term(
    'budget',
    { layer: 'practice', cite: 'press, lease only', source: s.D15, confidence: 'high' },
    'Over DKK 1.1 billion for the lease alone.',
    'Más de 1.100 millones de coronas danesas solo por el arrendamiento.',
  ),
  term(
    'pricePerPerson',
    { layer: 'practice', cite: 'arithmetic: 15 million / 300', source: s.D6, confidence: 'medium' },
    'EUR 50,000 a place and year, 4,167 a month.',
    '50.000 euros por plaza y año, 4.167 al mes.',
  ),
  term(
    'pricePerPerson',
    { layer: 'practice', cite: 'press, on 200 million', source: s.E2, confidence: 'high' },
    'About EUR 5,550 a place and month.',
    'Unos 5.550 euros por plaza y mes.',
  ),
  unseen('indexation', 'No index was seen.', 'No se vio ningún índice.'),
  term(
    'oneOffCosts',
    { layer: 'practice', cite: 'press', source: s.D16, confidence: 'high' },
    'About EUR 5 million for upgrading the prison.',
    'Unos 5 millones de euros para acondicionar la prisión.',
  ),
  term(
    'extraCosts',
    { layer: 'practice', cite: 'press', source: s.D17, confidence: 'high' },
    'Transport DKK 655 million of the 1.5 billion, by charter flights with escorts.',
    'Transporte: 655 millones de coronas danesas de los 1.500, en vuelos chárter con escolta.',
  ),
  term(
    'extraCosts',
    { layer: 'practice', cite: 'first estimate', source: s.D17, confidence: 'high' },
    'Transport about DKK 62 million a year in a first estimate.',
    'Transporte: unos 62 millones de coronas danesas al año según una primera estimación.',
  ),
  term(
    'extraCosts',
    { layer: 'policy', cite: 'floated, not agreed', source: s.D10, confidence: 'high' },
    'Charging the persons held for health care was floated and is not in the deal.',
    'Se planteó cobrar la atención sanitaria a las personas recluidas; no está en el acuerdo.',
  ),
  term(
    'duration',
    { layer: 'treaty', cite: 'article not seen', source: s.D7, confidence: 'high' },
    'Ten years, described as five and five.',
    'Diez años, descritos como cinco más cinco.',
  ),
  term(
    'renewal',
    { layer: 'policy', from: '2021-12-20', cite: 'joint statement of 20 December 2021', source: s.D27, confidence: 'high' },
    'The first five years are followed by an automatic extension.',
    'A los primeros cinco años sigue una prórroga automática.',
  ),
  unseen('termination', 'Whether a side may end it early was not seen.', 'No se vio si una parte puede terminarlo antes.'),
];
