/**
 * The prisons of El Salvador as a whole: people, places, deaths, money and the fees paid, as published. No figure here says that imprisonment caused
 * anything. It is a country's system, not a place where one person can be put, so it gives rules nothing to read.
 */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFigure } from '../src/instruments/place.ts';
import { DEATHS } from './deaths-el-salvador.ts';
import { homicides } from './el-salvador-homicides.ts';

const TELESUR = 'https://www.telesurenglish.net/news/Salvadoran-Prisons-House-Over-105000-Inmates-20230914-0010.html';
const ALL_THE_NEWS = 'https://allthe.news/fi/articles/el-salvador-prisons-face-greater-overcrowding-than-in-brazil';
const BOTH = `${TELESUR} ; ${ALL_THE_NEWS}`;
const WPB = 'https://www.prisonstudies.org/highest-to-lowest/occupancy-level?field_region_taxonomy_tid=All';
const PAGINA_12 = 'https://www.pagina12.com.ar/842067-ya-son-247-los-muertos-en-las-carceles-de-bukele';
const BUDGET_PRESS =
  'https://elsalvador.com/noticias/nacional/seguridad-y-defensa-exponen-asignaciones-presupuestarias-en-comision/1175602/2024';
const FOOD_PRESS = 'https://diaadianews.com/comision-aprueba-dictamen-que-destina-10-millones-a-alimentacion-de-reclusos/';
const GACETA = 'https://lagaceta503.com/el-salvador-gastaria-500000-millones-por-mantener-presos-sin-juicio-por-3-anos/amp';
const CONSERVATIVE = 'https://theamericanconservative.com/bukele-makes-prison-pay';
const EL_PAIS =
  'https://english.elpais.com/international/2025-03-19/how-bukele-benefits-from-accepting-us-deportation-flights-20000-per-inmate-a-year-and-trumps-favor.html';
const NOTUS = 'https://www.notus.org/courts/el-salvador-court-filing-cecot-agreement';
const INKL =
  'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture';
const CRONIOS = 'croniosv (short name: the address was not kept)';
const DERIVED = 'derived here from the figures above';

type At = Omit<PlaceFigure, 'key' | 'value'>;
const figure = (key: FigureKey, at: At, en: string, es: string): PlaceFigure => ({ key, value: text(en, es), ...at });
/** A figure that is the same in both languages but for the thousands sign. */
const number = (key: FigureKey, at: At, value: string): PlaceFigure => figure(key, at, value, value.replaceAll(',', '.'));
const during = (year: number, source: string, confidence: PlaceFigure['confidence']): At => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  source,
  confidence,
});

