/**
 * CECOT, the prison at Tecoluca in which El Salvador offered places in February 2025. Every figure found stands with its source; where two
 * cannot both be right, both stand. `facts` is what rules read.
 */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFacts, PlaceFigure } from '../src/instruments/place.ts';

const PROFILE = 'https://profilpelajar.com/article/Terrorism_Confinement_Center';
const VRT_2023 = 'https://www.vrt.be/vrtnws/nl/2023/02/25/eerste-gevangenen-overgebracht-naar-megagevangenis-in-el-salv/';
const TICO_TIMES = 'https://ticotimes.net/2023/02/04/what-does-el-salvadors-new-prison-the-largest-in-the-americas-look-like-inside';
const VOZ_PUBLICA = 'https://vozpublica.net/2024/05/23/cecot-seguridad-megapenal-millones-nayib-bukele-transparencia-el-salvador';
const EFE = 'https://globelivemedia.com/?p=1194313';
const LA_REPUBLICA =
  'https://larepublica.pe/verificador/2026/01/20/la-megacarcel-de-bukele-costo-us100-millones-asi-lo-dijo-la-candidata-fiorella-molinelli-pero-es-una-cifra-imprecisa-1073740';
const VOCE = 'https://lavocedinewyork.com/en/news/2025/04/17/el-salvador-bukele-plans-to-double-the-size-of-cecot';
const AFP = 'https://liputan6.com/amp/5377727/di-dalam-penjara-besar-el-salvador-yang-menampung-12000-tersangka-gangster';
const CNN =
  'https://webjosh.com/article/what-we-know-about-the-el-salvador-mega-prison-where-trump-is-sending-alleged-venezuelan-gang-members-1742245993-12073';
const O_GLOBO =
  'https://oglobo.globo.com/mundo/noticia/2023/08/23/megaprisao-completa-seis-meses-em-el-salvador-com-milhares-de-detentos-fotos.ghtml';
const LATIN_TIMES =
  'https://latintimes.com/inside-el-salvadors-mega-prison-where-trump-administration-could-send-convicted-criminals-574535';
const YSKL = 'https://radioyskl.com/?p=148767';
const MOMARANDU = 'https://www.momarandu.com/notix/noticia/49052_denuncian--300-muertes-bajo-custodia-estatal-en-el-salvador.htm';
const HAVANA_TIMES = 'https://havanatimes.org/news/venezuelans-deported-from-usa-tortured-in-salvadoran-prison/';
const WIKIPEDIA_COPY = 'r.darrennathanael (copy of the Wikipedia text)';
const BBC = 'BBC, quoted second-hand in the sources on the claimed capacity';
const DERIVED = 'derived here from the figures above';

const figure = (key: FigureKey, at: Omit<PlaceFigure, 'key' | 'value'>, en: string, es: string): PlaceFigure => ({
  key,
  value: text(en, es),
  ...at,
});

const building: readonly PlaceFigure[] = [
  figure(
    'opened',
    { from: '2023-01-31', source: PROFILE, confidence: 'high' },
    'Presented on 31 January 2023',
    'Presentado el 31 de enero de 2023',
  ),
  figure(
    'opened',
    { from: '2023-02-24', source: VRT_2023, confidence: 'high' },
    'First 2,000 persons brought on 24 February 2023',
    'Primeras 2.000 personas llevadas el 24 de febrero de 2023',
  ),
  figure(
    'land',
    { from: '2023-01-31', source: TICO_TIMES, confidence: 'high' },
    '166 hectares bought, 23 of them inside a wall 11 m high and 2.1 km long',
    '166 hectáreas compradas, 23 de ellas dentro de un muro de 11 m de alto y 2,1 km de largo',
  ),
  figure(
    'land',
    { source: VOZ_PUBLICA, confidence: 'high' },
    '23.2 hectares (232,000 m²) in the building permit',
    '23,2 hectáreas (232.000 m²) en el permiso de construcción',
  ),
  figure(
    'cells',
    { from: '2023-01-31', source: VRT_2023, confidence: 'high' },
    '8 blocks of about 6,000 m², 32 cells in each: 256 cells',
    '8 módulos de unos 6.000 m², con 32 celdas cada uno: 256 celdas',
  ),
  figure('cellArea', { from: '2023-01-31', source: EFE, confidence: 'high' }, 'About 100 m² a cell', 'Unos 100 m² por celda'),
  figure(
    'bunks',
    { from: '2023-02-24', source: VRT_2023, confidence: 'medium' },
    'About 80 four-tier metal bunks a cell, without mattress',
    'Unas 80 literas metálicas de cuatro niveles por celda, sin colchón',
  ),
  figure(
    'bunks',
    { from: '2023-02-24', source: DERIVED, confidence: 'low' },
    '256 cells with 80 bunks make 20,480, probably where the figure of 20,000 comes from',
    '256 celdas con 80 literas dan 20.480, de donde probablemente sale la cifra de 20.000',
  ),
  figure(
    'sanitation',
    { from: '2023-02-24', source: AFP, confidence: 'high' },
    '2 toilets and 2 basins a cell: one for 30 to 80 persons',
    '2 inodoros y 2 pilas por celda: uno para 30 a 80 personas',
  ),
  figure(
    'buildCost',
    { from: '2022-01-01', to: '2022-12-31', source: VOZ_PUBLICA, confidence: 'high' },
    'USD 135.35 million, the budget of the permit of 2022',
    '135,35 millones de dólares, presupuesto del permiso de 2022',
  ),
  figure(
    'buildCost',
    { source: `${YSKL} ; ${LA_REPUBLICA}`, confidence: 'high' },
    'USD 100 million for the building, 115 million with equipment, by the president’s own account',
    '100 millones de dólares la obra, 115 millones con el equipamiento, según el propio presidente',
  ),
];

