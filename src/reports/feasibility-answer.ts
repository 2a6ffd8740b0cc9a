/** The answer in one paragraph and five numbers, made from the figures, whatever they are. It recommends nothing. */
import type { Text } from '../base/text.ts';
import type { Limit } from '../feasibility/feasibility.ts';
import { lawUnder, mostTold, type CountTold, type LawCounts } from '../feasibility/law.ts';
import { approximate } from '../feasibility/money.ts';
import { valueOf } from '../feasibility/settings.ts';
import type { FeasibilityDocument } from './feasibility-blocks.ts';
import type { Flow } from '../feasibility/occupancy.ts';
import { SENDING_NAMES, VERSION_NAMES, type Context } from './feasibility-words.ts';

export const LIMITS: { readonly [L in Limit]: Text } = {
  law: {
    en: 'the law: people permitted, or still open, on what is known',
    es: 'el derecho: personas permitidas, o aún sin determinar, con lo que se sabe',
  },
  space: { en: 'space: places left by the chosen rule', es: 'el espacio: plazas que deja la regla elegida' },
  agreed: { en: 'the number agreed', es: 'el número acordado' },
  eligible: { en: 'people who meet the criteria', es: 'personas que cumplen los criterios' },
  money: {
    en: 'money: people needed for fees to carry the whole prison system',
    es: 'el dinero: personas necesarias para que las tarifas sostengan todo el sistema',
  },
};

export function answerOf(context: Context): string {
  const { say, of, count, share, result, money } = context;
  const { law, chosen, housed, money: sums, arrangement, occupancy, places, settings } = result;
  const counted = law === undefined ? undefined : lawUnder(law, settings);
  const sentences: string[] = [];
  const counts = counted?.readings;
  const first = counts?.[0];
  if (counted === undefined || first === undefined || counts === undefined)
    sentences.push(
      say(
        'No population is published for this question, so how many could lawfully be sent was not computed.',
        'No hay población publicada para esta pregunta, así que no se calculó a cuántas personas se podría enviar lícitamente.',
      ),
    );
  else {
    const [least, most] = permittedRange(counted);
    const range = least === most ? count(most) : say(`${count(least)} to ${count(most)}`, `de ${count(least)} a ${count(most)}`);
    sentences.push(
      say(
        `Of ${count(counted.people)} people, ${range} could lawfully be sent on what is known, under any of ${count(counts.length)} readings of contested law; ${count(first.barred)} are barred, ${count(first.barredUntil)} barred until something is met, ${count(first.undetermined)} undetermined.`,
        `De ${count(counted.people)} personas, ${range} podrían ser enviadas lícitamente con lo que se sabe, bajo cualquiera de las ${count(counts.length)} lecturas del derecho discutido; ${count(first.barred)} están excluidas, ${count(first.barredUntil)} excluidas hasta que algo se cumpla, ${count(first.undetermined)} sin determinar.`,
      ),
    );
  }
  sentences.push(...flowSentences(context));
  const lawful = places.filter(({ bound }) => bound !== 'claim');
  const roomiest = lawful.toSorted((a, b) => b.places - a.places)[0];
  const held = valueOf(arrangement, 'held') ?? 0;
  if (roomiest !== undefined)
    sentences.push(
      say(
        `Counted by ${of(roomiest.label)}, the prison has at most ${count(roomiest.places)} places for the ${count(held)} held already: ${roomiest.left > 0 ? `${count(roomiest.left)} are left` : 'none is left'}.`,
        `Según ${of(roomiest.label)}, la prisión tiene como máximo ${count(roomiest.places)} plazas para las ${count(held)} personas que ya están: ${roomiest.left > 0 ? `quedan ${count(roomiest.left)}` : 'no queda ninguna'}.`,
      ),
    );
  sentences.push(
    say(
      `Under the capacity chosen (${chosen === undefined ? 'not known' : of(chosen.label)}), ${count(housed)} would be there: ${SENDING_NAMES[occupancy.sending].en}.`,
      `Con la capacidad elegida (${chosen === undefined ? 'no se sabe' : of(chosen.label)}), habría allí ${count(housed)}: ${SENDING_NAMES[occupancy.sending].es}.`,
    ),
  );
  if (sums.netCoverage !== undefined && sums.breakEvenNet !== undefined)
    sentences.push(
      say(
        `Their fees, after their own cost, would pay ${share(approximate(sums.netCoverage))} of the host’s yearly prison cost; ${count(Number(sums.breakEvenNet))} people would be needed to pay all of it.`,
        `Sus tarifas, descontado su propio coste, pagarían el ${share(approximate(sums.netCoverage))} del coste penitenciario anual del anfitrión; harían falta ${count(Number(sums.breakEvenNet))} personas para pagarlo todo.`,
      ),
    );
  else
    sentences.push(
      say(
        `The sender would pay ${money(sums.fees)} a year, ${money(sums.feePerPerson)} for each person there; against what moving them really avoids, its balance is ${money(sums.senderMarginal)} a year.`,
        `El remitente pagaría ${money(sums.fees)} al año, ${money(sums.feePerPerson)} por cada persona presente; frente a lo que el traslado evita de verdad, su balance es de ${money(sums.senderMarginal)} al año.`,
      ),
    );
  if (occupancy.full.middle !== undefined && arrangement.paidFor === 'place')
    sentences.push(
      say(
        `At the pace assumed all places that can be filled are taken ${count(occupancy.full.middle)} days after the start.`,
        `Al ritmo supuesto, todas las plazas que pueden llenarse están ocupadas a los ${count(occupancy.full.middle)} días del inicio.`,
      ),
    );
  sentences.push(...breakingSentences(context));
  return sentences.join(' ');
}

