/** Where each fact of this framework was read. M21 and M22 are the whole texts of the convention and its first protocol; an address that holds `…` was shortened when it was noted. */
export const sources = {
  M1: 'https://worldlii.org/int/other/COETS/1983/4.html',
  M2: 'friendlywiki.com',
  M3: 'coe.int newsroom on CETS 222',
  M4: 'https://worldlii.org/int/other/COETS/1997/4.html',
  M5: 'https://lawsdocbox.com/amp/96513878',
  M6: 'debates.parlamento.pt/…2021-09-07/30',
  M7: 'assembly.coe.int FileID=23526',
  M8: 'https://partiguiden.nu/dokument/HC01JuU28',
  M21: 'https://wetten.overheid.nl/BWBV0001039',
  M22: 'https://wetten.overheid.nl/BWBV0001542',
  DECLARATIONS_167: 'https://verdragenbank.overheid.nl/nl/Verdrag/Details/008209_b',
  PARTIES_167: 'inview.nl, Partijen bij het Aanvullend Protocol van 18 december 1997 (from the Dutch treaty database)',
  M26: 'fedlex SR 0.343.11 (as at 11 August 2025)',
  M27: 'verdragenbank.overheid.nl 013560',
};
