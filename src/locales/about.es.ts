/** Cómo se responde y qué no es una respuesta, en español. */
import type { About } from './about.en.ts';

export const about: About = {
  title: 'Cómo se responde',
  lead: 'Habeas aplica la ley y los acuerdos, escritos como datos, a un expediente de hechos sobre una persona. Da siempre la misma respuesta al mismo expediente y muestra cada paso.',
  contents: 'En esta página',
  outcomes: 'Los cuatro resultados, del más fuerte al más débil',
  effects: 'Lo que puede hacer una regla',
  parts: [
    {
      id: 'three-values',
      title: 'Sí, no y no se sabe',
      paragraphs: [
        'Cada condición tiene tres respuestas posibles: verdadera, falsa o no se sabe. «No se sabe» es un resultado propio y dice por qué: falta un hecho, las fuentes discrepan, solo una autoridad puede juzgarlo, la ley tiene una laguna o la ley no se comprobó hasta el día preguntado.',
        'Una respuesta se tiene por sabida solo si nada desconocido podría alterarla. Si consta una nacionalidad y la lista no está completa, «no es nacional de El Salvador» no se sabe, por probable que parezca.',
      ],
    },
    {
      id: 'precedence',
      title: 'El orden del juicio',
      paragraphs: ['El resultado se halla en este orden, y un motivo abierto nunca rebaja el resultado que otro motivo ya alcanzó.'],
      points: [
        'Si rige un impedimento que nadie puede subsanar, el resultado es: impedido.',
        'Si rige un impedimento subsanable o falla un requisito, el resultado es: impedido hasta subsanar. La respuesta dice quién puede subsanarlo y cómo.',
        'Si una regla permite en la ley que envía, en la ley que recibe y en el acuerdo, se cumple cada requisito y consta que no rige ningún impedimento, el resultado es: permitido.',
        'En cualquier otro caso el resultado es: indeterminado. El silencio de la ley nunca es permiso.',
      ],
    },
    {
      id: 'modes',
      title: 'El modo de envío importa',
      paragraphs: [
        'Un traslado para cumplir una pena, una prisión alquilada, una expulsión y una extradición son actos distintos en derecho. Una respuesta vale para uno de ellos. Una expulsión lícita nunca se lee como un encarcelamiento lícito, y lo que otro modo permitiría se enumera pero nunca mejora el resultado.',
      ],
    },
    {
      id: 'readings',
      title: 'El derecho controvertido tiene dos lecturas',
      paragraphs: [
        'Cuando los tribunales o la doctrina discrepan, la regla se marca como controvertida y se pueden aplicar ambas lecturas. Se nombra la que se usa por defecto; si no se marca otra cosa, es la que impide. Cada respuesta dice si cambiaría al invertir una lectura o todas.',
      ],
    },
    {
      id: 'exceptions',
      title: 'Excepciones',
      paragraphs: [
        'Una excepción forma parte de la condición de la regla a la que pertenece: mientras está abierta, la regla está abierta. Dos excepciones que se dan a la vez con resultados distintos se comunican como conflicto; el motor nunca elige una en silencio.',
      ],
    },
    {
      id: 'dates',
      title: 'Fechas, y ley no comprobada',
      paragraphs: [
        'Cada regla nombra el día al que mira, los días entre los que estuvo en vigor y el último día hasta el que se comprobó con sus fuentes. Un día que ninguna versión abarca es una laguna, no la última versión.',
        'La ley que no se comprobó hasta el día preguntado, y es controvertida o está codificada con poca confianza, no puede sostener un permiso. Aún puede impedir, y entonces se marca.',
      ],
    },
    {
      id: 'sources',
      title: 'Fuentes, conflictos y lagunas',
      paragraphs: [
        'Cada cláusula de un acuerdo lleva su nivel (tratado, ley, reglamento, política o práctica), su cita, dónde se leyó y con qué seguridad. Los enunciados en conflicto se conservan frente a frente. Una laguna se muestra como laguna: «no se encontró» significa que se buscó en lo leído, lo que prueba poco.',
      ],
    },
    {
      id: 'receipts',
      title: 'Recibos',
      paragraphs: [
        'Cada decisión lleva un recibo: un número calculado a partir del expediente (con una sal, para que los hechos no se puedan adivinar), el acuerdo, el día, las versiones de la ley y el motor. El mismo expediente, la misma ley y el mismo motor dan el mismo recibo; una palabra cambiada da otro. La prueba de cada motivo se puede repetir con un pequeño comprobador que no usa el motor.',
      ],
    },
    {
      id: 'never',
      title: 'Lo que nunca admite',
      paragraphs: [
        'No hay campo para la sospecha, la acusación, la pertenencia, la puntuación, la creencia ni el origen étnico. Se rechaza el expediente que lo lleve. Lo que solo una autoridad puede juzgar entra como su decisión registrada y motivada, que puede impedir pero nunca permite por sí sola.',
      ],
    },
    {
      id: 'limits',
      title: 'Lo que una respuesta no es',
      paragraphs: [
        'Una respuesta dice lo hallado con estos hechos según la ley codificada. No es asesoramiento jurídico ni una orden: decide un tribunal. No selecciona, ordena ni propone a nadie, y no tiene opinión política.',
        'La codificación puede ser errónea o anticuada. Cada regla dice hasta cuándo se comprobó y con qué confianza; un acuerdo solo se puede operar cuando juristas con nombre han aprobado sus reglas, y la página de cada acuerdo dice si se puede.',
        'Los arreglos que la ley no ampara se pueden analizar aquí, nunca operar.',
      ],
    },
    {
      id: 'privacy',
      title: 'Los hechos sobre las personas',
      paragraphs: [
        'Los hechos que usted introduce viajan solo en el cuerpo de una petición, nunca en una dirección. No se guardan ni se registran. Las páginas no piden nada a otros sitios, no ponen cookies y funcionan sin guiones.',
      ],
    },
  ],
};
