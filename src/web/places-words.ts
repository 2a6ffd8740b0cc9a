/** The words of the pages on places. */
import type { Language } from '../base/text.ts';

const en = {
  title: 'Places',
  lead: 'Prisons that states have rented or offered: what was said of them, what was seen, and how many people they may lawfully hold. Figures in conflict stand side by side.',
  place: 'Place',
  country: 'Country',
  said: 'Said to hold',
  held: 'Held',
  lawful: 'Lawful places',
  unknown: 'not known',
  noArea: 'no floor area known',
  between: (least: string, most: string) => `at most ${least} to ${most}`,
  costs: 'What a person-day costs',
  costsLead:
    'Averages of whole systems, each with its own year, currency and basis. They cannot be compared without all three, and moving one person saves far less than an average.',
  occupancy: 'How full prisons are',
  occupancyLead:
    'Persons for each 100 places. The two counts do not measure the same: the World Prison Brief divides by official capacity, the Council of Europe by places in use.',
  year: 'Year',
  perDay: 'A day',
  perYear: 'A year',
  basis: 'Basis',
  source: 'Source',
  definitions: {
    'official-capacity': 'official capacity (World Prison Brief)',
    'places-in-use': 'places in use (Council of Europe), 31 January 2024',
  },
  plan: 'One cell to scale',
  planLead: (area: string) =>
    `Each square is the same cell of about ${area} m², and each mark one person, drawn 50 cm wide and 30 cm deep. The thin lines share the floor equally. The true shape of the cell is not known; it is drawn square.`,
  people: (count: string) => `${count} people`,
  each: (area: string) => `${area} m² each`,
  byStandard: 'Places by standard',
  byStandardLead:
    'Whole people, cell by cell, each standard by its own measure. An upper bound means that an area which does not count is not known: fewer may be lawful, more cannot be.',
  standard: 'Standard or claim',
  perCell: 'A cell',
  places: 'Places',
  compared: 'Against those held',
  bound: { exact: 'exact', 'upper-bound': 'upper bound' },
  kinds: {
    claimed: 'Claimed by the government',
    planned: 'Planned, as reported',
    bunks: 'One person for each bunk',
    rented: 'Rented by the agreement',
    legal: 'Capacity of the whole prison',
  },
  heldBand: (range: string) => `The grey band is the people held in the newest year reported: ${range}.`,
  noCells: 'No floor area of its cells was found, so no lawful number can be reckoned.',
  figures: 'Every figure found',
  figuresLead: 'Where two cannot both be right, both stand.',
  figure: 'Figure',
  when: 'When',
  working: 'Working',
  confidence: { high: 'high', medium: 'medium', low: 'low', unknown: 'unknown' },
};

const es: typeof en = {
  title: 'Lugares',
  lead: 'Prisiones que los Estados han alquilado u ofrecido: qué se dijo de ellas, qué se vio y cuántas personas pueden albergar lícitamente. Las cifras en conflicto van una junto a otra.',
  place: 'Lugar',
  country: 'País',
  said: 'Se dice que caben',
  held: 'Recluidas',
  lawful: 'Plazas lícitas',
  unknown: 'no se sabe',
  noArea: 'superficie desconocida',
  between: (least, most) => `como máximo de ${least} a ${most}`,
  costs: 'Qué cuesta un día por persona',
  costsLead:
    'Medias de sistemas enteros, cada una con su año, su moneda y su base. No pueden compararse sin las tres, y trasladar a una persona ahorra mucho menos que una media.',
  occupancy: 'Cuán llenas están las prisiones',
  occupancyLead:
    'Personas por cada 100 plazas. Las dos cuentas no miden lo mismo: World Prison Brief divide por la capacidad oficial; el Consejo de Europa, por las plazas en uso.',
  year: 'Año',
  perDay: 'Al día',
  perYear: 'Al año',
  basis: 'Base',
  source: 'Fuente',
  definitions: {
    'official-capacity': 'capacidad oficial (World Prison Brief)',
    'places-in-use': 'plazas en uso (Consejo de Europa), 31 de enero de 2024',
  },
  plan: 'Una celda a escala',
  planLead: (area) =>
    `Cada cuadrado es la misma celda de unos ${area} m², y cada marca una persona, dibujada con 50 cm de ancho y 30 cm de fondo. Las líneas finas reparten el suelo por igual. No se conoce la forma real de la celda; se dibuja cuadrada.`,
  people: (count) => `${count} personas`,
  each: (area) => `${area} m² cada una`,
  byStandard: 'Plazas por norma',
  byStandardLead:
    'Personas enteras, celda por celda, cada norma con su propia medida. Un máximo significa que no se conoce una superficie que no cuenta: pueden ser lícitas menos, no más.',
  standard: 'Norma o afirmación',
  perCell: 'Por celda',
  places: 'Plazas',
  compared: 'Frente a las recluidas',
  bound: { exact: 'exacto', 'upper-bound': 'máximo' },
  kinds: {
    claimed: 'Afirmada por el gobierno',
    planned: 'Planeada, según la prensa',
    bunks: 'Una persona por litera',
    rented: 'Alquilada por el acuerdo',
    legal: 'Capacidad de toda la prisión',
  },
  heldBand: (range) => `La banda gris son las personas recluidas en el último año publicado: ${range}.`,
  noCells: 'No se halló la superficie de sus celdas, así que no se puede calcular un número lícito.',
  figures: 'Todas las cifras halladas',
  figuresLead: 'Donde dos no pueden ser ciertas a la vez, quedan ambas.',
  figure: 'Cifra',
  when: 'Cuándo',
  working: 'Cálculo',
  confidence: { high: 'alta', medium: 'media', low: 'baja', unknown: 'desconocida' },
};

export type PlacesWords = typeof en;
export const placesWords = (language: Language): PlacesWords => ({ en, es })[language];
