/** The figures of five real arrangements, as inputs of the feasibility report. What no source gives is there without a value. */
import { text } from '../src/base/text.ts';
import type { Arrangement, Input, InputKey } from '../src/instruments/arrangement.ts';
import type { Confidence } from '../src/rules/rule.ts';

type More = Pick<Input, 'note' | 'others'>;

const known = (
  key: InputKey,
  [value, low, high]: readonly [number, number, number],
  source: string,
  date: string,
  confidence: Confidence,
  more: More = {},
): Input => ({ key, value, low, high, source, date, confidence, ...more });

const unknown = (key: InputKey, en: string, es: string): Input => ({
  key,
  source: 'looked for, not found',
  date: '2026-11-24',
  confidence: 'unknown',
  note: text(en, es),
});

const ASSUMED = 'an assumption of this report; no source gives it';
const assumed = (key: InputKey, range: readonly [number, number, number], en: string, es: string): Input =>
  known(key, range, ASSUMED, '2026-11-24', 'low', { note: text(en, es) });

const VRT = 'https://www.vrt.be/vrtnws/nl/2023/02/25/eerste-gevangenen-overgebracht-naar-megagevangenis-in-el-salv/';
const EFE = 'https://globelivemedia.com/?p=1194313';
const REPUBLICA =
  'https://larepublica.pe/verificador/2026/01/20/la-megacarcel-de-bukele-costo-us100-millones-asi-lo-dijo-la-candidata-fiorella-molinelli-pero-es-una-cifra-imprecisa-1073740';
const INKL =
  'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture';
const EL_PAIS =
  'https://english.elpais.com/international/2025-03-19/how-bukele-benefits-from-accepting-us-deportation-flights-20000-per-inmate-a-year-and-trumps-favor.html';
const TIEMPO = 'https://tiempo-latino-1.ghost.io/2025/04/29/nacional/enviar-detenidos-al-cecot-en-el-salvador-por-seguridad-o-por-negocio';
const COIF = 'https://usregs.ai/regulations/2024-28743-annual-determination-of-average-cost-of-incarceration-fee-coif';
const HRW = 'https://havanatimes.org/news/venezuelans-deported-from-usa-tortured-in-salvadoran-prison/';
const CNN =
  'https://webjosh.com/article/what-we-know-about-the-el-salvador-mega-prison-where-trump-is-sending-alleged-venezuelan-gang-members-1742245993-12073';
const AVOIDED = [
  'Moving one person saves food, health care and clothing, not the building and its staff; the share is an assumption.',
  'Trasladar a una persona ahorra comida, atención médica y ropa, no el edificio ni su personal; la parte es un supuesto.',
] as const;

