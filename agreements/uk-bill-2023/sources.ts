/** Where each fact about the lapsed bill was read. */
export const sources = {
  U1: 'inews.co.uk/…2660023',
  U2: 'parallelparliament.co.uk/debate/2024-01-18/…',
  U3: 'binghamcentre.biicl.org/comments/132/…',
  U4: 'theyworkforyou.com/pbc/2023-24/Criminal_Justice_Bill/09-0_2024-01-18a.295.7',
  U5: 'theyworkforyou.com/pbc/2023-24/Criminal_Justice_Bill/09-0_2024-01-18a.288.2',
  E11: 'err.ee/1609618354',
};