const room: readonly PlaceFigure[] = [
  figure(
    'claimedCapacity',
    { source: LA_REPUBLICA, confidence: 'high' },
    '40,000 persons (security ministry report 2022–23, p. 247): 156 a cell, 0.64 m² each. That the claim was made is certain; that so many fit is not',
    '40.000 personas (memoria del ministerio de seguridad 2022–23, p. 247): 156 por celda, 0,64 m² cada una. Es seguro que se afirmó; no lo es que quepan',
  ),
  figure(
    'claimedCapacity',
    { from: '2025-04-17', source: VOCE, confidence: 'high' },
    'A plan to double it to 80,000, reported in April 2025',
    'Un plan para duplicarla a 80.000, publicado en abril de 2025',
  ),
  figure(
    'claimedCapacity',
    { source: LA_REPUBLICA, confidence: 'medium' },
    'Some texts give 15,000 as the capacity: that is how many were held',
    'Algunos textos dan 15.000 como capacidad: es el número de personas recluidas',
  ),
  figure(
    'areaPerPerson',
    { source: DERIVED, confidence: 'high' },
    '0.64 m² a person if 40,000 were held',
    '0,64 m² por persona si hubiera 40.000',
  ),
  figure(
    'areaPerPerson',
    { source: BBC, confidence: 'high' },
    '0.6 m² a person if 40,000 were held',
    '0,6 m² por persona si hubiera 40.000',
  ),
  figure(
    'peoplePerCell',
    { from: '2023-08-01', to: '2023-08-31', source: AFP, confidence: 'medium' },
    '60 to 75 seen in a cell',
    'Se vieron de 60 a 75 por celda',
  ),
  figure(
    'areaPerPerson',
    { from: '2023-08-01', to: '2023-08-31', source: AFP, confidence: 'medium' },
    '1.3 to 1.7 m² a person',
    'De 1,3 a 1,7 m² por persona',
  ),
  figure(
    'peoplePerCell',
    { from: '2024-01-01', to: '2024-12-31', source: CNN, confidence: 'medium' },
    'About 80 seen in a cell',
    'Se vieron unas 80 por celda',
  ),
  figure(
    'areaPerPerson',
    { from: '2024-01-01', to: '2024-12-31', source: CNN, confidence: 'medium' },
    '1.25 m² a person',
    '1,25 m² por persona',
  ),
  figure('peopleHeld', { from: '2023-08-23', to: '2023-08-23', source: O_GLOBO, confidence: 'medium' }, '12,114', '12.114'),
  figure('peopleHeld', { from: '2024-06-11', to: '2024-06-11', source: PROFILE, confidence: 'medium' }, '14,532', '14.532'),
  figure(
    'peopleHeld',
    { from: '2025-01-01', to: '2025-12-31', source: CNN, confidence: 'medium' },
    '10,000 to 20,000, or about 15,000; no official figure since June 2024',
    'De 10.000 a 20.000, o unas 15.000; sin cifra oficial desde junio de 2024',
  ),
];

