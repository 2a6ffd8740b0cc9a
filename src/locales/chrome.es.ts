/** Las palabras alrededor de cada página, en español. */
import type { Chrome } from './chrome.en.ts';

export const chrome: Chrome = {
  brand: 'Habeas',
  strap: 'Prisión más allá de la frontera, según la ley',
  skip: 'Ir al contenido principal',
  navigation: 'Principal',
  agreements: 'Acuerdos',
  law: 'Derecho',
  people: 'Las personas del artículo',
  ask: 'Preguntar por una persona',
  sentence: 'Fechas de libertad',
  about: 'Cómo se responde',
  switchTo: 'English',
  switchToIn: 'en',
  switchTitle: 'This page in English',
  footerNote: 'Habeas dice lo que dicen la ley y los acuerdos. No es asesoramiento jurídico ni una orden: decide un tribunal.',
  footerPrivacy: 'Lo que usted introduce sobre una persona viaja solo en el cuerpo de la petición. No se guarda ni se registra.',
  footerLicence: 'Software libre con licencia Apache 2.0.',
  titleSuffix: 'Habeas',
  error: {
    notFound: 'Página no encontrada',
    notFoundLead: 'No hay nada en esta dirección.',
    notFoundRemedy: 'Revise la dirección o empiece por una de estas páginas.',
    near: (id) => `¿Quiso decir ${id}?`,
    fault: 'Un fallo nuestro',
    faultLead: 'No se pudo hacer la página. No se guardó nada de lo que usted introdujo.',
    faultRemedy: 'Vuelva atrás e inténtelo de nuevo. Si se repite, comuníquelo con lo que hizo, pero sin datos de ninguna persona.',
    tooLarge: 'Demasiado de una vez',
    tooLargeLead: 'Lo enviado es más grande de lo que esta página lee. No se leyó nada.',
    tooLargeRemedy: 'Envíe un expediente por vez; para muchas personas use la línea de órdenes.',
  },
};
