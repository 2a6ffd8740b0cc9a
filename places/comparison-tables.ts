/** Published tables that the feasibility report sets beside its own results: deaths, costs, deals, conditions, and a series to test forecasts on. */
import { text, type Text } from '../src/base/text.ts';
import type { Confidence } from '../src/rules/rule.ts';

/** Cumulative deaths in custody in all Salvadoran prisons since March 2022. Different counters are different lines. */
export const DEATHS: readonly { readonly on: string; readonly deaths: number; readonly counter: string; readonly source: string }[] = [
  {
    on: '2022-12-31',
    deaths: 90,
    counter: 'press',
    source:
      'https://www.elsalvadornow.org/2022/12/31/arrests-under-exception-regime-represent-about-1-of-salvadorans-detenciones-en-regimen-de-excepcion-representan-cerca-del-1-de-salvadorenos/',
  },
  {
    on: '2023-12-10',
    deaths: 213,
    counter: 'SJH',
    source:
      'https://radiomayainternacional.com/index.php/nacion/323-mas-de-200-reos-fallecen-en-carceles-de-el-salvador-durante-regimen-de-excepcion',
  },
  { on: '2024-04-30', deaths: 265, counter: 'Cristosal', source: 'https://www.elsalvadornow.org/2024/07/24/who-is-lying-quien-miente/' },
  {
    on: '2024-06-10',
    deaths: 301,
    counter: 'SJH',
    source: 'https://www.momarandu.com/notix/noticia/49052_denuncian--300-muertes-bajo-custodia-estatal-en-el-salvador.htm',
  },
  {
    on: '2025-04-15',
    deaths: 386,
    counter: 'SJH',
    source:
      'https://elsalvadornow.org/2025/04/15/prison-death-toll-rises-to-386-according-to-organization-la-cifra-de-muertes-en-las-carceles-aumenta-a-386-segun-organizacion',
  },
  {
    on: '2025-07-15',
    deaths: 427,
    counter: 'SJH',
    source: 'https://www.pagina12.com.ar/842067-ya-son-247-los-muertos-en-las-carceles-de-bukele',
  },
  {
    on: '2025-10-31',
    deaths: 450,
    counter: 'SJH',
    source:
      'https://rpp.pe/mundo/latinoamerica/el-salvador-ong-registra-450-muertes-en-carceles-durante-el-regimen-de-excepcion-noticia-1662200',
  },
  {
    on: '2025-12-31',
    deaths: 470,
    counter: 'SJH',
    source:
      'https://www.elsalvadornow.org/2026/02/03/legal-humanitarian-aid-documents-470-deaths-of-detained-persons-under-state-of-exception-between-2022-and-2025-socorro-juridico-documento-470-muertes-de-privados-de-libertad-bajo-el-regimen',
  },
  {
    on: '2026-02-04',
    deaths: 482,
    counter: 'SJH',
    source: 'https://proceso.hn/una-ong-eleva-a-482-las-muertes-en-carceles-de-el-salvador-durante-el-regimen-de-excepcion/',
  },
];
/** Years times people held: both guessed, so rates from it are not comparable with other countries'. */
export const DEATHS_EXPOSURE = { days: 1_424, people: 95_000, estimated: 1_300 } as const;

