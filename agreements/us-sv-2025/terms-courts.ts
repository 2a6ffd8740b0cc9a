/** What courts of the United States have said of the arrangement, case by case. What follows from it for a person is in the rules of United States law. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

const ruling = (from: string, cite: string, source: string, en: string, es: string, confidence: Term['confidence'] = 'high'): Term => ({
  key: 'courts',
  value: text(en, es),
  layer: 'practice',
  from,
  cite,
  source,
  confidence,
});

export const courtTerms: readonly Term[] = [
  ruling(
    '2025-04-07',
    'Trump v. J.G.G., 604 U.S. ___ (7 April 2025)',
    s.S15,
    'Challenges to removal under the Alien Enemies Act are habeas corpus and belong to the district of confinement; the temporary orders fall. Notice must come in time, and in a way that lets a person seek habeas first.',
    'Las impugnaciones de la expulsión por la Ley de Enemigos Extranjeros son hábeas corpus y corresponden al distrito de reclusión; caen las órdenes temporales. El aviso debe darse a tiempo y de modo que permita pedir antes el hábeas.',
  ),
  ruling(
    '2025-06-04',
    'J.G.G. v. Trump, D.D.C. 25-cv-766 (4 June 2025)',
    s.S17,
    'A class of 137 is certified and due process was breached; that the United States held the men through El Salvador was not shown on that record.',
    'Se certifica una clase de 137 y se vulneró el debido proceso; no se demostró con aquel expediente que los Estados Unidos retuvieran a las personas por medio de El Salvador.',
  ),
  ruling(
    '2025-12-22',
    'J.G.G. v. Trump, D.D.C. 25-cv-766 (22 December 2025)',
    s.S12,
    'The United States kept constructive custody by an arrangement that it paid for; the case is not moot; a plan to return the men or hear them was due by 5 January 2026. What became of it on appeal is not known.',
    'Los Estados Unidos conservaron la custodia implícita mediante un arreglo que pagaban; el caso no ha perdido su objeto; debían presentar antes del 5 de enero de 2026 un plan para devolver u oír a las personas. Se desconoce el resultado de la apelación.',
  ),
  ruling(
    '2025-04-19',
    'A.A.R.P. v. Trump (19 April and 16 May 2025)',
    s.S19,
    'Removals are enjoined: about 24 hours’ notice, without a word on how to contest, is not due process. Sent back for how much notice is due.',
    'Se prohíben las expulsiones: un aviso de unas 24 horas, sin indicar cómo impugnar, no es debido proceso. Se devuelve para fijar cuánto aviso se debe.',
  ),
  ruling(
    '2025-09-02',
    'W.M.M. v. Trump, 5th Cir. No. 25-10534 (2 September 2025)',
    s.S20b,
    'A panel, two to one: no invasion or predatory incursion, so the Alien Enemies Act is not open; seven days’ notice would do. Set aside on 30 September for a hearing by the full court, argued on 22 January 2026; its answer was not found.',
    'Una sala, dos contra uno: no hay invasión ni incursión depredadora, de modo que la Ley de Enemigos Extranjeros no es aplicable; bastarían siete días de aviso. Anulada el 30 de septiembre para el pleno, que oyó el caso el 22 de enero de 2026; no se halló su respuesta.',
  ),
  ruling(
    '2025-04-10',
    'Noem v. Abrego Garcia, 604 U.S. ___ (10 April 2025)',
    s.S22,
    'The removal of a man to El Salvador against an order that withheld it was unlawful; the government must facilitate his release from custody there.',
    'Fue ilegal expulsar a un hombre a El Salvador contra una orden que lo impedía; el gobierno debe facilitar que salga de la custodia allí.',
  ),
  ruling(
    '2025-12-11',
    'Abrego Garcia, habeas corpus (11 December 2025)',
    s.S23,
    'The same man came back in June 2025 to face charges in Tennessee, was detained again in August, and was freed on habeas: no final order of removal existed.',
    'El mismo hombre volvió en junio de 2025 para responder a cargos en Tennessee, fue detenido de nuevo en agosto y liberado por hábeas: no existía orden firme de expulsión.',
  ),
];
