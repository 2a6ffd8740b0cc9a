/** Where each fact of this framework was read; an address that holds `…` was shortened when it was noted. */
export const sources = {
  M12: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32008F0909',
  M23: 'https://wetten.overheid.nl/BWBR0031814',
  M24: 'https://www.irishstatutebook.ie/eli/2023/act/3',
  M25: 'boe.es BOE-A-2014-12029 annex III',
  OGNYANOV: 'eur-lex.europa.eu CELEX 62014CJ0554',
  ARANYOSI: 'curia.europa.eu, ECLI:EU:C:2016:198',
};
