/** The paths of the agreements under which people can be moved: the operable ones, and the demo world's. */
import { pathOf, type Path } from '../cases/path.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { agreement as demoRental } from '../../agreements/demo-rental/agreement.ts';
import { catalogue } from './catalogue.ts';

export type OperablePath = { readonly path: Path; readonly invented: boolean };

export const OPERABLE_PATHS: readonly OperablePath[] = [
  ...catalogue.agreements.filter(({ operable }) => operable).map((agreement) => ({ path: soundPath(agreement), invented: false })),
  { path: soundPath(demoRental), invented: true },
];

export const pathUnder = (agreement: string): Path | undefined => OPERABLE_PATHS.find(({ path }) => path.agreement === agreement)?.path;

/** An agreement that says it is operable and has no path is a bug of its code. */
function soundPath(agreement: Agreement): Path {
  const made = pathOf(agreement, FIRST_RELEASE);
  if (!made.ok) throw new Error(`${agreement.id}: ${made.problems.map(({ message }) => message.en).join(' ')}`);
  return made.value;
}
