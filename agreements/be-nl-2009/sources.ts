/** Where each fact of this agreement was read. T15 is the whole treaty, all 33 articles; an address that holds `…` was shortened when it was noted. */
export const sources = {
  T1: 'https://etaamb.openjustice.be/nl/wet-van-30-december-2009_n2015000445.html',
  T1b: 'https://zoek.officielebekendmakingen.nl/kst-32215-5.html',
  T2: 'https://parlementairemonitor.nl/9353000/1/j9tvgajcor7dxyk_j9vvij5epmj1ey0/viaa8frwl5s9',
  T3: 'https://mr-online.nl/belgische-gedetineerden-in-tilburg/',
  T4: 'dillenadvocaten.be/…kl1812861…',
  T5: 'https://news.belgium.be/nl/verlenging-van-de-inhuring-van-de-gevangenis-te-tilburg-met-een-jaar',
  T6: 'https://deredactie.be/cm/vrtnieuws.deutsch/nachrichten/1.2467558',
  T7: 'tijd.be/telex/…/8267940.html',
  T8: 'coe.int, CPT news of 2012 on Tilburg',
  T9: 'https://flanderstoday.eu/node/205',
  T10: 'https://standaard.be/cnt/b36810901100317',
  T11: 'vrt.be/vrtnws/de/2010/02/02/…',
  T12: 'https://europe1.fr/international/Une-prison-neerlandaise-devient-belge-267740',
  T13: 'rtbf.be/info/belgique/detail_prison-de-tilburg-170-millions-…',
  T14: 'https://omroepbrabant.nl/?news/2649191213',
  T15: 'https://wetten.overheid.nl/BWBV0003614',
};
