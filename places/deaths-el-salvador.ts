/** Deaths in custody in El Salvador as counted by others: each counter its own line. */

/** Cumulative deaths in custody in all Salvadoran prisons since March 2022. Different counters are different lines. */
export const DEATHS: readonly { readonly on: string; readonly deaths: number; readonly counter: string; readonly source: string }[] = [
  {
    on: '2022-12-31',
    deaths: 90,
    counter: 'press',
    source:
      'https://www.elsalvadornow.org/2022/12/31/arrests-under-exception-regime-represent-about-1-of-salvadorans-detenciones-en-regimen-de-excepcion-representan-cerca-del-1-de-salvadorenos/',
  },
  {
    on: '2023-12-10',
    deaths: 213,
    counter: 'SJH',
    source:
      'https://radiomayainternacional.com/index.php/nacion/323-mas-de-200-reos-fallecen-en-carceles-de-el-salvador-durante-regimen-de-excepcion',
  },
  { on: '2024-04-30', deaths: 265, counter: 'Cristosal', source: 'https://www.elsalvadornow.org/2024/07/24/who-is-lying-quien-miente/' },
  {
    on: '2024-06-10',
    deaths: 301,
    counter: 'SJH',
    source: 'https://www.momarandu.com/notix/noticia/49052_denuncian--300-muertes-bajo-custodia-estatal-en-el-salvador.htm',
  },
  {
    on: '2025-04-15',
    deaths: 386,
    counter: 'SJH',
    source:
      'https://elsalvadornow.org/2025/04/15/prison-death-toll-rises-to-386-according-to-organization-la-cifra-de-muertes-en-las-carceles-aumenta-a-386-segun-organizacion',
  },
  {
    on: '2025-07-15',
    deaths: 427,
    counter: 'SJH',
    source: 'https://www.pagina12.com.ar/842067-ya-son-247-los-muertos-en-las-carceles-de-bukele',
  },
  {
    on: '2025-10-31',
    deaths: 450,
    counter: 'SJH',
    source:
      'https://rpp.pe/mundo/latinoamerica/el-salvador-ong-registra-450-muertes-en-carceles-durante-el-regimen-de-excepcion-noticia-1662200',
  },
  {
    on: '2025-12-31',
    deaths: 470,
    counter: 'SJH',
    source:
      'https://www.elsalvadornow.org/2026/02/03/legal-humanitarian-aid-documents-470-deaths-of-detained-persons-under-state-of-exception-between-2022-and-2025-socorro-juridico-documento-470-muertes-de-privados-de-libertad-bajo-el-regimen',
  },
  {
    on: '2026-02-04',
    deaths: 482,
    counter: 'SJH',
    source: 'https://proceso.hn/una-ong-eleva-a-482-las-muertes-en-carceles-de-el-salvador-durante-el-regimen-de-excepcion/',
  },
];
/** Years times people held: both guessed, so rates from it are not comparable with other countries'. */
export const DEATHS_EXPOSURE = { days: 1_424, people: 95_000, estimated: 1_300 } as const;