export type CostRow = {
  readonly place: Text;
  readonly year: number;
  readonly currency: string;
  /** Hundredths of the currency for one person and day. */
  readonly minorPerDay: number;
  readonly basis: 'average' | 'marginal' | 'price';
  readonly source: string;
  readonly confidence: Confidence;
};
const cost = (
  place: Text,
  year: number,
  [currency, minorPerDay]: readonly [string, number],
  basis: CostRow['basis'],
  source: string,
  confidence: Confidence,
): CostRow => ({ place, year, currency, minorPerDay, basis, source, confidence });
const NIEUWS = 'https://nieuws.nl/algemeen/20180320/gevangene-kost-in-nederland-relatief-veel/';
export const COSTS: readonly CostRow[] = [
  cost(text('Sweden', 'Suecia'), 2016, ['EUR', 35_900], 'average', NIEUWS, 'high'),
  cost(text('Norway', 'Noruega'), 2016, ['EUR', 34_400], 'average', NIEUWS, 'high'),
  cost(text('Netherlands', 'Países Bajos'), 2016, ['EUR', 25_000], 'average', NIEUWS, 'high'),
  cost(text('Norgerhaven, price', 'Norgerhaven, precio'), 2015, ['EUR', 28_870], 'price', 'Trb. 2015, 37, art. 27', 'high'),
  cost(
    text('Tartu, price', 'Tartu, precio'),
    2025,
    ['EUR', 27_945],
    'price',
    'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal',
    'high',
  ),
  cost(
    text('Belgium', 'Bélgica'),
    2017,
    ['EUR', 14_650],
    'average',
    'https://www.hln.be/nieuws/binnenland/gevangene-kost-146-5-euro-per-dag~a63856af/',
    'high',
  ),
  cost(text('Tilburg, price', 'Tilburg, precio'), 2010, ['EUR', 16_438], 'price', 'Trb. 2009, 202, art. 26', 'high'),
  cost(
    text('Gjilan, price', 'Gjilan, precio'),
    2022,
    ['EUR', 13_699],
    'price',
    'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1',
    'high',
  ),
  cost(
    text('United States, federal', 'Estados Unidos, federal'),
    2023,
    ['USD', 12_080],
    'average',
    'https://usregs.ai/regulations/2024-28743-annual-determination-of-average-cost-of-incarceration-fee-coif',
    'high',
  ),
  cost(
    text('Estonia', 'Estonia'),
    2025,
    ['EUR', 9_900],
    'average',
    'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal',
    'medium',
  ),
  cost(
    text('CECOT, price', 'CECOT, precio'),
    2025,
    ['USD', 5_479],
    'price',
    'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture',
    'high',
  ),
  cost(text('Europe, median', 'Europa, mediana'), 2016, ['EUR', 5_100], 'average', NIEUWS, 'medium'),
  cost(
    text('El Salvador, press', 'El Salvador, prensa'),
    2024,
    ['USD', 594],
    'marginal',
    'https://tiempo-latino-1.ghost.io/2025/04/29/nacional/enviar-detenidos-al-cecot-en-el-salvador-por-seguridad-o-por-negocio',
    'low',
  ),
  cost(text('El Salvador, 200 M by 110,000', 'El Salvador, 200 M entre 110.000'), 2025, ['USD', 498], 'average', 'derived', 'low'),
];

export type Deal = {
  readonly site: Text;
  readonly signed: string;
  readonly first: string;
  readonly promised: number;
  readonly usable: Text;
  readonly filled: Text;
  readonly price: string;
  readonly law: Text;
  readonly inspection: Text;
  readonly source: string;
};
const CPT = text('CPT and the sender’s own bodies', 'CPT y los órganos propios del remitente');
export const DEALS: readonly Deal[] = [
  {
    site: text('Tilburg', 'Tilburg'),
    signed: '2009-10-31',
    first: '2010-02-02',
    promised: 500,
    usable: text('500, later 650', '500, luego 650'),
    filled: text('unknown', 'desconocido'),
    price: 'EUR 60,000',
    law: text('sender’s', 'del remitente'),
    inspection: CPT,
    source: 'Trb. 2009, 202',
  },
  {
    site: text('Norgerhaven', 'Norgerhaven'),
    signed: '2015-03-02',
    first: '2015-09-01',
    promised: 242,
    usable: text('242', '242'),
    filled: text('242 in January 2016, 180 in February 2018', '242 en enero de 2016, 180 en febrero de 2018'),
    price: 'EUR 105,372',
    law: text('sender’s', 'del remitente'),
    inspection: CPT,
    source: 'Trb. 2015, 37',
  },
  {
    site: text('Gjilan', 'Gjilan'),
    signed: '2022-04-26',
    first: '',
    promised: 300,
    usable: text('being rebuilt', 'en obras'),
    filled: text('0; 293 eligible on 8 September 2025', '0; 293 aptas el 8 de septiembre de 2025'),
    price: 'EUR 50,000–70,000',
    law: text('sender’s', 'del remitente'),
    inspection: text('sender’s bodies presumed', 'se presumen los órganos del remitente'),
    source: 'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1',
  },
  {
    site: text('Tartu', 'Tartu'),
    signed: '2025-06-18',
    first: '',
    promised: 600,
    usable: text('400 cells', '400 celdas'),
    filled: text('unknown', 'desconocido'),
    price: 'EUR 102,000',
    law: text('host’s', 'del anfitrión'),
    inspection: text('Chancellor of Justice, CPT', 'Canciller de Justicia, CPT'),
    source: 'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal',
  },
  {
    site: text('CECOT', 'CECOT'),
    signed: '2025-03-22',
    first: '2025-03-15',
    promised: 300,
    usable: text('unknown', 'desconocido'),
    filled: text('252, freed after 125 days', '252, liberadas a los 125 días'),
    price: 'USD 20,000',
    law: text('each says the other’s', 'cada uno dice que la del otro'),
    inspection: text('none found', 'no se halló'),
    source:
      'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture',
  },
];

export const CONDITION_STATES = ['met', 'partly', 'breached', 'not-known', 'access-refused'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];
export type Condition = {
  readonly rule: Text;
  readonly cite: string;
  readonly state: ConditionState;
  readonly evidence: Text;
  readonly date: string;
  readonly source: string;
};
const CNN =
  'https://webjosh.com/article/what-we-know-about-the-el-salvador-mega-prison-where-trump-is-sending-alleged-venezuelan-gang-members-1742245993-12073';
