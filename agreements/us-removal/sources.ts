/** Where removal law and the cases on third countries were read. An address that holds `…` was shortened when it was noted. */
export const sources = {
  INA_1227: 'https://www.law.cornell.edu/uscode/text/8/1227',
  INA_1229A: 'https://www.law.cornell.edu/uscode/text/8/1229a',
  INA_1231: 'https://www.law.cornell.edu/uscode/text/8/1231',
  FARRA: 'FARRA § 2242, Pub. L. 105-277, div. G (8 USC 1231 note)',
  CFR_208: '8 CFR 208.16–208.18 (64 FR 8478, 19 February 1999)',
  JAMA: 'Jama v. ICE, 543 U.S. 335 (2005), syllabus',
  ZADVYDAS: 'Zadvydas v. Davis, 533 U.S. 678 (2001), syllabus',
  WONG_WING: 'Wong Wing v. United States, 163 U.S. 228 (1896), syllabus',
  KHOUZAM: 'Khouzam v. Attorney General, 549 F.3d 235 (3d Cir. 2008)',
  S22: 'andreashaffer.substack.com/p/supreme-court-ruling-noem-v-abrego',
  S23: 'https://www.cbsnews.com/news/kilmar-abrego-garcia-immediate-release-ice-custody/',
  S24: 'mahometdaily.com/…',
  S25: 'nessalc.github.io/idissent/dhs-v-dvd/jackson.html',
  S26: 'lawandcrime.com/… (6 March 2026)',
  DVD_STAY: 'https://legalnewsfeed.com/2026/03/17',
};
