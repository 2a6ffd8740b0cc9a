/** One measurement: a cell, or a whole place, on one night, with who saw it and on what evidence. What nobody recorded is absent, and stays unknown. */
import type { FindingQuestion } from '../people/closed-lists.ts';

/** Findings of whoever looked, each on a question of the standards for prisons. */
export const MEASURED_FINDINGS = [
  'accommodation-sound',
  'bed-food-water',
  'health-care-as-outside',
  'forbidden-punishments',
  'chains-used',
  'complaints-in-confidence',
  'family-and-counsel',
  'deaths-investigated',
  'transport-humane',
  'independent-inspection',
  'fit-for-women',
] as const satisfies readonly FindingQuestion[];
export type MeasuredFinding = (typeof MEASURED_FINDINGS)[number];

/** The cell of a measurement that is of the place as a whole. */
export const WHOLE_PLACE = '*';

export type CellNight = {
  /** The day on whose evening the night begins, `YYYY-MM-DD`. */
  readonly night: string;
  readonly cell: string;
  readonly people?: number;
  /** Gross floor inside the walls of the one cell. */
  readonly floorCm2?: number;
  readonly annexeCm2?: number;
  readonly furnitureCm2?: number;
  readonly beds?: number;
  readonly toilets?: number;
  readonly minutesOut?: number;
  /** Whether there was meaningful human contact that day. */
  readonly contact?: boolean;
  /** A key for the person who is alone in the cell, never a name; it joins one person’s days across cells. */
  readonly person?: string;
  /** Days in a row, this one included, in solitary confinement, as the place or the monitor recorded them. */
  readonly daysAlone?: number;
  readonly dark?: boolean;
  readonly litAllNight?: boolean;
  readonly visits?: boolean;
  readonly women?: number;
  readonly withInfant?: boolean;
  readonly deaths?: number;
  readonly complaints?: number;
  readonly illTreatment?: boolean;
  /** People whom the attestation of the day does not account for. */
  readonly unaccounted?: number;
  /** People held past their lawful day. */
  readonly pastLawfulDay?: number;
  readonly attestationMissed?: boolean;
  readonly forceMajeure?: boolean;
  readonly access?: 'given' | 'refused';
  readonly findings?: { readonly [question in MeasuredFinding]?: boolean };
  readonly seen: Seen;
};

export type Seen = {
  readonly by: string;
  /** Absent where it is not known. */
  readonly announced?: boolean;
  /** The document, picture or count on which it rests. */
  readonly evidence: string;
};
