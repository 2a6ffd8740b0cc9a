/** Where each fact about the treaty of 1982 was read. */
export const sources = {
  L1: 'gesetzefinden.at/bundesrecht/vertraege/10002636',
  L2: 'lexisnexis.at L-10002636-A5',
  L3: 'lexisnexis.at L-10002636-A13',
  L4: 'gerichtsentscheidungen.li StGH 1999/5',
  L5: 'news.at/a/liechtenstein-schickt-…',
  L6: 'vorarlberg.orf.at/news/stories/2883759/',
};