const regime: readonly PlaceFigure[] = [
  figure(
    'staff',
    { from: '2025-02-01', to: '2025-02-28', source: LATIN_TIMES, confidence: 'medium' },
    'About 1,000 guards, 600 soldiers and 250 riot police, as claimed: one guard to 15 persons, one of any kind to 8 if 15,000 are held',
    'Unos 1.000 guardias, 600 soldados y 250 antidisturbios, según se afirma: un guardia por 15 personas, uno de cualquier clase por 8 si hay 15.000',
  ),
  figure(
    'regime',
    { from: '2024-12-31', source: CNN, confidence: 'medium' },
    '23½ hours a day in the cell, 30 minutes out; hearings by video',
    '23 horas y media al día en la celda, 30 minutos fuera; audiencias por vídeo',
  ),
  figure(
    'regime',
    { from: '2024-12-31', source: WIKIPEDIA_COPY, confidence: 'medium' },
    'Up to 15 days in a dark punishment cell',
    'Hasta 15 días en una celda de castigo oscura',
  ),
  figure('visits', { from: '2024-12-31', source: CNN, confidence: 'medium' }, 'None', 'Ninguna'),
  figure('light', { from: '2024-12-31', source: CNN, confidence: 'medium' }, 'Lit 24 hours a day', 'Iluminado las 24 horas'),
  figure(
    'deaths',
    { to: '2024-06-10', source: MOMARANDU, confidence: 'medium' },
    '1 documented up to June 2024, of 301 in all prisons: the deaths are elsewhere (Izalco, Mariona, Apanteos)',
    '1 documentada hasta junio de 2024, de 301 en todas las prisiones: las muertes ocurren en otras (Izalco, Mariona, Apanteos)',
  ),
  figure(
    'illTreatment',
    { from: '2025-11-12', source: HAVANA_TIMES, confidence: 'high' },
    'Human Rights Watch and Cristosal report torture, and four months held incommunicado, of 252 Venezuelans; 40 were interviewed. The report is of November 2025, the acts of March to July 2025',
    'Human Rights Watch y Cristosal informan de torturas, y de cuatro meses de incomunicación, de 252 venezolanos; se entrevistó a 40. El informe es de noviembre de 2025; los hechos, de marzo a julio de 2025',
  ),
];

/** 25,600 m² for 10,000 persons, the smallest number given for 2025: 39 a cell. A toilet is for 30 at least, by the report on the sanitation. */
const NEWEST_REPORT = {
  areaPerPersonCm2: 25_600,
  peoplePerCell: 39,
  peoplePerToilet: 30,
  outOfCellMinutesADay: 30,
  visitsAllowed: false,
  litAroundTheClock: true,
  darkPunishmentCell: true,
} satisfies Omit<PlaceFacts, 'from' | 'to'>;

/**
 * What rules read, and why so: of figures in conflict the floor a person is always the largest that any source supports (an upper bound, annexe
 * included), so that no rule finds a breach because we chose between sources. A figure known only to the year counts from that year's last day.
 * The regime and the visits are those of the newest report and stand until another one; ill-treatment counts from the day it was documented.
 */
const facts: readonly PlaceFacts[] = [
  // 100 m² for 60 persons, the smaller of the numbers seen in August 2023.
  { from: '2023-08-31', to: '2024-12-30', areaPerPersonCm2: 16_667, peoplePerCell: 60, peoplePerToilet: 30 },
  { from: '2024-12-31', to: '2025-11-11', ...NEWEST_REPORT },
  { from: '2025-11-12', ...NEWEST_REPORT, documentedIllTreatment: true },
];

export const cecot: Place = {
  id: 'cecot',
  name: text('Terrorism Confinement Centre (CECOT), Tecoluca', 'Centro de Confinamiento del Terrorismo (CECOT), Tecoluca'),
  country: 'SV',
  operator: text('El Salvador’s prisons directorate', 'Dirección de centros penales de El Salvador'),
  figures: [...building, ...room, ...regime],
  facts,
  cells: [{ cells: 256, floorCm2: 1_000_000, bunks: 80, from: '2023-01-31', source: `${VRT_2023} ; ${EFE}`, confidence: 'high' }],
  capacities: [
    {
      kind: 'claimed',
      people: 40_000,
      source: LA_REPUBLICA,
      confidence: 'high',
      note: text('That the claim was made is certain; that so many fit is not', 'Es seguro que se afirmó; no lo es que quepan'),
    },
    { kind: 'bunks', people: 20_480, from: '2023-02-24', source: `${VRT_2023} ; ${DERIVED}`, confidence: 'low' },
    { kind: 'planned', people: 80_000, from: '2025-04-17', source: VOCE, confidence: 'high' },
  ],
  held: [
    { people: 12_114, from: '2023-08-01', to: '2023-08-31', source: O_GLOBO, confidence: 'medium' },
    { people: 14_532, from: '2024-06-11', to: '2024-06-11', source: PROFILE, confidence: 'medium' },
    { people: 10_000, high: 20_000, from: '2025-01-01', to: '2025-12-31', source: CNN, confidence: 'medium' },
    { people: 15_000, from: '2025-01-01', to: '2025-12-31', source: CNN, confidence: 'medium' },
  ],
};
