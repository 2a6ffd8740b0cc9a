/** The words of `habeas capacity validate`, in both languages. */
import type { Language } from '../base/text.ts';

const EN = {
  queueing: 'Queueing theory (20 seeds, 99.9 % interval)',
  exact: 'exact',
  engine: 'engine',
  inside: 'inside',
  outside: 'OUTSIDE',
  sufficing: 'probability that the exact number of places suffices',
  newYork: 'New York city jails, 2024 and 2025',
  meanStay: 'mean stay, days (Kaplan–Meier, up to 1,439)',
  meanStayDelayed: 'the same with those already in, by delayed entry',
  naive: 'mean of finished stays only, which is wrong',
  admissions: 'admissions a day',
  variance: 'variance of a day’s admissions over their mean',
  implied: 'census implied by Little’s law',
  naiveCensus: 'census implied by the wrong mean',
  counted: 'census counted (mean)',
  simulated: 'census simulated (mean; 90 % of runs)',
  backTest: 'England and Wales: fit to the end of 2018, projected to September 2023',
  fit: 'fitted: mean stay in days; level; arrivals a day; variance over mean',
  year: 'first 52 weeks',
  untilCovid: 'until 13 March 2020',
  all: 'all weeks',
  weeks: 'weeks',
  inside50: 'inside the 50 % band',
  inside90: 'inside the 90 % band',
  error: 'mean error, people',
  unchanged: 'of a projection that nothing changes',
  warning:
    'The bands hold chance only, not doubt about the fit; no model of this kind foresees an epidemic or a change of law. Where less than the named share is inside, do not rely on the band.',
  missing: 'not in this folder',
};

const ES: typeof EN = {
  queueing: 'Teoría de colas (20 semillas, intervalo del 99,9 %)',
  exact: 'exacto',
  engine: 'motor',
  inside: 'dentro',
  outside: 'FUERA',
  sufficing: 'probabilidad de que baste el número exacto de plazas',
  newYork: 'Cárceles de la ciudad de Nueva York, 2024 y 2025',
  meanStay: 'estancia media, días (Kaplan–Meier, hasta 1.439)',
  meanStayDelayed: 'la misma con quienes ya estaban, con entrada tardía',
  naive: 'media solo de las estancias terminadas, que es errónea',
  admissions: 'ingresos al día',
  variance: 'varianza de los ingresos diarios entre su media',
  implied: 'población según la ley de Little',
  naiveCensus: 'población según la media errónea',
  counted: 'población contada (media)',
  simulated: 'población simulada (media; 90 % de las simulaciones)',
  backTest: 'Inglaterra y Gales: ajuste hasta el fin de 2018, proyección hasta septiembre de 2023',
  fit: 'ajustado: estancia media en días; nivel; ingresos al día; varianza entre media',
  year: 'primeras 52 semanas',
  untilCovid: 'hasta el 13 de marzo de 2020',
  all: 'todas las semanas',
  weeks: 'semanas',
  inside50: 'dentro de la banda del 50 %',
  inside90: 'dentro de la banda del 90 %',
  error: 'error medio, personas',
  unchanged: 'de una proyección de que nada cambia',
  warning:
    'Las bandas recogen solo el azar, no la duda sobre el ajuste; ningún modelo así prevé una epidemia ni un cambio de ley. Donde quede dentro menos de la parte nombrada, no se confíe en la banda.',
  missing: 'no está en esta carpeta',
};

export type CapacityWords = typeof EN;
export const CAPACITY_WORDS: { readonly [L in Language]: CapacityWords } = { en: EN, es: ES };
