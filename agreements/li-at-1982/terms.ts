/** What the treaty of 1982 between Liechtenstein and Austria says, and how it has been used. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

const term = (key: TermKey, cite: string, en: string, es: string, source: string = s.L1): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  from: '1983-09-01',
  cite,
  source,
  confidence: 'high',
});

/** Read off a comparison of the treaties, the article itself not being named there. */
const compared = (key: TermKey, en: string, es: string): Term => ({ ...term(key, 'article not seen', en, es), confidence: 'medium' });

const use = (key: TermKey, source: string, en: string, es: string): Term => ({
  ...term(key, 'press', en, es, source),
  layer: 'practice',
  from: '2017-12-01',
});

export const terms: readonly Term[] = [
  term('parties', 'treaty of 4 June 1982', 'Liechtenstein sends and Austria receives.', 'Liechtenstein envía y Austria recibe.'),
  term(
    'instrument',
    'LGBl 1983/39',
    'Treaty of 4 June 1982 (Liechtenstein LGBl 1983/39).',
    'Tratado de 4 de junio de 1982 (LGBl 1983/39 de Liechtenstein).',
  ),
  term('status', 'LGBl 1983/39', 'In force since 1 September 1983, and in use.', 'En vigor desde el 1 de septiembre de 1983, y en uso.'),
  term(
    'whoMayBeSent',
    'Art. 1(a)',
    'On request Austria executes sentences and preventive measures.',
    'A petición, Austria ejecuta penas y medidas preventivas.',
  ),
  term(
    'whoMayBeSent',
    'Art. 1(b)',
    'On request Austria also holds persons whom a Liechtenstein court orders detained.',
    'A petición, Austria también custodia a personas cuya detención ordena un tribunal de Liechtenstein.',
  ),
  term(
    'conviction',
    'Art. 1(b)',
    'No conviction is needed for custody that a court orders: remand is included.',
    'No hace falta condena para la custodia que ordena un tribunal: se incluye la prisión provisional.',
  ),
  term('dualCriminality', 'Art. 2', 'The act must be a crime in both states.', 'El hecho debe ser delito en ambos Estados.'),
  term(
    'offencesExcluded',
    'Art. 3',
    'Political offences, and offences that are purely fiscal or against customs or exchange rules.',
    'Delitos políticos, y los puramente fiscales, aduaneros o cambiarios.',
  ),
  term(
    'refusalAndReturn',
    'Art. 3',
    'Refused for public order, other obligations, an excluded offence, a term above the Austrian maximum, or limitation.',
    'Se rechaza por orden público, otras obligaciones, delito excluido, pena superior al máximo austríaco o prescripción.',
  ),
  term('timeLimits', 'Art. 3', 'A sentence barred by limitation is refused.', 'Se rechaza una pena prescrita.'),
  term(
    'criminalJurisdiction',
    'Art. 4',
    'An Austrian claim to punish is no bar to taking the person over.',
    'Una pretensión penal austríaca no impide la recepción de la persona.',
  ),
  term(
    'otherOffences',
    'Art. 4',
    'Austria may prosecute during the stay only with the consent of Liechtenstein.',
    'Austria solo puede enjuiciar durante la estancia con el consentimiento de Liechtenstein.',
  ),
  term(
    'governingLaw',
    'Art. 5',
    'Split by kind of decision: Austrian law and courts run the execution; Liechtenstein keeps a list of decisions.',
    'Dividido según la clase de decisión: rigen la ley y los tribunales austríacos; Liechtenstein conserva una lista de decisiones.',
    s.L2,
  ),
  term(
    'release',
    'Art. 5',
    'Liechtenstein decides on conditional release and on leave before release.',
    'Liechtenstein decide la libertad condicional y las salidas previas a la liberación.',
    s.L2,
  ),
  term(
    'derogations',
    'Art. 5',
    'Liechtenstein also decides on interruption, postponement, contribution to costs, and forfeiture.',
    'Liechtenstein decide también la interrupción, el aplazamiento, la contribución a los costes y el decomiso.',
    s.L2,
  ),
  term(
    'selection',
    'Art. 13',
    'The Austrian minister of justice grants or refuses each request.',
    'El ministro de Justicia austríaco concede o deniega cada petición.',
    s.L3,
  ),
  term(
    'prison',
    'Art. 13',
    'The Austrian minister of justice picks the prison.',
    'El ministro de Justicia austríaco elige la prisión.',
    s.L3,
  ),
  term(
    'emergency',
    'Art. 13',
    'In an emergency a person is handed over to Feldkirch.',
    'En caso de urgencia la persona se entrega en Feldkirch.',
    s.L3,
  ),
  compared('nationality', 'No rule on nationality.', 'Ninguna regla sobre nacionalidad.'),
  compared('sexAndAge', 'No rule on sex or age.', 'Ninguna regla sobre sexo o edad.'),
  compared('consent', 'The person’s consent is not needed.', 'No se requiere el consentimiento de la persona.'),
  compared('remainingTerm', 'No minimum.', 'Ningún mínimo.'),
  compared('healthExcluded', 'No bar for reasons of health.', 'Ningún impedimento por salud.'),
  compared('places', 'No fixed number.', 'Ningún número fijo.'),
  compared('duration', 'Open-ended.', 'Indefinida.'),
  compared('oversight', 'By both states.', 'Por ambos Estados.'),
  {
    ...use(
      'minimumSentence',
      s.L5,
      'Before December 2017 only sentences of more than two years were sent.',
      'Antes de diciembre de 2017 solo se enviaban penas de más de dos años.',
    ),
    from: '1983-09-01',
    to: '2017-11-30',
  },
  use(
    'minimumSentence',
    s.L5,
    'Since December 2017 all sentences are sent, and not only those of more than two years.',
    'Desde diciembre de 2017 se envían todas las penas, y no solo las de más de dos años.',
  ),
  use('whatHappened', s.L5, 'About six prisoners a year.', 'Unas seis personas presas al año.'),
  use(
    'whatHappened',
    s.L6,
    'The prison at Vaduz is kept for remand, with places for 16 men and 4 women.',
    'La prisión de Vaduz se reserva para la prisión provisional: plazas para 16 hombres y 4 mujeres.',
  ),
];
