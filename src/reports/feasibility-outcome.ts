/** Prediction against what happened, for arrangements that began or ended. */
import { dayNumber } from '../calendar/day-number.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import { valueOf } from '../feasibility/settings.ts';
import { paragraph, table, type Block, type Section } from './feasibility-blocks.ts';
import type { Words } from './feasibility-words.ts';

const numbered = (iso: string): number => dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

export function outcomeSection(result: Feasibility, words: Words): Section {
  const { arrangement } = result;
  const { say, count } = words;
  const title = say('Prediction against what happened', 'La predicción frente a lo que ocurrió');
  const eligible = valueOf(arrangement, 'eligible');
  const offered = valueOf(arrangement, 'offered') ?? 0;
  const notes =
    eligible === undefined
      ? []
      : [
          paragraph(
            say(
              `${count(eligible)} people met the criteria for ${count(offered)} places: ${eligible < offered ? 'eligibility binds before capacity does, and the places can never all be filled' : 'capacity binds before eligibility does'}.`,
              `${count(eligible)} personas cumplían los criterios para ${count(offered)} plazas: ${eligible < offered ? 'la elegibilidad limita antes que la capacidad, y las plazas nunca pueden llenarse todas' : 'la capacidad limita antes que la elegibilidad'}.`,
            ),
          ),
        ];
  if (arrangement.observed.length === 0)
    return {
      id: 'outcome',
      title,
      blocks: [
        ...notes,
        paragraph(
          say(
            'No series of people held was found: the prediction cannot be checked.',
            'No se halló serie de personas recluidas: la predicción no puede comprobarse.',
          ),
        ),
      ],
    };
  const rows = seenRows(result, words);
  return {
    id: 'outcome',
    title,
    blocks: [
      ...notes,
      ...filledBlocks(result, words),
      table({
        title: say('People there, predicted and seen', 'Personas presentes, previstas y vistas'),
        head: [
          say('Day', 'Día'),
          say('Seen', 'Vistas'),
          say('Predicted, as agreed', 'Previstas, según lo acordado'),
          say('Nine tenths of runs', 'Nueve décimas de las corridas'),
          say('Inside', 'Dentro'),
          say('Predicted from the law, at most', 'Previstas según el derecho, como máximo'),
          say('Source', 'Fuente'),
        ],
        rows,
      }),
      paragraph(
        say(
          'A figure outside the band is a failure of this model, left as it is. The last prediction asks the arrangement’s own law of the people published, not the counts of those chosen, and carries those whom it does not rule out through the gates.',
          'Una cifra fuera de la banda es un fallo de este modelo, que se deja como está. La última previsión pregunta al propio derecho del acuerdo por las personas publicadas, no por los recuentos de las elegidas, y lleva por los trámites a quienes no descarta.',
        ),
      ),
    ],
  };
}

/** `flows`: what its own law, asked of the people published, lets come about if whatever is not known turns out well. */
function seenRows({ arrangement, occupancy, flows, law }: Feasibility, { say, count }: Words): readonly (readonly string[])[] {
  const start = numbered(arrangement.start);
  const reading = law?.real.readings[0]?.reading ?? '';
  const byLaw = flows.find(({ version, who, readings }) => version === 'as-it-stands' && who === 'open' && readings.includes(reading));
  const atMost = (day: number): string => {
    const band = byLaw?.run.rented;
    if (band === undefined) return '–';
    const [low, middle, high] = [band.low90, band.median, band.high90].map((series) => count(Math.round(series[day] ?? 0)));
    return `${middle} (${low}–${high})`;
  };
  return arrangement.observed.map(({ on, people, source }) => {
    const day = numbered(on) - start;
    const band = occupancy.run.rented;
    const within = day >= 0 && day < occupancy.run.days;
    const low = Math.round(band.low90[day] ?? 0);
    const high = Math.round(band.high90[day] ?? 0);
    return [
      on,
      count(people),
      within ? count(Math.round(band.median[day] ?? 0)) : '–',
      within ? `${count(low)}–${count(high)}` : '–',
      within
        ? people >= low && people <= high
          ? say('yes', 'sí')
          : say('no', 'no')
        : say('outside the days simulated', 'fuera de los días simulados'),
      within ? atMost(day) : '–',
      source,
    ];
  });
}

function filledBlocks({ arrangement, occupancy }: Feasibility, { say, count }: Words): readonly Block[] {
  const offered = valueOf(arrangement, 'offered') ?? 0;
  const { early, middle, late } = occupancy.full;
  const seen = arrangement.observed.find(({ people }) => people >= offered);
  if (middle === undefined || seen === undefined) return [];
  const day = numbered(seen.on) - numbered(arrangement.start);
  const [first, last] = [count(early ?? middle), late === undefined ? undefined : count(late)];
  return [
    paragraph(
      say(
        `The model fills all places ${count(middle)} days after the start (nine tenths of the runs: ${first} to ${last ?? 'never'}); it was seen full on day ${count(day)} (${seen.on}).`,
        `El modelo llena todas las plazas a los ${count(middle)} días del inicio (nueve décimas de las corridas: de ${first} a ${last ?? 'nunca'}); se vio llena el día ${count(day)} (${seen.on}).`,
      ),
    ),
  ];
}