const HRW = 'https://havanatimes.org/news/venezuelans-deported-from-usa-tortured-in-salvadoran-prison/';
/** CECOT alone: of the European prisons no inspection was read that covers the same rules. */
export const CECOT_CONDITIONS: readonly Condition[] = [
  {
    rule: text('Space', 'Espacio'),
    cite: 'ECtHR Muršić, 3 m²',
    state: 'breached',
    evidence: text('1.25 to 1.7 m² a person seen in cells, gross', 'De 1,25 a 1,7 m² por persona vistos en celdas, brutos'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    rule: text('Time outside', 'Tiempo al aire libre'),
    cite: 'Mandela 23',
    state: 'breached',
    evidence: text('30 minutes out of the cell a day', '30 minutos fuera de la celda al día'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    rule: text('Isolation', 'Aislamiento'),
    cite: 'Mandela 43–44',
    state: 'partly',
    evidence: text(
      'Dark punishment cell for up to 15 days; cells are shared otherwise',
      'Celda de castigo oscura hasta 15 días; por lo demás, celdas compartidas',
    ),
    date: '2024-12-31',
    source: CNN,
  },
  {
    rule: text('Visits', 'Visitas'),
    cite: 'Mandela 58',
    state: 'breached',
    evidence: text('None', 'Ninguna'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    rule: text('Counsel', 'Defensa'),
    cite: 'Mandela 61',
    state: 'breached',
    evidence: text('Held incommunicado for four months', 'Incomunicados durante cuatro meses'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    rule: text('Health care', 'Atención médica'),
    cite: 'Mandela 24–35',
    state: 'not-known',
    evidence: text('No independent inspection', 'Sin inspección independiente'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    rule: text('Darkness at night', 'Oscuridad de noche'),
    cite: 'Mandela 43(1)(c)',
    state: 'breached',
    evidence: text('Lights on 24 hours', 'Luz las 24 horas'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    rule: text('Deaths investigated', 'Muertes investigadas'),
    cite: 'Mandela 71',
    state: 'not-known',
    evidence: text('One death documented there to June 2024', 'Una muerte documentada allí hasta junio de 2024'),
    date: '2024-06-10',
    source: 'https://www.momarandu.com/notix/noticia/49052_denuncian--300-muertes-bajo-custodia-estatal-en-el-salvador.htm',
  },
  {
    rule: text('Complaints', 'Quejas'),
    cite: 'Mandela 56',
    state: 'not-known',
    evidence: text('No channel found', 'No se halló vía'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    rule: text('Independent inspection', 'Inspección independiente'),
    cite: 'Mandela 83–85',
    state: 'access-refused',
    evidence: text(
      'No monitor with free access found; journalists by invitation',
      'No se halló vigilancia con acceso libre; periodistas por invitación',
    ),
    date: '2025-11-12',
    source: HRW,
  },
];

/** People in the prisons of England and Wales, first bulletin of a quarter (Open Government Licence v3.0). Gaps are gaps of the source. */
export const ENGLAND_WALES_SOURCE =
  'HM Prison and Probation Service, weekly prison population bulletins, 2014–2023 (Open Government Licence v3.0)';
export const ENGLAND_WALES: readonly (readonly [on: string, people: number])[] = [
  ['2014-01-03', 83193],
  ['2014-04-04', 84464],
  ['2014-07-04', 84567],
  ['2014-10-03', 84523],
  ['2015-01-02', 83287],
  ['2015-07-03', 84930],
  ['2015-10-02', 84826],
  ['2016-04-01', 84546],
  ['2016-07-01', 84302],
  ['2016-10-07', 84836],
  ['2017-01-06', 83962],
  ['2017-04-07', 84656],
  ['2017-07-07', 85270],
  ['2017-10-06', 85375],
  ['2018-01-05', 84226],
  ['2018-04-06', 83263],
  ['2018-07-06', 82614],
  ['2018-10-05', 82936],
  ['2019-01-04', 81980],
  ['2019-04-05', 82460],
  ['2019-07-05', 82570],
  ['2019-10-04', 83533],
  ['2020-01-03', 82559],
  ['2020-04-03', 82456],
  ['2020-07-03', 79446],
  ['2020-10-02', 79120],
  ['2021-01-08', 77930],
  ['2021-07-02', 78298],
  ['2021-10-01', 78789],
  ['2022-01-07', 79086],
  ['2022-04-01', 79790],
  ['2022-07-01', 80726],
  ['2022-10-07', 81423],
  ['2023-01-06', 82212],
  ['2023-04-14', 84436],
  ['2023-07-07', 86035],
];
