/** The tables that reports set beside an arrangement: deaths, costs, deals, conditions. Each figure has one home, from which all that show it take it. */
import { text } from '../base/text.ts';
import { CONDITION_RULES, CONDITION_SITES, conditionsObserved } from '../../places/conditions-observed.ts';
import { countryCosts, type CountryCost } from '../../places/country-costs.ts';
import { DEATHS, DEATHS_EXPOSURE } from '../../places/deaths-el-salvador.ts';
import { DEALS } from '../../places/rental-deals.ts';
import { PURCHASING_POWER_SOURCE, PURCHASING_POWER_YEAR, purchasingPower } from '../../places/purchasing-power.ts';
import { arrangements } from '../../places/arrangements/all.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { Comparison, CostRow } from '../reports/feasibility-world-plots.ts';

const YEAR = 365;
const HUNDRED = 100;

/** Where the rented prison stands; its prices buy what that country’s money buys. */
const HOSTS: { readonly [arrangement: string]: string } = {
  'no-nl-2015': 'NL',
  'be-nl-2009': 'NL',
  'dk-xk-2022': 'XK',
  'se-ee-2025': 'EE',
  'us-sv-2025': 'SV',
};

/** Of each place and basis the newest figure. */
function averages(): readonly CostRow[] {
  const newest = new Map<string, CountryCost>();
  for (const one of countryCosts) {
    const name = `${one.place.en} ${one.currency} ${one.marginal === true}`;
    if ((newest.get(name)?.year ?? 0) < one.year) newest.set(name, one);
  }
  return [...newest.values()].flatMap((one): readonly CostRow[] => {
    const minorPerDay = one.perDay === undefined ? perDayOfYear(one.perYear) : Math.round(Number(one.perDay) * HUNDRED);
    if (minorPerDay === undefined) return [];
    const { place, year, currency, source, confidence, marginal, country } = one;
    const row = { place, year, currency, minorPerDay, source, confidence, basis: marginal === true ? 'marginal' : 'average' } as const;
    return [{ ...row, ...inPurchasingPower(country, currency, minorPerDay) }];
  });
}

const perDayOfYear = (perYear: string | undefined): number | undefined =>
  perYear === undefined ? undefined : Math.round((Number(perYear) * HUNDRED) / YEAR);

/** What an arrangement’s place or person is sold for, from its yearly fee. */
function priceOf({ id, title, currency, inputs }: Arrangement): readonly CostRow[] {
  const fee = inputs.find(({ key }) => key === 'fee');
  if (fee?.value === undefined) return [];
  const minorPerDay = Math.round((fee.value * HUNDRED) / YEAR);
  const [name = ''] = title.en.split(',');
  return [
    {
      place: text(`${name}, price`, `${name}, precio`),
      year: Number(fee.date.slice(0, 4)),
      currency,
      minorPerDay,
      basis: 'price',
      source: fee.source,
      confidence: fee.confidence,
      ...inPurchasingPower(HOSTS[id], currency, minorPerDay),
    },
  ];
}

function inPurchasingPower(country: string | undefined, currency: string, minorPerDay: number): { readonly standards?: number } {
  const rate = purchasingPower.find((one) => one.country === country && one.currency === currency);
  return rate === undefined ? {} : { standards: Math.round((minorPerDay * 1_000_000) / rate.perUnit) };
}

export const comparison: Comparison = {
  deaths: DEATHS,
  deathsExposure: DEATHS_EXPOSURE,
  costs: [...averages(), ...arrangements.flatMap(priceOf)],
  purchasingPower: { source: PURCHASING_POWER_SOURCE, year: PURCHASING_POWER_YEAR },
  deals: DEALS,
  conditions: { rules: CONDITION_RULES, sites: CONDITION_SITES, observed: conditionsObserved },
};
