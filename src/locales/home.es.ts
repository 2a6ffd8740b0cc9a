/** Las palabras de la primera página y de las personas del artículo, en español. */
import type { Home } from './home.en.ts';

export const home: Home = {
  title: '¿Se puede enviar a alguien a prisión en otro país?',
  kicker: (day) => `La oferta del ${day}`,
  heading: 'El Salvador ofreció encarcelar a personas condenadas en los Estados Unidos. ¿Permite la ley enviar a alguien?',

  offer: 'Qué se ofreció',
  offerTerms: 'Cada cláusula, con su fuente',
  offerMissing: 'La oferta no está en el catálogo.',

  law: 'Qué dice la ley de ello',
  lawLead: (people, day) =>
    `Preguntado sobre las ${people} personas que estaban en prisiones federales de los Estados Unidos el ${day}, con lo publicado de ellas: una ciudadanía cada una, y nada más.`,
  question: 'Pregunta',
  onDay: (day) => `el ${day}`,
  restsOn: 'Se apoya en',
  inForce: 'no está en vigor ni obliga',
  silence: 'silencio de la ley',
  openOn: 'Abierto',
  openFacts: (count) => `${count} hechos que se desconocen`,
  nonePermitted: (people) => `De ${people} personas, no resulta permitido enviar a ninguna.`,
  somePermitted: (permitted, people) => `De ${people} personas, resulta permitido enviar a ${permitted}.`,
  unknownLoud: (undetermined) =>
    `${undetermined} respuestas quedan indeterminadas: se sabe demasiado poco. Lo desconocido no es un no ni un sí.`,

  go: 'Adónde ir',
  goAsk: 'Preguntar por alguien',
  goAskLead: 'Una pregunta a la vez.',
  goPeople: 'Personas del artículo',
  goPeopleLead: 'Casos inventados.',
  goFeasibility: '¿Podría funcionar?',
  goFeasibilityLead: 'Cinco acuerdos, sus cifras.',
  goAgreements: 'Acuerdos comparados',
  goAgreementsLead: 'Cláusulas y lagunas.',
  goLaw: 'El derecho en claro',
  goLawLead: (rules) => `${rules} reglas y quién decide.`,

  population: (people) => `Cómo se reparten ${people} personas`,
  populationLead: (day) =>
    `Se pregunta por cada persona de la tabla publicada el ${day} como si estuviera presa el día de la pregunta. No se selecciona a nadie ni se adivina nada de nadie: lo que la tabla no dice sigue sin saberse.`,
  source: 'Fuente',
  byOutcome: 'Por resultado',
  byGround: 'Por motivo',
  byGroundLead: 'Respecto de cuántas personas cada regla está en contra, queda abierta o se cumple, con lo que dice la tabla.',
  people: 'personas',
  readings: 'Derecho controvertido',
  readingsSame: 'Leyendo al revés todas las reglas controvertidas, los resultados son los mismos.',
  readingsDiffer: 'Leyendo al revés todas las reglas controvertidas:',
  mayBeBarred: (people) => `Para ${people} de estas personas sigue abierto un impedimento que nadie podría subsanar.`,
  noneOpenBar: 'No sigue abierto ningún impedimento que nadie pudiera subsanar.',
  against: 'en contra',
  open: 'abierta: no se sabe',
  met: 'se cumple o está a favor',
  neutral: 'no se aplica',
  allGrounds: (count) => `Los ${count} motivos en una tabla`,
  byCitizenship: 'Por la ciudadanía que cuenta la tabla',
  citizenship: 'Ciudadanía',
  otherOrUnknown: 'otra o desconocida',
  outcome: 'Resultado',
  rule: 'Regla',
  says: 'Qué dice',
  cite: 'Cita',
  effect: 'Efecto',

  unknown: 'Lo que no se sabe',
  unknownLead: (people) =>
    `La tabla da una ciudadanía de cada una de las ${people} personas. De ninguna dice si tiene otra, si la sentencia es firme, cuál es la pena y cuánto queda de ella, ni si la persona consiente. Una respuesta necesita eso y más.`,
  unknownNeeded: 'Para decidir habría que saber de cada persona:',
  unknownMore: (count) => `Otras ${count} preguntas que podrían importar`,
  unknownPeople: (people) => `abierta para ${people}`,
  unknownTable: 'Lo que la propia fuente deja abierto',
  unknownDay: (day) =>
    `La tabla es del ${day}; las preguntas se hacen sobre días posteriores. Quién estaba preso entonces no se ha publicado de esta forma.`,
  unknownSource: 'La fuente es un informe que copia las estadísticas de la Oficina; la página de la propia Oficina no se leyó.',
  unknownOther:
    'La fila «otra o desconocida» mezcla a personas de otros países, salvadoreñas entre ellas, con personas cuya ciudadanía no consta.',

  peopleTitle: 'Las personas del artículo',
  peopleLead:
    'Personas inventadas, una por cada clase de caso que plantea la oferta. El motor calcula de nuevo cada respuesta a partir de un expediente que cualquiera puede leer.',
  person: 'Persona',
  agreement: 'Acuerdo, modo, día',
  decidedBy: 'Decidido por',
  openGrounds: (count) => `${count} motivos abiertos`,
  answer: 'Respuesta completa',
  answerOf: (person) => `Respuesta completa: ${person}`,
  noPeople: 'No hay en el catálogo ninguna persona del artículo.',
  otherReadings: (outcome) => `leyendo al revés todo lo controvertido: ${outcome}`,
};
