/** Where the convention, chapter 306 of title 18 and the practice under them were read. An address that holds `…` was shortened when it was noted. */
export const sources = {
  M9: 'https://www.oas.org/juridico/english/sigs/a-57.html',
  M10: 'worldlii.org/int/other/treaties/OASMTSer/1993/1.html (articles I and II)',
  M13: 'https://www.chanrobles.com/…/18usc4100.php',
  M14: 'https://uscode.elaws.us/law/18usc4102',
  M15: 'https://www.uscourts.gov/node/13130',
  M16: 'en.wikisource.org, 91 Stat. 1219',
  M17: 'https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer',
  M18: 'https://docslib.org/doc/8357198',
  M19: 'https://www.justice.gov/usam/criminal-resource-manual-734',
  M20: 'https://www.justice.gov/criminal/criminal-oia/post-approval-procedures',
  SENATE: 'Senate Treaty Doc. 104-35 and Executive Report 106-21',
  CODE: 'https://www.law.cornell.edu/uscode/text/18/4100',
  REFERENCES: 'the convention’s articles as referred to; the full text was not opened',
  NONE: 'looked for in what was read, not found',
};
