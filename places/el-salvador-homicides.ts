/** Homicides in El Salvador as published, year by year, with the figures that contradict each other. Nothing here says what made them fall. */
import { text } from '../src/base/text.ts';
import type { PlaceFigure } from '../src/instruments/place.ts';

const CANAL_12 = 'https://www.canal12.com.sv/noticia/disminucion-historica-de-la-cifra-de-homicidios/';
const EL_MUNDO = 'https://diario.elmundo.sv/el-2021-cerrara-con-la-tasa-mas-baja-de-homicidios-en-25-anos-segun-cifras-pnc/';
const PUBLIMETRO =
  'https://publimetro.sv/noticias/2025/08/30/el-salvador-registra-caida-historica-en-tasa-de-homicidios-por-cada-100000-habitantes';
const PRENSA_GRAFICA = 'https://www.laprensagrafica.com/opinion/El-Salvador-balance-de-homicidios-20180615-0113.html';
const CONTRAPUNTO = 'https://www.contrapunto.com.sv/el-salvador-alcanza-la-tasa-de-homicidios-mas-baja-de-su-historia-en-2024/';
const DERIVED = 'derived here from the figures above';

type At = Omit<PlaceFigure, 'key' | 'value'>;
const homicidesIn = (at: At, en: string, es: string): PlaceFigure => ({ key: 'homicides', value: text(en, es), ...at });
const during = (year: number, source: string, confidence: PlaceFigure['confidence']): At => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  source,
  confidence,
});

export const homicides: readonly PlaceFigure[] = [
  homicidesIn(
    during(2015, EL_MUNDO, 'high'),
    '6,656; rate 103 per 100,000 (another official list: 106.3)',
    '6.656; tasa de 103 por 100.000 (otra lista oficial: 106,3)',
  ),
  homicidesIn(
    during(2016, PUBLIMETRO, 'medium'),
    'Rate 84.1 per 100,000; count not found',
    'Tasa de 84,1 por 100.000; recuento no encontrado',
  ),
  homicidesIn(during(2017, PRENSA_GRAFICA, 'medium'), '3,962; rate 60.8 per 100,000', '3.962; tasa de 60,8 por 100.000'),
  homicidesIn(
    during(2017, PUBLIMETRO, 'medium'),
    'Rate 83.0 per 100,000 in the government’s list, which 3,962 deaths cannot give',
    'Tasa de 83,0 por 100.000 en la lista del gobierno, que 3.962 muertes no pueden dar',
  ),
  homicidesIn(during(2018, CANAL_12, 'high'), '3,346; rate 53.1 per 100,000', '3.346; tasa de 53,1 por 100.000'),
  homicidesIn(
    during(2019, CANAL_12, 'high'),
    '2,398; rate 38.0 per 100,000 (El Mundo: 36)',
    '2.398; tasa de 38,0 por 100.000 (El Mundo: 36)',
  ),
  homicidesIn(during(2020, CANAL_12, 'high'), '1,341; rate 21.2 per 100,000', '1.341; tasa de 21,2 por 100.000'),
  homicidesIn(during(2021, CANAL_12, 'high'), '1,147; rate 18.1 per 100,000', '1.147; tasa de 18,1 por 100.000'),
  homicidesIn(
    during(2022, CANAL_12, 'medium'),
    '495 (496 elsewhere); rate 7.8 per 100,000. The rules of counting are in dispute from here on',
    '495 (496 en otra parte); tasa de 7,8 por 100.000. Desde aquí se discute la forma de contar',
  ),
  homicidesIn(during(2023, CONTRAPUNTO, 'medium'), '154; rate 2.4 per 100,000', '154; tasa de 2,4 por 100.000'),
  homicidesIn(during(2024, CONTRAPUNTO, 'medium'), '114; rate 1.9 per 100,000', '114; tasa de 1,9 por 100.000'),
  homicidesIn(
    { from: '2015-01-01', to: '2024-12-31', source: DERIVED, confidence: 'medium' },
    '84 % of the fall came before the state of exception: 5,509 of 6,542',
    'El 84 % del descenso fue anterior al régimen de excepción: 5.509 de 6.542',
  ),
  homicidesIn(
    { from: '2019-07-01', source: 'from memory, no page opened', confidence: 'low' },
    'The police leave some deaths out: clashes with police, remains found, deaths in prison',
    'La policía omite algunas muertes: enfrentamientos con la policía, restos hallados, muertes en prisión',
  ),
];
