/** Places of a new agreement that its author has still to write. The model's own blanks are meant: it is for filling in. */
import { text } from '../base/text.ts';
import type { Agreement } from '../instruments/agreement.ts';
import type { Finding } from './finding.ts';

/** Stands at the head of every text that `habeas new agreement` leaves open. */
export const TO_FILL = text('TO FILL IN', 'POR RELLENAR');
/** A provision that is not written yet. */
export const CITE_TO_FILL = 'to be filled in';

export function toFill(agreement: Agreement): readonly Finding[] {
  if (agreement.kind === 'model') return [];
  const { versions, ...rest } = agreement;
  return [...openIn(rest, agreement.id), ...versions.flatMap((version) => openIn(version, `${agreement.id} ${version.id}`))];
}

function openIn(value: unknown, where: string): readonly Finding[] {
  if (typeof value === 'string') {
    const open = [TO_FILL.en, TO_FILL.es].find((mark) => value.startsWith(mark));
    if (open === undefined && value !== CITE_TO_FILL) return [];
    const what = value.replace(/^(TO FILL IN|POR RELLENAR):? ?/, '');
    return [
      {
        severity: 'to-fill',
        code: 'to-fill',
        where,
        fault: text(`still to fill in: ${what}`, `aún por rellenar: ${what}`),
        remedy: text('write it, in English and Spanish where it is a text', 'escríbalo, en inglés y en español si es un texto'),
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  // A text that is open in both languages is one place to fill in.
  if ('en' in value && 'es' in value && openIn(value.en, where).length > 0) return openIn(value.en, where);
  return Object.entries(value).flatMap(([key, inner]) => openIn(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`));
}
