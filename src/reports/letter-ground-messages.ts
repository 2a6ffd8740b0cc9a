/** How a ground counts and why it is open, in words that say what the provision does, in both languages. */
import type { Language } from '../base/text.ts';

const enGround = {
  bar: { against: 'Forbids it', open: 'Not known whether it forbids it', for: 'Does not forbid it', neutral: 'Does not forbid it' },
  'bar-until': {
    against: 'Forbids it for now',
    open: 'Not known whether it forbids it for now',
    for: 'Does not forbid it',
    neutral: 'Does not forbid it',
  },
  requires: {
    against: 'Required, and not met',
    open: 'Required; not known whether it is met',
    for: 'Required, and met',
    neutral: 'Required',
  },
  permits: {
    against: 'Would permit it, but its conditions are not met',
    open: 'Not known whether it permits it',
    for: 'Permits it',
    neutral: 'Permits it',
  },
  exception: {
    against: 'Exception',
    open: 'Exception: not known whether it applies',
    for: 'Exception: applies',
    neutral: 'Exception: does not apply',
  },
  factor: { against: 'Weighs against', open: 'Is weighed', for: 'Weighs in favour', neutral: 'Is weighed; decides nothing' },
  compute: { against: 'Follows', open: 'Follows', for: 'Follows', neutral: 'Follows' },
};

/** Why a ground is open; the names of what is open follow. */
const enWhy = {
  missing: 'Not known',
  conflict: 'The sources disagree on',
  discretion: 'Only an authority can find this, and no finding is recorded',
  'law-gap': 'No law on this was found and encoded',
  stale: 'Not checked up to the day asked about',
};

type GroundWords = typeof enGround;
type WhyWords = typeof enWhy;

const esGround: GroundWords = {
  bar: { against: 'Lo prohíbe', open: 'No se sabe si lo prohíbe', for: 'No lo prohíbe', neutral: 'No lo prohíbe' },
  'bar-until': {
    against: 'Lo prohíbe por ahora',
    open: 'No se sabe si lo prohíbe por ahora',
    for: 'No lo prohíbe',
    neutral: 'No lo prohíbe',
  },
  requires: {
    against: 'Se exige y no se cumple',
    open: 'Se exige; no se sabe si se cumple',
    for: 'Se exige y se cumple',
    neutral: 'Se exige',
  },
  permits: {
    against: 'Lo permitiría, pero no se cumplen sus condiciones',
    open: 'No se sabe si lo permite',
    for: 'Lo permite',
    neutral: 'Lo permite',
  },
  exception: {
    against: 'Excepción',
    open: 'Excepción: no se sabe si se aplica',
    for: 'Excepción: se aplica',
    neutral: 'Excepción: no se aplica',
  },
  factor: { against: 'Pesa en contra', open: 'Se pondera', for: 'Pesa a favor', neutral: 'Se pondera; no decide nada' },
  compute: { against: 'Se sigue', open: 'Se sigue', for: 'Se sigue', neutral: 'Se sigue' },
};

const esWhy: WhyWords = {
  missing: 'No se sabe',
  conflict: 'Las fuentes discrepan sobre',
  discretion: 'Solo puede determinarlo una autoridad y no consta ninguna decisión',
  'law-gap': 'No se ha encontrado ni codificado derecho sobre esto',
  stale: 'Sin comprobar hasta el día por el que se pregunta',
};

export const GROUND_WORDS: { readonly [L in Language]: GroundWords } = { en: enGround, es: esGround };
export const WHY_WORDS: { readonly [L in Language]: WhyWords } = { en: enWhy, es: esWhy };
