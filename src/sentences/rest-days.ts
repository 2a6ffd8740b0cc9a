/**
 * Release that falls on a Saturday, a Sunday or a legal holiday: what each body of law, as read here, makes of it. Only United States federal
 * law was seen to speak of it (18 USC 3624(a)): the Bureau may then release on the last preceding weekday. Legal holidays are encoded for no
 * state, since the holidays at the place of confinement are not facts of a sentence.
 */
import { text, type Text } from '../base/text.ts';
import type { LawId } from './sentence-case.ts';

const FEDERAL = text(
  'Where release falls on a Saturday, a Sunday or a legal holiday, the Bureau may release on the weekday before (18 USC 3624(a)). The day for a weekend is shown; legal holidays at the place of confinement are not reckoned here.',
  'Si la salida cae en sábado, domingo o día feriado, la Oficina puede liberar el día hábil anterior (18 USC 3624(a)). Se muestra el día si cae en fin de semana; los feriados del lugar de reclusión no se calculan aquí.',
);
const NOT_READ = text(
  'Nothing was read of this law that moves release off a weekend or a legal holiday: the day itself is shown. Ask the prison whether it releases the day before.',
  'No se ha leído en esta ley nada que mueva la salida de un fin de semana o de un feriado: se muestra el día mismo. Pregunte a la prisión si libera el día anterior.',
);

export const restDayRule = (law: LawId): Text => (law === 'us-federal' ? FEDERAL : NOT_READ);
