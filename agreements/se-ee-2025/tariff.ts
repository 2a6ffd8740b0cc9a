/** What Sweden is to pay: a floor whatever the occupancy, a price a head beyond it, a reduced transition, and 3.5 % a year. */
import { text } from '../../src/instruments/authoring.ts';
import type { TariffLine, TariffRule } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

const seen = { cite: 'article not seen', confidence: 'high' } as const;

export const tariff: readonly TariffLine[] = [
  {
    ...seen,
    id: 'floor',
    what: text('Floor, whatever the occupancy', 'Mínimo, sea cual sea la ocupación'),
    amount: { minor: '3060000000', currency: 'EUR' },
    per: 'year',
    each: 'arrangement',
    upTo: 300,
    source: s.E2,
  },
  {
    ...seen,
    id: 'beyond-floor',
    what: text('Each person beyond 300', 'Cada persona a partir de 300'),
    amount: { minor: '850000', currency: 'EUR' },
    per: 'month',
    each: 'person',
    beyond: 300,
    upTo: 600,
    source: s.E2,
  },
];

export const tariffRules: readonly TariffRule[] = [
  {
    ...seen,
    kind: 'ramp-up',
    percent: 75,
    lines: ['floor'],
    source: s.E18,
    what: text('75 % of the floor in the transition', 'El 75 % del mínimo en la transición'),
  },
  {
    ...seen,
    kind: 'index-rate',
    basisPoints: 350,
    each: 'anniversary',
    source: s.E2,
    confidence: 'medium',
    what: text(
      '3.5 % a year; that it runs from anniversary to anniversary is assumed',
      '3,5 % al año; se supone que corre de aniversario en aniversario',
    ),
  },
  {
    ...seen,
    kind: 'payment',
    every: 'half-year',
    when: 'in-advance',
    source: s.E28,
    what: text('Half-yearly in advance', 'Por semestres adelantados'),
  },
  {
    ...seen,
    kind: 'included',
    categories: ['health-care', 'interpreters', 'security-agencies'],
    source: s.E12,
    what: text('Health care, interpreters and security agencies', 'Atención sanitaria, intérpretes y agencias de seguridad'),
  },
  {
    ...seen,
    kind: 'passed-on',
    categories: ['transport'],
    source: s.E15b,
    what: text('Transport to and from Sweden, paid by Sweden', 'Transporte desde y hacia Suecia, pagado por Suecia'),
  },
  {
    ...seen,
    kind: 'not-seen',
    matter: 'early-end',
    source: s.E19,
    what: text('What is due on early termination', 'Qué se debe en caso de terminación anticipada'),
  },
];
