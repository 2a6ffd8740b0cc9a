/** Published tables of people, as weighted person files: what a table says and nothing more. */
import { text, type Text } from '../base/text.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { BOP_2023_DAY, BOP_2023_SOURCE, bopCitizenship2023 } from '../../places/bop-citizenship-2023.ts';

export type Population = {
  readonly title: Text;
  readonly source: string;
  /** The day of which the table tells, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Each with its `weight`: how many people it stands for. */
  readonly rows: readonly PersonFileInput[];
};

export const federalPrisons2023: Population = {
  title: text(
    'People held by the Federal Bureau of Prisons of the United States, by citizenship',
    'Personas en poder de la Oficina Federal de Prisiones de los Estados Unidos, por ciudadanía',
  ),
  source: BOP_2023_SOURCE,
  asOf: BOP_2023_DAY,
  rows: bopCitizenship2023,
};