const people: readonly PlaceFigure[] = [
  number('systemPopulation', { from: '2022-03-01', to: '2022-03-31', source: BOTH, confidence: 'high' }, '39,538'),
  number('systemPopulation', { from: '2022-12-01', to: '2022-12-31', source: BOTH, confidence: 'high' }, '97,525'),
  figure(
    'systemPopulation',
    { from: '2023-09-14', to: '2023-09-14', source: TELESUR, confidence: 'high' },
    '105,100, by the minister',
    '105.100, según el ministro',
  ),
  figure('systemPopulation', during(2024, ALL_THE_NEWS, 'medium'), '109,519, counted by Cristosal', '109.519, según Cristosal'),
  figure(
    'systemPopulation',
    during(2024, ALL_THE_NEWS, 'medium'),
    '111,207, counted by the university UCA',
    '111.207, según la universidad UCA',
  ),
  figure(
    'systemPopulation',
    { from: '2025-02-01', source: ALL_THE_NEWS, confidence: 'medium' },
    'Figures of 2025 and 2026 are estimates: official data were reserved for seven more years in February 2025',
    'Las cifras de 2025 y 2026 son estimaciones: los datos oficiales se reservaron por siete años más en febrero de 2025',
  ),
  figure(
    'population',
    during(2024, DERIVED, 'medium'),
    'About 1,659 in prison per 100,000: 109,519 of 6.6 million persons',
    'Unas 1.659 personas presas por cada 100.000: 109.519 de 6,6 millones',
  ),
  figure(
    'population',
    { from: '2022-05-01', to: '2022-05-31', source: WPB, confidence: 'high' },
    '1,086 per 100,000 in the World Prison Brief: of May 2022',
    '1.086 por cada 100.000 en World Prison Brief: de mayo de 2022',
  ),
  figure(
    'systemCapacity',
    { from: '2021-01-01', to: '2023-01-30', source: 'United States embassy, 2021', confidence: 'medium' },
    '30,864 places before CECOT',
    '30.864 plazas antes del CECOT',
  ),
  figure(
    'systemCapacity',
    { from: '2023-01-31', source: ALL_THE_NEWS, confidence: 'medium' },
    '70,864 with the 40,000 claimed for CECOT: 157 % occupied',
    '70.864 con las 40.000 que se atribuyen al CECOT: ocupación del 157 %',
  ),
  figure(
    'systemCapacity',
    { source: WPB, confidence: 'medium' },
    '162.8 % occupied in the World Prison Brief',
    'Ocupación del 162,8 % según World Prison Brief',
  ),
  figure(
    'systemCapacity',
    { from: '2023-01-31', source: DERIVED, confidence: 'medium' },
    'Without CECOT 96,675 persons in 30,864 places: 313 %. The article prints 213, which is the excess',
    'Sin el CECOT, 96.675 personas en 30.864 plazas: 313 %. El artículo imprime 213, que es el exceso',
  ),
  figure(
    'other',
    { from: '2025-04-01', to: '2025-04-30', source: 'Socorro Jurídico Humanitario (SJH), April 2025', confidence: 'medium' },
    '21 prisons, CECOT included; 19 in the 2010s',
    '21 prisiones, incluido el CECOT; 19 en la década de 2010',
  ),
];

const arrests: readonly PlaceFigure[] = [
  figure(
    'other',
    { from: '2023-09-14', to: '2023-09-14', source: TELESUR, confidence: 'high' },
    '72,600 arrests under the state of exception',
    '72.600 detenciones bajo el régimen de excepción',
  ),
  figure(
    'other',
    { from: '2025-07-01', to: '2025-07-31', source: PAGINA_12, confidence: 'high' },
    '87,100 arrests under the state of exception; the government admits about 8,000 innocent persons released',
    '87.100 detenciones bajo el régimen de excepción; el gobierno admite unos 8.000 inocentes liberados',
  ),
  figure(
    'other',
    { source: 'from memory, no page opened', confidence: 'low' },
    'Later counts of arrests: about 91,000',
    'Recuentos posteriores de detenciones: unas 91.000',
  ),
];

const deaths: readonly PlaceFigure[] = [
  ...DEATHS.map(({ on, deaths: count, counter, source }) =>
    figure(
      'deaths',
      { from: '2022-03-27', to: on, source, confidence: 'medium' },
      `${count} documented in custody since 27 March 2022 (${counter})`,
      `${count} documentadas bajo custodia desde el 27 de marzo de 2022 (${counter})`,
    ),
  ),
  figure(
    'deaths',
    { from: '2022-03-27', to: '2026-02-04', source: 'SJH’s own estimate', confidence: 'low' },
    'About 1,300 estimated; 94 % of the dead had no gang profile, by SJH’s count',
    'Unas 1.300 estimadas; el 94 % de los fallecidos no tenía perfil pandillero, según SJH',
  ),
  figure(
    'deaths',
    { from: '2022-03-27', to: '2026-02-04', source: DERIVED, confidence: 'low' },
    '13 (documented) to 36 (estimated) per 10,000 persons a year. Not comparable with other countries: younger persons, deaths left out, a guessed denominator',
    'De 13 (documentadas) a 36 (estimadas) por 10.000 personas al año. No comparable con otros países: personas más jóvenes, muertes omitidas, un denominador supuesto',
  ),
];

