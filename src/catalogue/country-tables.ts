/** Dated, sourced tables by country: what a person-day costs and how full prisons are. */
export { countryCosts, type CountryCost } from '../../places/country-costs.ts';
export { countryOccupancy, type CountryOccupancy } from '../../places/country-occupancy.ts';
