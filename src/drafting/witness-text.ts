/** Facts under which something holds, in words: at most a few, for an example. */
import type { Language } from '../base/text.ts';
import { FACT_LABELS, VALUE_LABELS } from '../people/labels.ts';
import { printAtom, type Naming } from '../rules/print.ts';
import type { Witness } from '../rules/witness.ts';

const SHOWN_MAX = 6;

export function witnessText(witness: Witness, language: Language): string {
  const naming = namingIn(language);
  const shown = witness
    .slice(0, SHOWN_MAX)
    .map(({ atom, holds }) => (holds ? printAtom(atom, naming) : `${NOT[language]} (${printAtom(atom, naming)})`));
  return shown.length === 0 ? ALWAYS[language] : `${shown.join('; ')}${witness.length > SHOWN_MAX ? '; …' : ''}`;
}

const NOT = { en: 'not', es: 'no' } as const;
const ALWAYS = { en: 'nothing is known', es: 'no se sabe nada' } as const;

export function namingIn(language: Language): Naming {
  let last = '';
  return {
    language,
    fact: (path) => {
      last = path;
      return FACT_LABELS[path]?.[language] ?? path;
    },
    value: (value) => VALUE_LABELS[last]?.[value]?.[language] ?? value,
  };
}
