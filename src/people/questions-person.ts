/**
 * Questions about the person: nationality, age, health, family, and any alleged loss of nationality.
 * None of these is ever offered as a change.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { loss, person } from './facts.ts';

export const PERSON_QUESTIONS = {
  'person.nationalities': {
    ask: { en: 'Which nationalities does the person hold?', es: '¿Qué nacionalidades tiene la persona?' },
    hint: {
      en: 'List every state that regards the person as its national. A passport, a birth or naturalisation certificate or a letter from the consulate shows it.',
      es: 'Indique todos los Estados que consideran a la persona como nacional suya. Lo acredita un pasaporte, un acta de nacimiento, una carta de naturalización o una constancia del consulado.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.stateless': {
    ask: {
      en: 'Is the person stateless, that is, not regarded as a national by any state?',
      es: '¿Es la persona apátrida, es decir, ningún Estado la considera nacional suya?',
    },
    hint: {
      en: 'A decision recognising statelessness, or the answers of the states with which the person has ties, show it.',
      es: 'Lo acredita una resolución que reconozca la apatridia o las respuestas de los Estados con los que la persona tiene vínculos.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.birthDate': {
    ask: { en: 'When was the person born?', es: '¿Cuándo nació la persona?' },
    hint: {
      en: 'If the day is not known, the month or the year is enough. A birth certificate or a passport shows it.',
      es: 'Si no se conoce el día, basta con el mes o el año. Lo acredita un acta de nacimiento o un pasaporte.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.sex': {
    ask: { en: 'What sex does the person declare?', es: '¿Qué sexo declara la persona?' },
    hint: {
      en: 'As the person states it. It matters only where an agreement or a prison takes people of one sex.',
      es: 'Según lo declare la propia persona. Solo importa cuando un acuerdo o un centro penitenciario admite a personas de un solo sexo.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.residence.country': {
    ask: {
      en: 'In which country is the person legally resident?',
      es: '¿En qué país tiene la persona su residencia legal?',
    },
    hint: {
      en: 'The country of the registered home or the residence permit, not of the place of detention.',
      es: 'El país del domicilio registrado o del permiso de residencia, no el del lugar de detención.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.livesIn': {
    ask: {
      en: 'In which countries does the person have their life: home, family, work?',
      es: '¿En qué países tiene la persona su vida: hogar, familia, trabajo?',
    },
    hint: {
      en: 'Where the person lived before detention and has real ties, with or without papers. Leases, school or work records and family members show it.',
      es: 'Donde la persona vivía antes de la detención y tiene vínculos reales, con o sin documentos. Lo acreditan contratos de alquiler, constancias escolares o de trabajo y los familiares.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.presentIn': {
    ask: { en: 'In which country is the person now?', es: '¿En qué país se encuentra ahora la persona?' },
    hint: {
      en: 'Where the person is on the day of decision, in detention or at liberty. The register of the prison or of residents shows it.',
      es: 'Donde se encuentra la persona el día de la decisión, detenida o en libertad. Lo acredita el registro de la prisión o el de residentes.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.competent': {
    ask: {
      en: 'Is the person mentally able to decide for themselves?',
      es: '¿Tiene la persona capacidad mental para decidir por sí misma?',
    },
    hint: {
      en: 'A medical report or the finding of the officer or court that heard the person shows it. If there is doubt, leave it unknown.',
      es: 'Lo acredita un informe médico o la conclusión de la autoridad o del tribunal que oyó a la persona. Si hay dudas, déjelo sin respuesta.',
    },
    burden: 'authority',
    changeable: false,
    section: 'person',
  },
  'person.pregnantOrWithInfant': {
    ask: {
      en: 'Is the person pregnant, or caring for an infant?',
      es: '¿Está la persona embarazada o a cargo de un bebé?',
    },
    hint: {
      en: 'Only what the person or, with their permission, a doctor has said.',
      es: 'Solo lo que haya dicho la persona o, con su permiso, el personal médico.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.health.seriousMentalDisorder': {
    ask: { en: 'Does the person have a serious mental disorder?', es: '¿Padece la persona un trastorno mental grave?' },
    hint: {
      en: 'Only a doctor’s diagnosis counts. It is confidential: give the answer here, not the medical record.',
      es: 'Solo cuenta un diagnóstico médico. Es confidencial: indique aquí la respuesta, no la historia clínica.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.health.needsSpecialistCare': {
    ask: {
      en: 'Does the person need specialist medical care?',
      es: '¿Necesita la persona atención médica especializada?',
    },
    hint: {
      en: 'Treatment, nursing or help with daily life that an ordinary prison health service cannot give. A doctor’s report shows it.',
      es: 'Tratamiento, cuidados o ayuda en la vida diaria que el servicio de salud ordinario de un centro penitenciario no puede prestar. Lo acredita un informe médico.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.health.terminalIllness': {
    ask: { en: 'Does the person have a terminal illness?', es: '¿Padece la persona una enfermedad terminal?' },
    hint: {
      en: 'Only a doctor’s diagnosis counts. It is confidential.',
      es: 'Solo cuenta un diagnóstico médico. Es confidencial.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.family.contactWithChildren': {
    ask: {
      en: 'Is the person in regular contact with children of theirs?',
      es: '¿Mantiene la persona contacto regular con sus hijos?',
    },
    hint: {
      en: 'Visits, calls or letters with their own children or with children they lived with. The person and the visit records show it.',
      es: 'Visitas, llamadas o cartas con sus propios hijos o con niños con los que convivía. Lo acreditan la propia persona y los registros de visitas.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.educationEntitled': {
    ask: {
      en: 'Is the person entitled to education in the sending state that the transfer would interrupt?',
      es: '¿Tiene la persona derecho a recibir en el Estado que envía una educación que el traslado interrumpiría?',
    },
    hint: {
      en: 'Schooling or training to which the sending state’s law gives a right. The prison school shows it.',
      es: 'Enseñanza o formación a la que da derecho la ley del Estado que envía. Lo acredita la escuela del centro penitenciario.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.nationalityLoss': {
    ask: {
      en: 'Does any state claim that the person has lost its nationality?',
      es: '¿Afirma algún Estado que la persona ha perdido su nacionalidad?',
    },
    hint: {
      en: 'Record each claim: which nationality, how and when. Whoever claims a loss must prove it; if there is no such claim, say that there is none.',
      es: 'Registre cada caso: qué nacionalidad, de qué modo y cuándo. Quien afirma la pérdida debe probarla; si nadie la afirma, indique que no hay ninguna.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.nationalityLoss[].country': {
    ask: {
      en: 'Which state’s nationality is the person said to have lost?',
      es: '¿La nacionalidad de qué Estado se afirma que perdió la persona?',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.nationalityLoss[].how': {
    ask: {
      en: 'How is that nationality said to have been lost?',
      es: '¿De qué modo se afirma que se perdió esa nacionalidad?',
    },
    hint: {
      en: 'By a statute, by a court’s judgment that naturalisation was obtained by fraud, or by the person’s own voluntary act.',
      es: 'Por disposición de una ley, por sentencia judicial que declara fraudulenta la naturalización o por un acto voluntario de la propia persona.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.nationalityLoss[].on': {
    ask: {
      en: 'On what date is that nationality said to have been lost?',
      es: '¿En qué fecha se afirma que se perdió esa nacionalidad?',
    },
    hint: {
      en: 'The day of the judgment, of the act, or on which the statute took effect.',
      es: 'El día de la sentencia, del acto o de la entrada en vigor de la ley.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
  'person.nationalityLoss[].intent': {
    ask: {
      en: 'Did the person intend to give up that nationality?',
      es: '¿Tenía la persona la intención de renunciar a esa nacionalidad?',
    },
    hint: {
      en: 'Doing the act is not enough: the will to give up the nationality must itself be proved. A court’s or the nationality authority’s decision shows it.',
      es: 'No basta con haber realizado el acto: debe probarse la voluntad misma de renunciar. Lo acredita una resolución judicial o de la autoridad de nacionalidad.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'person',
  },
} satisfies QuestionsOn<PathOf<typeof person> | PathOf<typeof loss>>;
