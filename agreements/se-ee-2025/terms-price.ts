/** Places, staff and price of the Tartu agreement, as reported. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { reported, term } from './term.ts';

export const termsOnPlacesAndPrice: readonly Term[] = [
  reported('places', s.E3, '400 cells, up to 600 men.', '400 celdas, hasta 600 hombres.'),
  reported(
    'prison',
    s.E12,
    'The whole of Tartu prison, which has 933 places of which about 600 were empty.',
    'Toda la prisión de Tartu, que tiene 933 plazas, de las que unas 600 estaban vacías.',
  ),
  reported(
    'governance',
    s.E28,
    'Only Estonian officials hold power; Swedish staff advise or check quality.',
    'Solo funcionarios estonios tienen poder; el personal sueco asesora o comprueba la calidad.',
  ),
  reported(
    'staff',
    s.E12,
    'Estonian staff working in English, Swedish staff on the spot for training; a right to an interpreter and to translation.',
    'Personal estonio que trabaja en inglés, personal sueco en el lugar para la formación; derecho a intérprete y a traducción.',
  ),
  reported('governance', s.E18, 'Swedish and Estonian prisoners are kept apart.', 'Los presos suecos y estonios están separados.'),
  reported(
    'priceFloor',
    s.E2,
    'EUR 30.6 million a year whatever the occupancy: exactly 300 × 8,500 × 12.',
    '30,6 millones de euros al año sea cual sea la ocupación: exactamente 300 × 8.500 × 12.',
  ),
  term(
    'priceFloor',
    { layer: 'treaty', cite: 'article not seen; reports conflict', source: s.E28, confidence: 'medium' },
    'One report says 300 cells, others 300 prisoners.',
    'Una noticia dice 300 celdas, otras 300 presos.',
  ),
  reported('price', s.E28, 'Paid half-yearly in advance.', 'Se paga por semestres adelantados.'),
  reported('pricePerPerson', s.E2, 'EUR 8,500 a month for each prisoner beyond 300.', '8.500 euros al mes por cada preso a partir de 300.'),
  reported(
    'rampUp',
    s.E18,
    'EUR 22.95 million in the transition period: 75 % of the floor.',
    '22,95 millones de euros en el periodo de transición: el 75 % del mínimo.',
  ),
  reported('indexation', s.E2, '3.5 % a year.', '3,5 % al año.'),
  reported(
    'extraCosts',
    s.E15b,
    'Health care, interpreters and security agencies are included; transport to and from Sweden is not, and Sweden pays it.',
    'Incluye atención sanitaria, intérpretes y agencias de seguridad; no el transporte desde y hacia Suecia, que paga Suecia.',
  ),
  term(
    'extraCosts',
    { layer: 'practice', cite: 'press', source: s.E22, confidence: 'high' },
    'Local costs of prosecutors and of courts (more than EUR 300,000 a year) are in dispute.',
    'Se discuten los costes locales de fiscales y tribunales (más de 300.000 euros al año).',
  ),
  term(
    'costComparison',
    { layer: 'practice', cite: 'press', source: s.E2b, confidence: 'high' },
    'A month costs EUR 11,500 in Sweden and 3,200 in Estonia (about 5,000 with education and the like).',
    'Un mes cuesta 11.500 euros en Suecia y 3.200 en Estonia (unos 5.000 con educación y similares).',
  ),
  reported(
    'duration',
    s.E2,
    'Five years, then automatically three more unless a party objects.',
    'Cinco años, y después tres más de forma automática si ninguna parte se opone.',
  ),
  reported('termination', s.E19, 'There is a clause for early termination.', 'Hay una cláusula de terminación anticipada.'),
];
