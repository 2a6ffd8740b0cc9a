/** What is not answered of sentences with a parole day, each with the law or fact that would be needed. */
import { text } from '../base/text.ts';
import { notSupported } from './not-supported.ts';

export const STANDARD_LAST = notSupported(
  'mixed-sentences',
  text(
    'A standard sentence beside one with a parole day would release last.',
    'Una condena ordinaria junto a otra con fecha de libertad condicional liberaría en último lugar.',
  ),
  text(
    'Whether prisons still show a parole day, and home detention curfew, beside that release (CJA 2003 s.263).',
    'Si las prisiones muestran aún una fecha de libertad condicional, y arresto domiciliario, junto a esa salida (CJA 2003, art. 263).',
  ),
);
export const BETWEEN = notSupported(
  'days-outside-custody',
  text(
    'A sentence or days of credit fall after a day on which the earlier sentences may already have released.',
    'Una condena o un abono cae después de un día en que las condenas anteriores pueden haber liberado ya.',
  ),
  text('Whether the Parole Board had directed release by then.', 'Si la junta había ordenado ya la salida.'),
);
export const ABSENCE = notSupported(
  'days-outside-custody',
  text(
    'An absence begins before one of these sentences or after its parole day.',
    'Una fuga empieza antes de una de estas condenas o después de su fecha de libertad condicional.',
  ),
  text('What held the person then, and whether the parole day moves.', 'Qué retenía entonces a la persona y si se mueve esa fecha.'),
);
export const ADDED_DIFFERENTLY = notSupported(
  'mixed-chain-days',
  text(
    'The days of a chain of different kinds depend on the order in which its terms are added.',
    'Los días de una cadena de clases distintas dependen del orden en que se suman sus plazos.',
  ),
  text(
    'How prisons add custodial terms and extensions in such a chain.',
    'Cómo suman las prisiones en tal cadena la prisión y las extensiones.',
  ),
);
export const ACROSS_2024 = notSupported(
  'parole-across-2024',
  text(
    'The 40 % release point came in while a standard sentence ran beside or in a chain with one that has a parole day.',
    'El punto de salida del 40 % entró en vigor mientras corría una condena ordinaria junto a otra con fecha de libertad condicional.',
  ),
  text(
    'On which day the Order of 2024 reached such a chain, and whether its parole day waits for it.',
    'En qué día alcanzó la Orden de 2024 tal cadena, y si su fecha de libertad condicional la espera.',
  ),
);
export const SUPERVISED = notSupported(
  'supervision-beside-parole',
  text(
    'Supervision after a short standard sentence would outlast the extended licence.',
    'La supervisión tras una condena ordinaria breve duraría más que la libertad condicional extendida.',
  ),
  text('How both are shown together (CJA 2003 s.256AA).', 'Cómo se muestran juntas (CJA 2003, art. 256AA).'),
);
export const BROKEN_CHAIN = notSupported(
  'broken-chain',
  text(
    'A sentence follows one that is not here, one of another kind, or itself.',
    'Una condena sigue a otra que no consta, a una de otra clase o a sí misma.',
  ),
  text('The sentence that it is consecutive to.', 'La condena a la que es consecutiva.'),
);
export const CREDIT = notSupported(
  'credit-exceeds-custody',
  text(
    'The credit is as long as the custody before the parole day.',
    'El abono es tan largo como la prisión anterior a la libertad condicional.',
  ),
  text('Which parole day prisons show then.', 'Qué fecha muestran entonces las prisiones.'),
);
export const CHILD = notSupported(
  'child',
  text('The person is under eighteen at release.', 'La persona es menor de dieciocho años en la salida.'),
  text('The release rules for children.', 'Las reglas de salida de menores.'),
);
export const OLD_EXTENDED = notSupported(
  'extended-before-2012',
  text('The extended sentence is from before 3 December 2012.', 'La condena extendida es anterior al 3 de diciembre de 2012.'),
  text(
    'The release rules of the older extended sentences (CJA 2003 ss.227, 228, 247).',
    'Las reglas de las condenas extendidas anteriores (CJA 2003, arts. 227, 228 y 247).',
  ),
);
export const NOT_AUTOMATIC = notSupported(
  'extended-automatic',
  text(
    'Automatic release is given for an extended sentence that cannot have it.',
    'Se indica salida automática para una condena extendida que no puede tenerla.',
  ),
  text(
    'A sentence before 13 April 2015 with a custodial term under ten years.',
    'Una condena anterior al 13 de abril de 2015 con prisión inferior a diez años.',
  ),
);
export const OLD_CONCERN = notSupported(
  'particular-concern-early',
  text(
    'A sentence of particular concern is from before 13 April 2015.',
    'Una condena de especial preocupación es anterior al 13 de abril de 2015.',
  ),
  text('Its release rules; the kind began on that day.', 'Sus reglas de salida; la clase empezó ese día.'),
);
export const REMOVAL_ASKED = notSupported(
  'removal-other-sentence',
  text(
    'Early removal is asked for a sentence that is not a standard one.',
    'Se pide la expulsión anticipada de una condena que no es ordinaria.',
  ),
  text('How s.260 is applied beside a parole day.', 'Cómo se aplica el art. 260 junto a una fecha de libertad condicional.'),
);
