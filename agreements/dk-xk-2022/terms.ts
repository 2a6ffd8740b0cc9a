/**
 * The terms of the Gjilan agreement as far as they were seen. What stands only in operative articles that nobody here has read says so,
 * and is never filled in from Norgerhaven.
 */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term, unseen } from './term.ts';
import { termsInUse } from './terms-in-use.ts';
import { termsOnPlacesAndPrice } from './terms-price.ts';
import { termsOnPersons } from './terms-who.ts';

const frame: readonly Term[] = [
  term(
    'parties',
    { layer: 'treaty', cite: 'Art. 1', source: s.D2, confidence: 'high' },
    'Denmark is the sending state; Kosovo is the receiving state.',
    'Dinamarca es el Estado de envío; Kosovo, el Estado receptor.',
  ),
  term(
    'authorities',
    { layer: 'treaty', cite: 'Art. 1', source: s.D1, confidence: 'high' },
    'The Danish Prison and Probation Service and the Kosovo Correctional Service.',
    'El Servicio danés de Prisiones y Libertad Vigilada y el Servicio Penitenciario de Kosovo.',
  ),
  term(
    'instrument',
    { layer: 'policy', from: '2021-12-20', cite: 'declaration of intent', source: s.D27, confidence: 'high' },
    'A declaration of intent of 20 December 2021.',
    'Una declaración de intenciones de 20 de diciembre de 2021.',
  ),
  term(
    'instrument',
    { layer: 'treaty', from: '2022-04-26', cite: 'treaty, day as given in the Danish statute', source: s.D3, confidence: 'high' },
    'A treaty signed on 26 April 2022, annexed to the Danish act.',
    'Un tratado firmado el 26 de abril de 2022, anexo a la ley danesa.',
  ),
  term(
    'instrument',
    { layer: 'treaty', from: '2022-04-27', cite: 'treaty, day as given in the press', source: s.D5, confidence: 'high' },
    'The press gives 27 April 2022 as the day of signature.',
    'La prensa da el 27 de abril de 2022 como día de la firma.',
  ),
  term(
    'approval',
    { layer: 'statute', cite: 'L 180 (2021–22)', source: s.D3, confidence: 'high' },
    'The Danish parliament passed act L 180 of the session 2021–22.',
    'El parlamento danés aprobó la ley L 180 del período 2021–22.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2024-05-16', to: '2024-05-16', cite: 'Assembly of Kosovo', source: s.D4, confidence: 'high' },
    'A first vote of the Assembly of Kosovo failed: 75 of the 80 votes that were needed.',
    'Una primera votación de la Asamblea de Kosovo fracasó: 75 de los 80 votos necesarios.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2024-05-23', cite: 'Assembly of Kosovo, 86 to 7', source: s.D6, confidence: 'high' },
    'The Assembly of Kosovo approved it on 23 May 2024 by 86 votes to 7.',
    'La Asamblea de Kosovo lo aprobó el 23 de mayo de 2024 por 86 votos contra 7.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2024-06-07', cite: 'secondary source', source: s.D28, confidence: 'medium' },
    'The Kosovo act came into force fifteen days later.',
    'La ley de Kosovo entró en vigor quince días después.',
  ),
  unseen(
    'status',
    'The day on which the treaty enters, or entered, into force between the two states is not known.',
    'No se conoce el día en que el tratado entra, o entró, en vigor entre los dos Estados.',
  ),
  term(
    'status',
    { layer: 'practice', cite: 'early announcements', source: s.D10, confidence: 'high' },
    'The first persons were to go in early 2023.',
    'Las primeras personas iban a ir a principios de 2023.',
  ),
  term(
    'status',
    { layer: 'practice', cite: 'Danish minister', source: s.D12, confidence: 'high' },
    'The minister named autumn 2026 as the start.',
    'El ministro señaló el otoño de 2026 como inicio.',
  ),
  term(
    'status',
    { layer: 'practice', cite: 'Kosovo Correctional Service', source: s.D25, confidence: 'high' },
    'The Kosovo service named April 2027.',
    'El servicio de Kosovo señaló abril de 2027.',
  ),
  term(
    'status',
    { layer: 'practice', cite: 'a later paper', source: s.D26, confidence: 'high' },
    'A later paper says that the start is delayed and gives no date.',
    'Un periódico posterior dice que el inicio se retrasa y no da fecha.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'statute', cite: 'Danish Execution of Sentences Act § 1a', source: s.D3, confidence: 'high' },
    'The government may conclude the treaty; the minister may by regulation direct that imprisonment or preventive detention be served there.',
    'El gobierno puede celebrar el tratado; el ministro puede disponer por reglamento que la prisión o el internamiento de seguridad se cumplan allí.',
  ),
  term(
    'derogations',
    { layer: 'statute', cite: 'Danish Execution of Sentences Act § 1a(4), (5)', source: s.D29, confidence: 'high' },
    'Regulations may depart widely from the Act: the Bar Council criticised it.',
    'Los reglamentos pueden apartarse ampliamente de la Ley: lo criticó el Colegio de Abogados.',
  ),
  term(
    'governingLaw',
    { layer: 'treaty', cite: 'not seen; as described', source: s.D8, confidence: 'high' },
    'Danish law; conditions are to match Denmark’s in essence, and Denmark’s international obligations apply.',
    'El derecho danés; las condiciones deben corresponder en lo esencial a las de Dinamarca, y se aplican las obligaciones internacionales de Dinamarca.',
  ),
  term(
    'criminalJurisdiction',
    { layer: 'treaty', cite: 'not seen; as reported', source: s.D19, confidence: 'high' },
    'Offences in the prison are prosecuted in Kosovo.',
    'Los delitos cometidos en la prisión se persiguen en Kosovo.',
  ),
];

export const terms: readonly Term[] = [...frame, ...termsOnPersons, ...termsOnPlacesAndPrice, ...termsInUse];