const money: readonly PlaceFigure[] = [
  figure(
    'budget',
    { from: '2025-03-16', source: CONSERVATIVE, confidence: 'low' },
    'USD 200 million a year, the president’s own figure of 16 March 2025',
    '200 millones de dólares al año, cifra del propio presidente del 16 de marzo de 2025',
  ),
  figure(
    'budget',
    during(2025, BUDGET_PRESS, 'low'),
    'USD 72.39 million for the prisons directorate in the bill of 2025, before additions',
    '72,39 millones de dólares para la dirección de centros penales en el proyecto de 2025, antes de ampliaciones',
  ),
  figure(
    'budget',
    { from: '2025-09-01', to: '2025-09-30', source: FOOD_PRESS, confidence: 'low' },
    'USD 10 million more for food',
    '10 millones de dólares más para alimentación',
  ),
  figure(
    'budget',
    { from: '2023-11-01', to: '2023-11-30', source: BUDGET_PRESS, confidence: 'low' },
    'USD 33.4 million added',
    '33,4 millones de dólares añadidos',
  ),
  figure(
    'costPerPersonDay',
    during(2025, DERIVED, 'low'),
    'USD 4.98: 200 million over 110,000 persons, USD 1,818 a year',
    '4,98 dólares: 200 millones entre 110.000 personas, 1.818 dólares al año',
  ),
  figure(
    'costPerPersonDay',
    during(
      2024,
      'https://tiempo-latino-1.ghost.io/2025/04/29/nacional/enviar-detenidos-al-cecot-en-el-salvador-por-seguridad-o-por-negocio',
      'low',
    ),
    'USD 5.00 to 5.94, press estimates',
    'De 5,00 a 5,94 dólares, estimaciones de prensa',
  ),
  figure('costPerPersonDay', during(2019, GACETA, 'low'), 'Food alone: USD 2.70 to 3.15', 'Solo alimentación: de 2,70 a 3,15 dólares'),
  figure(
    'costPerPersonDay',
    { source: CRONIOS, confidence: 'low' },
    'Families pay up to USD 170 a month for parcels (Cristosal), a cost that no budget shows',
    'Las familias pagan hasta 170 dólares al mes por paquetes (Cristosal), un coste que ningún presupuesto muestra',
  ),
  figure(
    'other',
    { from: '2025-02-03', source: EL_PAIS, confidence: 'high' },
    'Fee offered by the United States: USD 20,000 a person a year, for up to 500 persons USD 10 million',
    'Tarifa ofrecida por los Estados Unidos: 20.000 dólares por persona y año; por hasta 500 personas, 10 millones',
  ),
  figure(
    'other',
    { from: '2025-03-22', source: NOTUS, confidence: 'high' },
    'Grant signed on 22 March 2025: USD 4.76 million, which is 238 times 20,000, for up to 300 persons and up to a year; the White House had said 6 million; some papers misprint 4.67',
    'Subvención firmada el 22 de marzo de 2025: 4,76 millones de dólares, que son 238 veces 20.000, por hasta 300 personas y hasta un año; la Casa Blanca había dicho 6 millones; algunos diarios imprimen 4,67',
  ),
  figure(
    'other',
    { from: '2025-03-22', source: INKL, confidence: 'high' },
    'The grant bars spending on other matters and has no clause against torture',
    'La subvención prohíbe gastos en otras materias y no tiene cláusula contra la tortura',
  ),
  figure(
    'other',
    { from: '2025-07-18', source: DERIVED, confidence: 'medium' },
    'All 252 were out after 125 days: about USD 55,000 for each year of a person’s time that was really bought',
    'Los 252 salieron a los 125 días: unos 55.000 dólares por cada año-persona realmente comprado',
  ),
];

export const elSalvador: Place = {
  id: 'sv-prison-system',
  name: text('The prisons of El Salvador as a whole', 'El sistema penitenciario de El Salvador'),
  country: 'SV',
  operator: text('El Salvador’s prisons directorate', 'Dirección de centros penales de El Salvador'),
  figures: [...people, ...arrests, ...deaths, ...money, ...homicides],
  facts: [],
};
