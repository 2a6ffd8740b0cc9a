/**
 * Purchasing power parities of 2023 for the whole of gross domestic product, with the European Union of 27 as 1: how many units of a country’s currency
 * buy what one unit buys in the Union. No rate was found for the United States, El Salvador, Kosovo or the United Kingdom in the same table.
 */
export const PURCHASING_POWER_SOURCE =
  'Eurostat, purchasing power parities, 17 December 2024, as printed by the statistics institute of Bulgaria (https://nsi.bg/en/content/2285/)';
export const PURCHASING_POWER_YEAR = 2_023;

/** Millionths, so that every figure is whole. */
export const purchasingPower: readonly { readonly country: string; readonly currency: string; readonly perUnit: number }[] = [
  { country: 'BE', currency: 'EUR', perUnit: 1_128_835 },
  { country: 'DE', currency: 'EUR', perUnit: 1_119_298 },
  { country: 'DK', currency: 'DKK', perUnit: 9_857_971 },
  { country: 'EE', currency: 'EUR', perUnit: 917_984 },
  { country: 'FR', currency: 'EUR', perUnit: 1_092_349 },
  { country: 'NL', currency: 'EUR', perUnit: 1_175_430 },
  { country: 'NO', currency: 'NOK', perUnit: 14_183_314 },
  { country: 'SE', currency: 'SEK', perUnit: 13_510_371 },
];
