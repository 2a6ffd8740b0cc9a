/** The day of signature as the Danish statute gives it (the press gives the day after). */
export const SIGNED_ON = '2022-04-26';
