/** Loads everything that Habeas knows: the one place where the content folders meet. */
import type { Catalogue } from '../instruments/catalogue.ts';
import * as americas from '../../law/americas/order.ts';
import * as belgium from '../../law/belgium/order.ts';
import * as councilOfEurope from '../../law/council-of-europe/order.ts';
import * as denmark from '../../law/denmark/order.ts';
import * as elSalvador from '../../law/el-salvador/order.ts';
import * as estonia from '../../law/estonia/order.ts';
import * as europeanUnion from '../../law/european-union/order.ts';
import * as international from '../../law/international/order.ts';
import * as ireland from '../../law/ireland/order.ts';
import * as kosovo from '../../law/kosovo/order.ts';
import * as netherlands from '../../law/netherlands/order.ts';
import * as norway from '../../law/norway/order.ts';
import * as sweden from '../../law/sweden/order.ts';
import * as unitedStates from '../../law/united-states/order.ts';
import { agreement as beNl2009 } from '../../agreements/be-nl-2009/agreement.ts';
import * as beNl2009Cases from '../../agreements/be-nl-2009/cases.ts';
import { agreement as coe1983 } from '../../agreements/coe-1983/agreement.ts';
import * as coe1983Cases from '../../agreements/coe-1983/cases.ts';
import { agreement as dkXk2022 } from '../../agreements/dk-xk-2022/agreement.ts';
import * as dkXk2022Cases from '../../agreements/dk-xk-2022/cases.ts';
import { agreement as eu2008909 } from '../../agreements/eu-2008-909/agreement.ts';
import * as eu2008909Cases from '../../agreements/eu-2008-909/cases.ts';
import { agreement as liAt1982 } from '../../agreements/li-at-1982/agreement.ts';
import * as liAt1982Cases from '../../agreements/li-at-1982/cases.ts';
import { agreement as model } from '../../agreements/model/agreement.ts';
import * as modelCases from '../../agreements/model/cases.ts';
import { agreement as noNl2015 } from '../../agreements/no-nl-2015/agreement.ts';
import * as noNl2015Cases from '../../agreements/no-nl-2015/cases.ts';
import { agreement as seEe2025 } from '../../agreements/se-ee-2025/agreement.ts';
import * as seEe2025Cases from '../../agreements/se-ee-2025/cases.ts';
import { agreement as ukBill2023 } from '../../agreements/uk-bill-2023/agreement.ts';
import * as ukBill2023Cases from '../../agreements/uk-bill-2023/cases.ts';
import { agreement as unModel1985 } from '../../agreements/un-model-1985/agreement.ts';
import * as unModel1985Cases from '../../agreements/un-model-1985/cases.ts';
import { agreement as usCh306 } from '../../agreements/us-ch306/agreement.ts';
import * as usCh306Cases from '../../agreements/us-ch306/cases.ts';
import { agreement as usRemoval } from '../../agreements/us-removal/agreement.ts';
import * as usRemovalCases from '../../agreements/us-removal/cases.ts';
import { agreement as usSv2019 } from '../../agreements/us-sv-2019/agreement.ts';
import * as usSv2019Cases from '../../agreements/us-sv-2019/cases.ts';
import { agreement as usSv2025 } from '../../agreements/us-sv-2025/agreement.ts';
import * as usSv2025Cases from '../../agreements/us-sv-2025/cases.ts';
import { agreement as usSvInterAmerican } from '../../agreements/us-sv-inter-american/agreement.ts';
import * as usSvInterAmericanCases from '../../agreements/us-sv-inter-american/cases.ts';
import { treatyParties } from '../../places/treaty-parties.ts';
import { cecot } from '../../places/cecot.ts';
import { elSalvador as salvadoranPrisons } from '../../places/el-salvador.ts';
import { gjilan } from '../../places/gjilan.ts';
import { norgerhaven } from '../../places/norgerhaven.ts';
import { tartu } from '../../places/tartu.ts';
import { tilburg } from '../../places/tilburg.ts';

const orders = [
  americas,
  belgium,
  councilOfEurope,
  denmark,
  elSalvador,
  estonia,
  europeanUnion,
  international,
  ireland,
  kosovo,
  netherlands,
  norway,
  sweden,
  unitedStates,
];
const worked = [
  usSv2025Cases,
  usSvInterAmericanCases,
  usRemovalCases,
  noNl2015Cases,
  beNl2009Cases,
  dkXk2022Cases,
  seEe2025Cases,
  coe1983Cases,
  eu2008909Cases,
  usCh306Cases,
  usSv2019Cases,
  ukBill2023Cases,
  liAt1982Cases,
  unModel1985Cases,
  modelCases,
];

export const catalogue: Catalogue = {
  instruments: orders.flatMap(({ instruments }) => instruments),
  agreements: [
    usSv2025,
    usSvInterAmerican,
    usRemoval,
    noNl2015,
    beNl2009,
    dkXk2022,
    seEe2025,
    coe1983,
    eu2008909,
    usCh306,
    usSv2019,
    ukBill2023,
    liAt1982,
    unModel1985,
    model,
  ],
  places: [cecot, salvadoranPrisons, norgerhaven, tilburg, gjilan, tartu],
  treatyParties,
  ruleCases: [...orders.flatMap(({ cases }) => cases), ...worked.flatMap(({ ruleCases }) => ruleCases)],
  decisionCases: worked.flatMap(({ cases }) => cases),
};