/** What the law's funnel makes of the arrangement through time, under the reading asked for. */
function flowSentences({ say, of, count, result }: Context): readonly string[] {
  const { flows, law, settings } = result;
  const reading = law?.real.readings[0]?.reading;
  const flow = (who: Flow['who'], version: Flow['version']): Flow | undefined =>
    flows.find((one) => one.who === who && one.version === version && reading !== undefined && one.readings.includes(reading));
  const permitted = flow('permitted', settings.version);
  const open = flow('open', settings.version);
  const inForce = flow('open', 'as-if-in-force');
  if (permitted === undefined || open === undefined || inForce === undefined) return [];
  const sent = ({ run }: Flow): string => count(Math.round(run.counts.sent.mean));
  return [
    say(
      `Carried through its gates for ${count(permitted.run.days)} days, law ${of(VERSION_NAMES[settings.version])} would let ${sent(permitted)} be sent, at most ${sent(open)} if whatever is not known turned out well${settings.version === 'as-it-stands' ? `, and at most ${sent(inForce)} if the instrument were in force` : ''}.`,
      `Llevado por sus trámites durante ${count(permitted.run.days)} días, el derecho ${of(VERSION_NAMES[settings.version])} dejaría enviar a ${sent(permitted)}, como máximo a ${sent(open)} si todo lo que no se sabe resultara favorable${settings.version === 'as-it-stands' ? `, y como máximo a ${sent(inForce)} si el instrumento estuviera en vigor` : ''}.`,
    ),
  ];
}

/** Fewest and most over the readings; where one is withheld, so is the range. */
function permittedRange({ readings }: LawCounts): readonly [least: CountTold, most: CountTold] {
  const sorted = readings.map(({ permitted }) => permitted).toSorted((a, b) => mostTold(a) - mostTold(b));
  const [least = 'withheld', most = least] = [sorted[0], sorted.at(-1)];
  return most === 'withheld' ? [most, most] : [least, most];
}

