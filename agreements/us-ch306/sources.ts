/** Where each fact of this framework was read. */
export const sources = {
  M13: 'chanrobles.com/…/18usc4100.php',
  M14: 'https://uscode.elaws.us/law/18usc4102',
  M15: 'https://uscourts.gov/node/13130',
  M16: 'https://en.wikisource.org, 91 Stat. 1219',
  M17: 'https://justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer',
  M18: 'https://docslib.org/doc/8357198',
  M19: 'https://justice.gov/usam/criminal-resource-manual-734',
  M20: 'https://justice.gov/criminal/criminal-oia/post-approval-procedures',
  CODE: 'United States Code, title 18, public copy of April 2023',
};
