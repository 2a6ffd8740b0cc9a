/** How the simulation did against what happened, as recorded, for reports to show. */
import { englandWales, englandWalesWeeks, newYork, replications } from '../../places/model-against-history.ts';
import type { ModelRecord } from '../reports/feasibility-validation.ts';

const weeks = englandWalesWeeks.split('\n').map((line) => {
  const [on = '', ...figures] = line.split(',');
  const [happened = 0, mean = 0, low90 = 0, low50 = 0, high50 = 0, high90 = 0] = figures.map(Number);
  return { on, happened, mean, low90, low50, high50, high90 };
});

export const modelRecord: ModelRecord = {
  replications,
  newYork,
  englandWales: { ...englandWales, weeks },
  sources: {
    newYork:
      'NYC Open Data, Daily Inmates In Custody (7479-ugqb), daily snapshots of September 2022 to August 2026; stays without names, nationality or place',
    englandWales: 'HM Prison and Probation Service, weekly prison population bulletins, 2014–2023 (Open Government Licence v3.0)',
  },
};
