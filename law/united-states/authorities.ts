/** Who decides under United States law, and the days up to which its texts and its case law were checked. */
import { settled, text } from '../../src/instruments/authoring.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** The codified statutes were read in a public copy of April 2023; the rewritten reporting act in one of December 2022. */
export const STATUTES_THROUGH = '2023-04-30';
export const REPORTING_ACT_THROUGH = '2022-12-31';
/** Courts and pending litigation were followed up to this day. */
export const CASES_THROUGH = '2026-03-31';

type Frame = Pick<Rule, 'role' | 'standing' | 'verifiedThrough'>;

/** A settled rule of a statute, binding the United States as the state that sends. */
export const statute: Frame = { role: 'sending', standing: settled, verifiedThrough: STATUTES_THROUGH };

/** A settled rule of a statute that binds the United States whether it sends or receives. */
export const statuteBothWays: Frame = { role: 'either', standing: settled, verifiedThrough: STATUTES_THROUGH };

/** A settled rule of the Constitution or of the courts, binding the United States as the state that sends. */
export const caseLaw: Frame = { role: 'sending', standing: settled, verifiedThrough: CASES_THROUGH };

export const court = text('A federal court, on a petition for habeas corpus', 'Un tribunal federal, por vía de hábeas corpus');
export const attorneyGeneral = text('The Attorney General', 'La Fiscalía General de los Estados Unidos');
export const prisonService = text('The Federal Bureau of Prisons', 'La Oficina Federal de Prisiones');
export const transferUnit = text(
  'The Department of Justice (International Prisoner Transfer Unit)',
  'El Departamento de Justicia (unidad de traslados internacionales de personas condenadas)',
);
export const magistrate = text(
  'A United States magistrate judge or federal judge',
  'Un juez magistrado o un juez federal de los Estados Unidos',
);
export const immigrationJudge = text(
  'The immigration judge and, on appeal, the Board of Immigration Appeals',
  'El juez de inmigración y, en apelación, la Junta de Apelaciones de Inmigración',
);
export const homelandSecurity = text('The Department of Homeland Security', 'El Departamento de Seguridad Nacional');
export const congress = text('Congress', 'El Congreso');
export const thePerson = text('The person, freely and of their own accord', 'La persona misma, libremente y por su propia voluntad');
