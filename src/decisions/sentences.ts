/** Each outcome in one plain sentence, for every door. */
import { text, type Text } from '../base/text.ts';
import type { Outcome } from './decision.ts';

export const OUTCOME_SENTENCES: { readonly [O in Outcome]: Text } = {
  barred: text(
    'On these facts the person may not be sent, and nobody can cure it under this instrument.',
    'Con estos hechos la persona no puede ser enviada, y nadie puede subsanarlo en virtud de este instrumento.',
  ),
  'barred-until': text(
    'On these facts the person may not be sent until what is named below has been cured.',
    'Con estos hechos la persona no puede ser enviada hasta que se subsane lo que se indica.',
  ),
  undetermined: text(
    'It cannot be said whether the person may be sent: what is named below is not known. Unknown is not permission.',
    'No puede decirse si la persona puede ser enviada: se desconoce lo que se indica. Lo desconocido no es permiso.',
  ),
  permitted: text(
    'On these facts the law and the agreement permit the person to be sent.',
    'Con estos hechos la ley y el acuerdo permiten que la persona sea enviada.',
  ),
};
