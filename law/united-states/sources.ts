/** Where the texts of United States law can be read: one place for the addresses. What was known only by name has none. */
export const usCode = (title: number, section: string): string => `https://www.law.cornell.edu/uscode/text/${title}/${section}`;

/** Reports of the Supreme Court of the United States, by volume and first page. */
export const usReports = (volume: number, page: number): string => `https://supreme.justia.com/cases/federal/us/${volume}/${page}/`;

export const CONSENT_HEARING = 'https://www.uscourts.gov/node/13130';
export const REPORTING_OF_INSTRUMENTS = 'https://www.everycrsreport.com/reports/LSB11050.html';
export const TRUMP_V_JGG = 'https://supreme.justia.com/cases/federal/us/604/24a931/';
export const JGG_CLASS_ORDER = 'https://www.lawdork.com/p/judge-boasberg-cecot-class-aea-order';
export const WMM_V_TRUMP = 'https://www.aclu.org/cases/wmm-v-trump';
export const NOEM_V_ABREGO = 'https://andreashaffer.substack.com/p/supreme-court-ruling-noem-v-abrego';
export const DHS_V_DVD = 'https://nessalc.github.io/idissent/dhs-v-dvd/jackson.html';
