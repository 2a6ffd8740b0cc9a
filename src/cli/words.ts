/** The command line's own words, in both languages. */
import type { Language } from '../base/text.ts';
import type { Counts } from '../decisions/decision.ts';

export const MARKS: { readonly [C in Counts]: string } = { against: '✗', for: '✓', open: '?', neutral: '·' };

const EN = {
  knownAt: 'law as known on',
  analysisOnly: 'Analysis only: nobody can be sent under this instrument in Habeas.',
  asIfInForce: 'Decided as though the instrument were in force; it is not known to be.',
  contested: 'The readings differ',
  mayBeBarred: 'A bar that nobody could cure is still open.',
  decisive: 'Decided by',
  missing: 'Not known',
  changes: 'What would change it',
  certain: 'certain',
  possible: 'possible',
  more: 'more (--json shows all)',
  contestedReading: 'contested, reading',
  stale: 'law not verified up to that day',
  receipt: 'receipt',
  notAnOrder: 'found on these facts; not an order; a court decides',
};

const ES: typeof EN = {
  knownAt: 'ley conocida el',
  analysisOnly: 'Solo análisis: en Habeas no se puede enviar a nadie en virtud de este instrumento.',
  asIfInForce: 'Decidido como si el instrumento estuviera en vigor; no consta que lo esté.',
  contested: 'Las lecturas difieren',
  mayBeBarred: 'Sigue abierto un impedimento que nadie podría subsanar.',
  decisive: 'Decidido por',
  missing: 'Se desconoce',
  changes: 'Qué lo cambiaría',
  certain: 'seguro',
  possible: 'posible',
  more: 'más (--json los muestra todos)',
  contestedReading: 'controvertida, lectura',
  stale: 'ley no verificada hasta ese día',
  receipt: 'recibo',
  notAnOrder: 'lo hallado con estos hechos; no es una orden; decide un tribunal',
};

export const WORDS: { readonly [L in Language]: typeof EN } = { en: EN, es: ES };
