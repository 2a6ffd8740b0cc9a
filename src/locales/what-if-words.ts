/** What the doors say about the law as it might be, in both languages. */
import type { Language } from '../base/text.ts';
import type { GroundChange, Speaks } from '../drafting/what-if-person.ts';
import type { TermFact } from '../drafting/what-if.ts';

const EN = {
  before: 'As it is',
  now: 'What if',
  same: 'The outcome is the same.',
  flips: 'The outcome flips.',
  why: 'Why: grounds that speak otherwise',
  whyNone: 'No ground speaks otherwise.',
  decisive: 'decides',
  speaks: { against: 'speaks against', for: 'speaks for', open: 'is open', neutral: 'is neutral', absent: 'is not in play' } satisfies {
    readonly [S in Speaks]: string;
  },
  people: (count: string) => `${count} people`,
  moved: (moved: string, all: string) => `${moved} of ${all} people come out otherwise`,
  nobody: (all: string) => `None of ${all} people comes out otherwise.`,
  from: 'from',
  to: 'to',
  outcome: 'Outcome',
  count: 'People',
  ground: 'Ground',
  began: 'begins to speak against',
  ceased: 'ceases to speak against',
  opened: 'becomes open',
  settled: 'is settled',
  amongMoved: 'Why, for those who come out otherwise: people for whom the ground…',
  setAside: (count: number) => `${count} rows could not be read and are not counted.`,
  nothing: 'Nothing is supposed: give a reading, a rule to leave out, a limit, a term, or another text.',
  terms: {
    inForce: 'in force',
    isTreaty: 'a treaty',
    isTransferTreaty: 'a treaty on the transfer of sentenced persons',
    holdsPeople: 'holds people',
    paid: 'paid for',
    ratifiedBySendingState: 'ratified by the sending state',
    ratifiedByReceivingState: 'ratified by the receiving state',
    monitoringClause: 'has a monitoring clause',
    receivingStateControls: 'the receiving state controls',
  } satisfies { readonly [T in TermFact]: string },
};

const ES: typeof EN = {
  before: 'Tal como es',
  now: 'Y si',
  same: 'El resultado es el mismo.',
  flips: 'El resultado cambia.',
  why: 'Por qué: fundamentos que dicen otra cosa',
  whyNone: 'Ningún fundamento dice otra cosa.',
  decisive: 'decide',
  speaks: { against: 'habla en contra', for: 'habla a favor', open: 'está abierto', neutral: 'es neutro', absent: 'no está en juego' },
  people: (count) => `${count} personas`,
  moved: (moved, all) => `${moved} de ${all} personas salen de otro modo`,
  nobody: (all) => `Ninguna de ${all} personas sale de otro modo.`,
  from: 'de',
  to: 'a',
  outcome: 'Resultado',
  count: 'Personas',
  ground: 'Fundamento',
  began: 'empieza a hablar en contra',
  ceased: 'deja de hablar en contra',
  opened: 'queda abierto',
  settled: 'queda resuelto',
  amongMoved: 'Por qué, entre quienes salen de otro modo: personas para las que el fundamento…',
  setAside: (count) => `${count} filas no se pudieron leer y no se cuentan.`,
  nothing: 'No se supone nada: indique una lectura, una regla que omitir, un límite, una cláusula u otro texto.',
  terms: {
    inForce: 'en vigor',
    isTreaty: 'un tratado',
    isTransferTreaty: 'un tratado de traslado de personas condenadas',
    holdsPeople: 'retiene a personas',
    paid: 'pagado',
    ratifiedBySendingState: 'ratificado por el Estado remitente',
    ratifiedByReceivingState: 'ratificado por el Estado receptor',
    monitoringClause: 'tiene cláusula de supervisión',
    receivingStateControls: 'controla el Estado receptor',
  },
};

export const WHAT_IF_WORDS: { readonly [L in Language]: typeof EN } = { en: EN, es: ES };

/** `speaks against → is not in play`. */
export const turned = ({ before, now }: Pick<GroundChange, 'before' | 'now'>, language: Language): string =>
  `${WHAT_IF_WORDS[language].speaks[before]} → ${WHAT_IF_WORDS[language].speaks[now]}`;
