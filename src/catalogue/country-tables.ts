/** Dated, sourced tables by country: what a person-day costs and how full prisons are. */
export { countryCosts } from '../../places/country-costs.ts';
export { countryOccupancy } from '../../places/country-occupancy.ts';