const cecot: Arrangement = {
  id: 'us-sv-2025',
  title: text('CECOT, United States – El Salvador, 2025', 'CECOT, Estados Unidos – El Salvador, 2025'),
  currency: 'USD',
  paidFor: 'person',
  start: '2025-03-15',
  on: '2025-03-15',
  ended: '2025-07-18',
  inputs: [
    known('offered', [300, 238, 500], INKL, '2025-03-22', 'high', {
      note: text('Up to 300; 500 had been floated; 238 were paid for.', 'Hasta 300; se habló de 500; se pagó por 238.'),
      others: [
        { value: 500, source: EL_PAIS },
        { value: 238, source: INKL },
      ],
    }),
    known('cells', [256, 256, 256], VRT, '2023-02-25', 'high'),
    known('cellArea', [100, 90, 110], EFE, '2023-02-25', 'high', {
      note: text(
        'About 100 m² gross; the annexe is not known, so places are an upper bound. The range is ours.',
        'Unos 100 m² brutos; no se conoce el anexo, así que las plazas son un máximo. El intervalo es nuestro.',
      ),
    }),
    known('bunks', [80, 80, 80], VRT, '2023-02-25', 'medium'),
    known('claimed', [40_000, 15_000, 80_000], REPUBLICA, '2023-12-31', 'high', {
      note: text(
        'That it was claimed is certain; that so many fit is not. A plan to double it was reported in April 2025.',
        'Es seguro que se afirmó; no que quepan. En abril de 2025 se informó de un plan para duplicarla.',
      ),
      others: [
        { value: 80_000, source: 'https://lavocedinewyork.com/en/news/2025/04/17/el-salvador-bukele-plans-to-double-the-size-of-cecot' },
      ],
    }),
    known('held', [15_000, 10_000, 20_000], CNN, '2025-03-17', 'medium', {
      others: [{ value: 14_532, source: 'https://profilpelajar.com/article/Terrorism_Confinement_Center (11 June 2024)' }],
      note: text('No official figure since June 2024.', 'Sin cifra oficial desde junio de 2024.'),
    }),
    known('fee', [20_000, 15_000, 30_000], INKL, '2025-03-22', 'high', {
      note: text('What was paid: 4.76 million = 238 × 20,000.', 'Lo pagado: 4,76 millones = 238 × 20.000.'),
    }),
    known('minimumPaid', [0, 0, 238], INKL, '2025-03-22', 'medium', {
      note: text('A grant paid once; no minimum is known.', 'Una subvención pagada una vez; no se conoce un mínimo.'),
    }),
    known('marginalHost', [2_168, 1_818, 6_504], TIEMPO, '2025-04-29', 'low', {
      note: text(
        'A press estimate, USD 5.94 a day. A lawful regime costs several times that: the upper end is three times.',
        'Estimación de prensa, USD 5,94 al día. Un régimen lícito cuesta varias veces eso: el extremo superior es el triple.',
      ),
      others: [{ value: 1_818, source: 'derived: 200 million / 110,000 people' }],
    }),
    known('fixedHost', [0, 0, 5_750_000], REPUBLICA, '2026-01-20', 'low', {
      note: text(
        'Building 115 million over 20 years would add 5.75 million.',
        'Construir por 115 millones en 20 años añadiría 5,75 millones.',
      ),
    }),
    known('systemCost', [200_000_000, 72_390_000, 200_000_000], EL_PAIS, '2025-03-16', 'medium', {
      note: text(
        'The president’s own figure. The budget bill of 2025 gives the prisons directorate 72.39 million, with additions in the year.',
        'Cifra del propio presidente. El presupuesto de 2025 da a la dirección de prisiones 72,39 millones, con añadidos en el año.',
      ),
      others: [
        {
          value: 72_390_000,
          source:
            'https://elsalvador.com/noticias/nacional/seguridad-y-defensa-exponen-asignaciones-presupuestarias-en-comision/1175602/2024',
        },
      ],
    }),
    known('senderAverage', [44_090, 44_090, 44_090], COIF, '2023-09-30', 'high', {
      note: text('Average cost of federal prisons, fiscal year 2023.', 'Coste medio de las prisiones federales, año fiscal 2023.'),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    unknown('transport', 'No cost of the flights was found: it is left out.', 'No se halló el coste de los vuelos: se deja fuera.'),
    known('pace', [238, 119, 300], 'https://www.notus.org/courts/el-salvador-court-filing-cecot-agreement', '2025-03-15', 'medium', {
      note: text(
        '238 Venezuelans on one day; 252 by April. The range is ours.',
        '238 venezolanos en un día; 252 en abril. El intervalo es nuestro.',
      ),
    }),
    known('stayDays', [365, 125, 365], INKL, '2025-07-18', 'medium', {
      note: text(
        'Agreed for up to a year; all were freed after 125 days.',
        'Acordado por hasta un año; todos fueron liberados a los 125 días.',
      ),
    }),
    known('termDays', [365, 125, 365], INKL, '2025-03-22', 'high'),
  ],
  observed: [
    { on: '2025-03-15', people: 238, source: 'https://www.notus.org/courts/el-salvador-court-filing-cecot-agreement' },
    { on: '2025-04-30', people: 252, source: HRW },
    { on: '2025-07-18', people: 0, source: HRW },
  ],
  funnel: [],
  risks: [
    {
      risk: text('Torture and ill-treatment', 'Tortura y malos tratos'),
      evidence: text(
        'Human Rights Watch and Cristosal, November 2025: 40 interviews about 252 people held incommunicado for four months; systematic torture found.',
        'Human Rights Watch y Cristosal, noviembre de 2025: 40 entrevistas sobre 252 personas incomunicadas cuatro meses; hallaron tortura sistemática.',
      ),
      source: HRW,
      confidence: 'high',
    },
    {
      risk: text('Deaths in custody', 'Muertes bajo custodia'),
      evidence: text(
        '482 documented in all Salvadoran prisons to 4 February 2026; one of 301 to June 2024 in CECOT.',
        '482 documentadas en todas las prisiones salvadoreñas hasta el 4 de febrero de 2026; una de 301 hasta junio de 2024 en el CECOT.',
      ),
      source: 'https://proceso.hn/una-ong-eleva-a-482-las-muertes-en-carceles-de-el-salvador-durante-el-regimen-de-excepcion/',
      confidence: 'high',
    },
    {
      risk: text('No time outdoors, no visits, light day and night', 'Sin aire libre, sin visitas, luz día y noche'),
      evidence: text(
        '23½ hours a day in the cell, half an hour out, no visits, hearings by video.',
        '23 horas y media al día en la celda, media hora fuera, sin visitas, audiencias por vídeo.',
      ),
      source: CNN,
      confidence: 'medium',
    },
    {
      risk: text('No one answers in law', 'Nadie responde en derecho'),
      evidence: text(
        'Each state said that the other held the people; no clause against torture, on counsel, visits or monitoring was found.',
        'Cada Estado dijo que el otro tenía a las personas; no se halló cláusula contra la tortura ni sobre defensa, visitas o vigilancia.',
      ),
      source: INKL,
      confidence: 'high',
    },
  ],
};

const NORGERHAVEN = 'Trb. 2015, 37 (treaty of 2 March 2015), articles 27–31';
const FVN = 'https://www.fvn.no/norgeogverden/i/zwXRK/fangetransport-til-nederland-kostet-10-millioner';
const PAPERS = 'Norwegian answers to parliament and press releases, October 2015 – January 2016 (agreements no-nl-2015)';
const NIEUWS = 'https://nieuws.nl/algemeen/20180320/gevangene-kost-in-nederland-relatief-veel/';

const norgerhaven: Arrangement = {
  id: 'no-nl-2015',
  title: text('Norgerhaven, Norway – Netherlands, 2015–2018', 'Norgerhaven, Noruega – Países Bajos, 2015–2018'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2015-09-01',
  on: '2016-01-12',
  ended: '2018-09-01',
  inputs: [
    known('offered', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('claimed', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('held', [0, 0, 0], NORGERHAVEN, '2015-09-01', 'high'),
    known('fee', [105_372, 105_372, 114_000], NORGERHAVEN, '2015-03-02', 'high', {
      note: text(
        '25.5 million a year for 242 places, full or not; indexed.',
        '25,5 millones al año por 242 plazas, llenas o no; indexado.',
      ),
    }),
    known('minimumPaid', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('marginalHost', [91_250, 45_625, 91_250], NIEUWS, '2016-12-31', 'medium', {
      note: text(
        'Dutch average cost, EUR 250 a day; a marginal figure was not found.',
        'Coste medio neerlandés, EUR 250 al día; no se halló cifra marginal.',
      ),
    }),
    known('senderAverage', [125_560, 125_560, 125_560], NIEUWS, '2016-12-31', 'high', {
      note: text('EUR 344 a day.', 'EUR 344 al día.'),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [3_200, 2_600, 5_500], FVN, '2016-01-12', 'low', {
      note: text(
        'NOK 9.5 million in four months for about 319 decisions; at about 9.3 kroner to the euro, derived.',
        '9,5 millones de coronas en cuatro meses para unas 319 decisiones; a unas 9,3 coronas por euro, derivado.',
      ),
    }),
    known('pace', [80, 57, 105], PAPERS, '2015-11-06', 'medium', {
      note: text(
        'Fitted to the first 66 days alone: 133 held on 9 October, 173 on 6 November.',
        'Ajustado solo a los primeros 66 días: 133 el 9 de octubre, 173 el 6 de noviembre.',
      ),
    }),
    known('stayDays', [310, 240, 370], 'derived: 650 to nearly 1,000 men in three years', '2018-09-01', 'low', {
      note: text('Sources differ: nearly 1,000 men, or about 650.', 'Las fuentes difieren: casi 1.000 hombres, o unos 650.'),
    }),
    known('termDays', [1_096, 1_096, 1_096], NORGERHAVEN, '2015-09-01', 'high'),
  ],
  observed: [
    { on: '2015-10-09', people: 133, source: PAPERS },
    { on: '2015-11-06', people: 173, source: PAPERS },
    { on: '2016-01-12', people: 242, source: PAPERS },
    { on: '2018-02-15', people: 180, source: PAPERS },
  ],
  funnel: [
    {
      stage: text('Looked at by 6 November 2015', 'Examinadas hasta el 6 de noviembre de 2015'),
      people: 662,
      source: `${PAPERS}, derived: 256 + 406`,
    },
    { stage: text('Not needing specialist health care', 'Sin necesidad de atención médica especializada'), people: 539, source: PAPERS },
    { stage: text('Not on a visiting routine with children', 'Sin régimen de visitas con hijos'), people: 451, source: PAPERS },
    { stage: text('Found suitable, decision made', 'Consideradas aptas, decisión tomada'), people: 256, source: PAPERS },
    { stage: text('In the prison that day', 'En la prisión ese día'), people: 173, source: PAPERS },
  ],
  risks: [
    {
      risk: text('Power given away', 'Poder cedido'),
      evidence: text(
        'The Norwegian Ombudsman, after a visit in September 2016: no adequate guarantee against ill-treatment, because force and investigation were left to Dutch authorities.',
        'El Defensor noruego, tras una visita en septiembre de 2016: sin garantía suficiente contra malos tratos, porque la fuerza y la investigación quedaban en manos neerlandesas.',
      ),
      source: 'Norwegian Parliamentary Ombudsman, report on Norgerhaven',
      confidence: 'high',
    },
  ],
};

const TILBURG = 'Trb. 2009, 202 (treaty of 31 October 2009), articles 24–29';
const tilburg: Arrangement = {
  id: 'be-nl-2009',
  title: text('Tilburg, Belgium – Netherlands, 2010–2016', 'Tilburg, Bélgica – Países Bajos, 2010–2016'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2010-02-02',
  on: '2012-01-01',
  ended: '2016-12-31',
  inputs: [
    known('offered', [500, 500, 681], TILBURG, '2009-10-31', 'high'),
    known('claimed', [681, 500, 681], TILBURG, '2009-10-31', 'high'),
    known('held', [0, 0, 0], TILBURG, '2010-02-02', 'high'),
    known('fee', [60_000, 51_100, 60_000], TILBURG, '2009-10-31', 'high', {
      note: text('30 million a year for 500 places, full or not.', '30 millones al año por 500 plazas, llenas o no.'),
    }),
    known('minimumPaid', [500, 500, 500], TILBURG, '2009-10-31', 'high'),
    unknown('marginalHost', 'The Dutch cost of these places was not found.', 'No se halló el coste neerlandés de estas plazas.'),
    known('senderAverage', [48_910, 48_910, 53_473], 'Belgian prison administration, about EUR 134 a day', '2015-12-31', 'medium', {
      others: [{ value: 53_473, source: 'https://www.hln.be/nieuws/binnenland/gevangene-kost-146-5-euro-per-dag~a63856af/ (2017)' }],
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [455, 455, 910], `${TILBURG}, article 27`, '2009-10-31', 'high', {
      note: text(
        'For a return run, not a person: an upper bound for each.',
        'Por trayecto de ida y vuelta, no por persona: un máximo para cada una.',
      ),
    }),
    assumed(
      'pace',
      [60, 30, 120],
      'No series of the first months was found; the pace is assumed.',
      'No se halló serie de los primeros meses; el ritmo es un supuesto.',
    ),
    assumed(
      'stayDays',
      [365, 180, 730],
      'Not published; the treaty asks for sentences of a year or more.',
      'No publicado; el tratado pide penas de un año o más.',
    ),
    known('termDays', [2_525, 1_064, 2_525], TILBURG, '2016-12-31', 'high'),
  ],
  observed: [],
  funnel: [],
  risks: [
    {
      risk: text('Violence in dormitories', 'Violencia en dormitorios'),
      evidence: text(
        'The Committee for the Prevention of Torture (visit of 2011): no ill-treatment by staff, but serious violence between prisoners tied to dormitories of eight.',
        'El Comité para la Prevención de la Tortura (visita de 2011): sin malos tratos del personal, pero violencia grave entre presos ligada a dormitorios de ocho.',
      ),
      source: 'CPT, report of 2012 on Tilburg',
      confidence: 'high',
    },
  ],
};

const GJILAN = 'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1';
const DANISH = 'https://faengselsforbundet.dk/fagbladet-net/danmark-har-nordens-billigste-faengsler/';
const gjilan: Arrangement = {
  id: 'dk-xk-2022',
  title: text('Gjilan, Denmark – Kosovo, 2022', 'Gjilan, Dinamarca – Kosovo, 2022'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2027-04-01',
  on: '2026-11-24',
  inputs: [
    known('offered', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    known('eligible', [293, 293, 293], GJILAN, '2025-09-08', 'high', {
      note: text('People who met the criteria on 8 September 2025.', 'Personas que cumplían los criterios el 8 de septiembre de 2025.'),
    }),
    known('claimed', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    known('held', [0, 0, 0], GJILAN, '2025-09-08', 'high'),
    known('fee', [50_000, 50_000, 70_000], GJILAN, '2022-04-26', 'high', {
      note: text(
        '15 million a year for 300 places; 70,000 with the money for the green transition.',
        '15 millones al año por 300 plazas; 70.000 con el dinero para la transición verde.',
      ),
    }),
    known('minimumPaid', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    unknown('marginalHost', 'What a prisoner costs in Kosovo was not found.', 'No se halló cuánto cuesta un preso en Kosovo.'),
    known('senderAverage', [92_900, 54_300, 92_900], DANISH, '2013-12-31', 'medium', {
      note: text(
        'DKK 1,899 a day in closed prisons, 1,110 in open ones (2013); 7.46 kroner to the euro, derived.',
        '1.899 coronas al día en prisiones cerradas, 1.110 en abiertas (2013); 7,46 coronas por euro, derivado.',
      ),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [27_700, 14_000, 29_300], 'Danish estimate: about DKK 62 million a year, 655 million in ten', '2024-12-31', 'low', {
      note: text('A year and a person of 300; derived.', 'Al año y por persona de 300; derivado.'),
    }),
    assumed('pace', [25, 12, 50], 'Nobody has been sent; the pace is assumed.', 'Nadie ha sido enviado; el ritmo es un supuesto.'),
    assumed('stayDays', [730, 365, 1_460], 'Not published.', 'No publicado.'),
    known('termDays', [3_652, 1_826, 3_652], 'joint statement of 20 December 2021: five years and five', '2021-12-20', 'high'),
  ],
  observed: [{ on: '2025-09-08', people: 0, source: GJILAN }],
  funnel: [
    { stage: text('Places', 'Plazas'), people: 300, source: GJILAN },
    {
      stage: text('People who met the criteria on 8 September 2025', 'Personas que cumplían los criterios el 8 de septiembre de 2025'),
      people: 293,
      source: GJILAN,
    },
    { stage: text('Sent', 'Enviadas'), people: 0, source: GJILAN },
  ],
  risks: [
    {
      risk: text('No treaty body over the prison', 'Sin órgano de tratado sobre la prisión'),
      evidence: text(
        'Kosovo is party neither to the European Convention nor to the Convention against Torture; the UN Committee asked Denmark in November 2023 to give up the plan.',
        'Kosovo no es parte del Convenio Europeo ni de la Convención contra la Tortura; el Comité de la ONU pidió a Dinamarca en noviembre de 2023 abandonar el plan.',
      ),
      source: 'CAT, concluding observations on Denmark, November 2023',
      confidence: 'high',
    },
  ],
};

const TARTU = 'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal';
const ICENEWS = 'https://www.icenews.is/2025/06/07/sweden-to-tackle-overcrowded-prisons-by-sending-inmates-abroad/';
const tartu: Arrangement = {
  id: 'se-ee-2025',
  title: text('Tartu, Sweden – Estonia, 2025', 'Tartu, Suecia – Estonia, 2025'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2026-08-01',
  on: '2026-11-24',
  inputs: [
    known('offered', [600, 300, 600], TARTU, '2025-06-18', 'high'),
    known('cells', [400, 400, 400], TARTU, '2025-06-18', 'high'),
    known('claimed', [600, 300, 600], TARTU, '2025-06-18', 'high'),
    known('held', [0, 0, 0], TARTU, '2025-06-18', 'medium'),
    known('fee', [102_000, 102_000, 102_000], TARTU, '2025-06-18', 'high', {
      note: text('8,500 a month; 3.5 % more each year.', '8.500 al mes; 3,5 % más cada año.'),
    }),
    known('minimumPaid', [300, 300, 300], TARTU, '2025-06-18', 'high', {
      note: text('One report says 300 cells, others 300 people.', 'Un informe dice 300 celdas, otros 300 personas.'),
    }),
    known('marginalHost', [36_000, 36_000, 60_000], TARTU, '2025-06-18', 'medium', {
      note: text('About 3,000 to 5,000 a month.', 'De unos 3.000 a 5.000 al mes.'),
    }),
    known('senderAverage', [138_000, 138_000, 138_000], ICENEWS, '2025-06-07', 'high', { note: text('11,500 a month.', '11.500 al mes.') }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    unknown('transport', 'Sweden pays it; no figure was found.', 'Lo paga Suecia; no se halló cifra.'),
    assumed(
      'pace',
      [40, 20, 80],
      'Nobody has been sent in any text seen; the pace is assumed.',
      'Nadie ha sido enviado en los textos vistos; el ritmo es un supuesto.',
    ),
    assumed('stayDays', [730, 365, 1_460], 'Not published; long sentences are meant.', 'No publicado; se piensa en penas largas.'),
    known('termDays', [1_826, 1_826, 2_922], TARTU, '2025-06-18', 'high'),
  ],
  observed: [],
  funnel: [],
  risks: [
    {
      risk: text('Fewer ways to complain', 'Menos vías de queja'),
      evidence: text(
        'No individual complaint to the UN Committee against Torture once in Estonia; the Swedish Institute for Human Rights asked to reject the plan.',
        'Sin queja individual ante el Comité contra la Tortura una vez en Estonia; el Instituto sueco de Derechos Humanos pidió rechazar el plan.',
      ),
      source: 'Swedish Institute for Human Rights, opinion of 2025',
      confidence: 'medium',
    },
  ],
};

export const arrangements: readonly Arrangement[] = [cecot, norgerhaven, tilburg, gjilan, tartu];
