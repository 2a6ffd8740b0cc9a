/** What one run of a simulation, or many of them, gives. */

/** How many people met each fate within the days simulated. Without a note they are of the sending state. */
export type Counts = {
  /** Came into custody, the first population included. */
  readonly arrived: number;
  readonly eligible: number;
  readonly ineligible: number;
  /** Did not pass a gate. */
  readonly stopped: number;
  /** Had too little left to serve when ready. */
  readonly tooShort: number;
  /** Found no place and were not allowed to wait. */
  readonly refused: number;
  /** Were ready for a place within the measured days. */
  readonly asked: number;
  /** Of those, how many were refused. */
  readonly askedRefused: number;
  /** Of those, how many had to wait because places were full. */
  readonly askedWaited: number;
  readonly sent: number;
  /** Released in the sending state before they could be sent. */
  readonly releasedBeforeSending: number;
  readonly releasedFromPlace: number;
  /** Brought back so that they are released at home (`backBeforeEndDays`). */
  readonly backForRelease: number;
  /** Brought back early, or because the arrangement ended. */
  readonly returned: number;
  readonly died: number;
  readonly hostReleased: number;
  readonly hostDied: number;
  /** Still in a gate, ready or waiting when the simulation ends. */
  readonly waitingAtEnd: number;
  readonly inPlaceAtEnd: number;
  /** Everyone in the place when the simulation ends, the host's own included. */
  readonly occupancyAtEnd: number;
};

export const noCounts = (): { -readonly [count in keyof Counts]: number } => ({
  arrived: 0,
  eligible: 0,
  ineligible: 0,
  stopped: 0,
  tooShort: 0,
  refused: 0,
  asked: 0,
  askedRefused: 0,
  askedWaited: 0,
  sent: 0,
  releasedBeforeSending: 0,
  releasedFromPlace: 0,
  backForRelease: 0,
  returned: 0,
  died: 0,
  hostReleased: 0,
  hostDied: 0,
  waitingAtEnd: 0,
  inPlaceAtEnd: 0,
  occupancyAtEnd: 0,
});

export type SimulationResult = {
  readonly days: number;
  readonly seed: number;
  readonly replication: number;
  /** SHA-256 of the input's canonical JSON: with the code's version it fixes every byte of the result. */
  readonly inputHash: string;
  readonly counts: Counts;
  /** Everyone in the place at the end of each day. */
  readonly occupancy: Int32Array;
  /** Those sent by the sending state, in the place at the end of each day. */
  readonly rented: Int32Array;
  /** Ready but not sent, at the end of each day. */
  readonly waiting: Int32Array;
  /** Person-days in the place over all days: everyone, and those sent. */
  readonly personDays: number;
  readonly rentedPersonDays: number;
  /** Over the measured days, the share of time with so many in the place (index = people). */
  readonly timeAtOccupancy: Float64Array;
  /** The same for people in the place and those waiting for one together. */
  readonly timeAtDemand: Float64Array;
  /** For each limit, the share of measured time with more people than places, and the first day that ends with all of them taken (Infinity: none). */
  readonly overLimit: readonly { readonly id: string; readonly places: number; readonly share: number; readonly fullFrom: number }[];
  readonly events: number;
};

/** A figure over replications: its mean, and the bounds that half and nine tenths of the replications lie between. */
export type Band = {
  readonly mean: number;
  readonly low90: number;
  readonly low50: number;
  readonly median: number;
  readonly high50: number;
  readonly high90: number;
};

/** A series over replications, one value a day in each. */
export type BandSeries = { readonly [bound in keyof Band]: Float64Array };

export type Replicated = {
  readonly days: number;
  readonly seed: number;
  readonly inputHash: string;
  /** As many as were finished: fewer than asked where it was cancelled. */
  readonly replications: number;
  readonly cancelled: boolean;
  readonly counts: { readonly [count in keyof Counts]: Band };
  readonly occupancy: BandSeries;
  readonly rented: BandSeries;
  readonly waiting: BandSeries;
  readonly personDays: Band;
  readonly rentedPersonDays: Band;
  /**
   * For each limit and day, the share of replications with more people than places at the day's end; and the first day on which all places are taken,
   * by which a twentieth, half and nineteen twentieths of the replications have come to it (Infinity: they have not).
   */
  readonly overLimit: readonly {
    readonly id: string;
    readonly places: number;
    readonly byDay: Float64Array;
    readonly share: Band;
    readonly fullFrom: { readonly early: number; readonly middle: number; readonly late: number };
  }[];
  readonly events: number;
};
