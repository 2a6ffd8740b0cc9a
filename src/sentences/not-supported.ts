/** The answer of an engine that does not know: why, and what law or fact would be needed. A wrong date is the worst failure there is. */
import { text, type Text } from '../base/text.ts';

export type NotSupported = {
  readonly notSupported: { readonly code: string; readonly reason: Text; readonly needs: readonly Text[] };
};

export const notSupported = (code: string, reason: Text, ...needs: readonly Text[]): NotSupported => ({
  notSupported: { code, reason, needs },
});

export const isNotSupported = <T extends object>(value: T | NotSupported): value is NotSupported => 'notSupported' in value;

/** Two lawful-looking readings gave different dates, and nothing at hand settles which one holds. */
export const readingsDiffer = (code: string, question: Text): NotSupported =>
  notSupported(
    code,
    text(
      `Two readings of the law give different dates here: ${question.en}.`,
      `Dos lecturas de la ley dan aquí fechas distintas: ${question.es}.`,
    ),
    text(
      `A provision, judgment or official worked example that settles ${question.en}.`,
      `Una norma, sentencia o ejemplo oficial que resuelva ${question.es}.`,
    ),
  );