function breakingSentences({ say, of, count, result: { breaks } }: Context): readonly string[] {
  const breaking = breaks.find(({ people }) => people !== 'withheld');
  const hidden = breaks.find(({ people }) => people === 'withheld');
  return [
    ...(breaking === undefined
      ? []
      : hidden === undefined
        ? [
            say(
              `What breaks first is ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
              `Lo que falla primero es ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
            ),
          ]
        : [
            say(
              `Of the limits that can be told, what breaks first is ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
              `De los límites que pueden decirse, lo que falla primero es ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
            ),
          ]),
    ...(hidden === undefined
      ? []
      : [
          say(
            `The number for ${of(LIMITS[hidden.limit])} is withheld, so that nobody in a small group is recognised.`,
            `La cifra de ${of(LIMITS[hidden.limit])} queda reservada, para que no se reconozca a nadie de un grupo pequeño.`,
          ),
        ]),
  ];
}

export function numbersOf({ say, of, count, share, result, money }: Context): FeasibilityDocument['numbers'] {
  const { law, places, money: sums, scenarios, housed, occupancy } = result;
  const ecthr = places.find(({ id }) => id === 'ecthr-3');
  const counted = law === undefined ? undefined : lawUnder(law, result.settings);
  const permitted = counted === undefined ? undefined : permittedRange(counted);
  const lawfulFee = scenarios.find(({ capacity }) => capacity === 'standard:ecthr')?.feeToCarry;
  const unknown = say('unknown', 'se ignora');
  const host = sums.netCoverage !== undefined;
  return [
    {
      value: permitted === undefined ? unknown : [...new Set(permitted)].map(count).join('–'),
      label: say('could lawfully be sent', 'podrían ser enviadas lícitamente'),
      note:
        counted === undefined
          ? say('no population is published', 'no hay población publicada')
          : say(
              `of ${count(counted.people)}, over all readings; ${count(counted.readings[0]?.undetermined ?? 0)} more are undetermined`,
              `de ${count(counted.people)}, en todas las lecturas; ${count(counted.readings[0]?.undetermined ?? 0)} más están sin determinar`,
            ),
    },
    ecthr === undefined
      ? {
          value: count(housed),
          label: say('would be there', 'estarían allí'),
          note: say('cell areas are not published', 'las superficies no están publicadas'),
        }
      : { value: count(ecthr.left), label: say('places left at 3 m²', 'plazas que quedan a 3 m²'), note: of(ecthr.label) },
    host
      ? {
          value: share(approximate(sums.netCoverage ?? { numerator: 0n, denominator: 1n })),
          label: say('of the host’s prison cost paid', 'del coste penitenciario anfitrión pagado'),
          note: say(`by ${count(housed)} people, net of their own cost`, `por ${count(housed)} personas, neto de su coste`),
        }
      : {
          value: money(sums.fees),
          label: say('in fees a year', 'en tarifas al año'),
          note: say(`${count(sums.paidPlaces)} places paid for`, `${count(sums.paidPlaces)} plazas pagadas`),
        },
    host
      ? {
          value: sums.breakEvenNet === undefined ? unknown : count(Number(sums.breakEvenNet)),
          label: say('people needed to break even', 'personas para el equilibrio'),
          note: say(
            `${sums.breakEvenGross === undefined ? unknown : count(Number(sums.breakEvenGross))} before their own cost`,
            `${sums.breakEvenGross === undefined ? unknown : count(Number(sums.breakEvenGross))} antes de su coste`,
          ),
        }
      : {
          value: money(sums.senderMarginal),
          label: say('sender’s yearly balance', 'balance anual del remitente'),
          note: say('on cost really avoided; an assumption decides it', 'sobre el coste evitado; lo decide un supuesto'),
        },
    host
      ? {
          value: lawfulFee === undefined ? unknown : `${result.arrangement.currency} ${count(Number(lawfulFee))}`,
          label: say('yearly fee at 3 m², all places let', 'tarifa anual a 3 m², todo alquilado'),
          note: say('to carry the whole system', 'para sostener todo el sistema'),
        }
      : {
          value: occupancy.full.middle === undefined ? say('never', 'nunca') : count(occupancy.full.middle),
          label: say('days until full', 'días hasta llenarse'),
          note: say('middle of the runs', 'mediana de las corridas'),
        },
  ];
}
