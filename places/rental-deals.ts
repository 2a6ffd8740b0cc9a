/** Prison places rented abroad: what was promised, and what came of it. */
import { text, type Text } from '../src/base/text.ts';

export type Deal = {
  readonly site: Text;
  readonly signed: string;
  readonly first: string;
  readonly promised: number;
  readonly usable: Text;
  readonly filled: Text;
  readonly price: Text;
  readonly law: Text;
  readonly inspection: Text;
  readonly source: string;
};
const CPT = text('CPT and the sender’s own bodies', 'CPT y los órganos propios del remitente');
export const DEALS: readonly Deal[] = [
  {
    site: text('Tilburg', 'Tilburg'),
    signed: '2009-10-31',
    first: '2010-02-02',
    promised: 500,
    usable: text('500, later 650', '500, luego 650'),
    filled: text('unknown', 'desconocido'),
    price: text('EUR 60,000', 'EUR 60.000'),
    law: text('sender’s', 'del remitente'),
    inspection: CPT,
    source: 'Trb. 2009, 202',
  },
  {
    site: text('Norgerhaven', 'Norgerhaven'),
    signed: '2015-03-02',
    first: '2015-09-01',
    promised: 242,
    usable: text('242', '242'),
    filled: text('242 in January 2016, 180 in February 2018', '242 en enero de 2016, 180 en febrero de 2018'),
    price: text('EUR 105,372', 'EUR 105.372'),
    law: text('sender’s', 'del remitente'),
    inspection: CPT,
    source: 'Trb. 2015, 37',
  },
  {
    site: text('Gjilan', 'Gjilan'),
    signed: '2022-04-26',
    first: '',
    promised: 300,
    usable: text('being rebuilt', 'en obras'),
    filled: text('0; 293 eligible on 8 September 2025', '0; 293 aptas el 8 de septiembre de 2025'),
    price: text('EUR 50,000–70,000', 'EUR 50.000–70.000'),
    law: text('sender’s', 'del remitente'),
    inspection: text('sender’s bodies presumed', 'se presumen los órganos del remitente'),
    source: 'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1',
  },
  {
    site: text('Tartu', 'Tartu'),
    signed: '2025-06-18',
    first: '',
    promised: 600,
    usable: text('400 cells', '400 celdas'),
    filled: text('unknown', 'desconocido'),
    price: text('EUR 102,000', 'EUR 102.000'),
    law: text('host’s', 'del anfitrión'),
    inspection: text('Chancellor of Justice, CPT', 'Canciller de Justicia, CPT'),
    source: 'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal',
  },
  {
    site: text('CECOT', 'CECOT'),
    signed: '2025-03-22',
    first: '2025-03-15',
    promised: 300,
    usable: text('unknown', 'desconocido'),
    filled: text('252, freed after 125 days', '252, liberadas a los 125 días'),
    price: text('USD 20,000', 'USD 20.000'),
    law: text('each says the other’s', 'cada uno dice que la del otro'),
    inspection: text('none found', 'no se halló'),
    source:
      'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture',
  },
];
