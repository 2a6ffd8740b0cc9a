/** The gate of laws for which only one sentence at a time was read: what lies outside is refused by name, never reckoned by analogy. */
import { text, type Text } from '../base/text.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import type { ReleaseGround, SentenceCase, SentenceTerm, TermKind } from './sentence-case.ts';

export type Admits = {
  readonly law: Text;
  readonly grounds: readonly ReleaseGround[];
  readonly kinds: readonly TermKind[];
  readonly suspended: boolean;
};

/** Undefined where the case lies inside the declared limits. */
export function outsideLimits(one: SentenceCase, admits: Admits): NotSupported | undefined {
  const kind = one.terms.find((each) => !admits.kinds.includes(each.kind))?.kind;
  if (kind !== undefined) return otherKind(kind, admits.law);
  if (!admits.suspended && one.terms.some(({ suspended }) => suspended !== undefined)) return partSuspended(admits.law);
  if (!admits.grounds.includes(one.releaseGround)) return otherGround(one.releaseGround, admits.law);
  if (one.addedDays.length > 0) return addedDays(admits.law);
  if (one.credits.some((each) => each.kind === 'tagged-bail') && one.law !== 'us-federal') return taggedBail(admits.law);
  return undefined;
}

export function onlyTerm(one: SentenceCase, admits: Admits): SentenceTerm | NotSupported {
  if (one.terms.length > 1)
    return notSupported(
      'several-terms',
      text(
        `How several sentences are served together under the law of ${admits.law.en} was not read.`,
        `No se ha leído cómo se cumplen juntas varias condenas según la ley de ${admits.law.es}.`,
      ),
      text(
        'The provision on several sentences, or the court’s total.',
        'La norma sobre varias condenas, o el total fijado por el tribunal.',
      ),
    );
  return outsideLimits(one, admits) ?? one.terms[0];
}

const otherKind = (kind: TermKind, law: Text): NotSupported =>
  notSupported(
    'sentence-kind',
    text(
      `A sentence of the kind ${kind} has no day that can be computed under the law of ${law.en}.`,
      `Una condena del tipo ${kind} no tiene un día que pueda calcularse según la ley de ${law.es}.`,
    ),
    text('The decision that fixes the minimum, or the release.', 'La decisión que fije el mínimo o la salida.'),
  );

const partSuspended = (law: Text): NotSupported =>
  notSupported(
    'part-suspended',
    text(
      `Release from a part-suspended sentence under the law of ${law.en} was not read.`,
      `No se ha leído la salida de una condena suspendida en parte según la ley de ${law.es}.`,
    ),
    text('The provision on part-suspended sentences.', 'La norma sobre condenas suspendidas en parte.'),
  );

const otherGround = (ground: ReleaseGround, law: Text): NotSupported =>
  notSupported(
    'release-ground',
    text(
      `The law of ${law.en} as read has no release ground ${ground}.`,
      `La ley de ${law.es} leída no tiene el motivo de salida ${ground}.`,
    ),
    text('The provision that grants it.', 'La norma que lo conceda.'),
  );

const addedDays = (law: Text): NotSupported =>
  notSupported(
    'added-days',
    text(
      `Days added by a prison are not known to move release under the law of ${law.en}.`,
      `No consta que los días añadidos por la prisión muevan la salida según la ley de ${law.es}.`,
    ),
    text('The provision under which they were added.', 'La norma por la que se añadieron.'),
  );

const taggedBail = (law: Text): NotSupported =>
  notSupported(
    'tagged-bail',
    text(
      `Whether days on tagged bail are credited under the law of ${law.en} was not read.`,
      `No se ha leído si los días de libertad con pulsera se abonan según la ley de ${law.es}.`,
    ),
    text('The provision, or the court’s decision on credit.', 'La norma, o la decisión del tribunal sobre el abono.'),
  );
