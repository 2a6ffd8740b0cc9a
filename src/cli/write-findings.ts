/** What a check found, a line each: how bad, where, what is wrong, what to do. */
import type { Language } from '../base/text.ts';
import type { Finding, Severity } from '../drafting/finding.ts';

const MARKS: { readonly [L in Language]: { readonly [S in Severity]: string } } = {
  en: { error: 'error', 'to-fill': 'to fill', warning: 'look at' },
  es: { error: 'error', 'to-fill': 'por rellenar', warning: 'revisar' },
};
const ORDER: readonly Severity[] = ['error', 'to-fill', 'warning'];

export const findingLines = (findings: readonly Finding[], language: Language, file?: string): readonly string[] =>
  findings
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map(
      ({ severity, where, fault, remedy }) =>
        `${MARKS[language][severity]}: ${file === undefined ? '' : `${file}: `}${where}: ${fault[language]}; ${remedy[language]}.`,
    );

const COUNTS: { readonly [L in Language]: (errors: number, toFill: number, warnings: number) => string } = {
  en: (errors, toFill, warnings) =>
    errors + toFill + warnings === 0
      ? 'Nothing is wrong.'
      : `${errors} wrong, ${toFill} still to fill in, ${warnings} to look at.${errors + toFill === 0 ? ' Nothing is wrong.' : ''}`,
  es: (errors, toFill, warnings) =>
    errors + toFill + warnings === 0
      ? 'Todo está bien.'
      : `${errors} errores, ${toFill} por rellenar, ${warnings} por revisar.${errors + toFill === 0 ? ' Nada está mal.' : ''}`,
};

export function findingCounts(findings: readonly Finding[], language: Language): string {
  const of = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return COUNTS[language](of('error'), of('to-fill'), of('warning'));
}

/** What is only worth a look is no reason to refuse. */
export const isSound = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity === 'warning');
