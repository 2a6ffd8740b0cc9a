/** The fourteen gates of the model: act, actor, document and limit. None may be skipped. */
import { text } from '../../src/instruments/authoring.ts';
import type { ActorPattern, Gate, GateStep } from '../../src/instruments/gate.ts';

const BOTH = text('Both states', 'Ambos Estados');
const JUDGE = text('Judge of the sending state', 'Juez del Estado de envío');

const authority: ActorPattern = { kind: 'central-authority', side: 'sending' };
const otherAuthority: ActorPattern = { kind: 'central-authority', side: 'receiving' };
const judge: ActorPattern = { kind: 'court', side: 'sending' };
const otherJudge: ActorPattern = { kind: 'court', side: 'receiving' };
const prison: ActorPattern = { kind: 'facility', side: 'sending' };
const otherPrison: ActorPattern = { kind: 'facility', side: 'receiving' };

const by = (key: GateStep['key'], actor: ActorPattern, ...limits: GateStep['limits']): GateStep => ({
  key,
  by: [actor],
  signatures: 'one',
  limits,
});
const byEach = (key: GateStep['key'], actors: readonly ActorPattern[], ...limits: GateStep['limits']): GateStep => ({
  key,
  by: actors,
  signatures: 'each',
  limits,
});

export const gates: readonly Gate[] = [
  {
    number: 0,
    step: byEach('title', [authority, otherAuthority]),
    actor: BOTH,
    cite: 'Model, gate 0',
    act: text(
      'Legal title: ratified by both legislatures, in force, registered with the United Nations',
      'Título: ratificado por ambos poderes legislativos, en vigor, registrado en las Naciones Unidas',
    ),
    document: text('The treaty and its number', 'El tratado y su número'),
    limit: text('Before any case', 'Antes de todo caso'),
  },
  {
    number: 1,
    step: by('conviction', judge),
    actor: text('Sentencing court', 'Tribunal sentenciador'),
    cite: 'Model, gate 1',
    act: text('Final conviction on file, nothing pending', 'Condena firme en el expediente, nada pendiente'),
    document: text('Certified judgment', 'Sentencia certificada'),
  },
  {
    number: 2,
    step: byEach('tie', [authority, otherAuthority]),
    actor: text('Both central authorities', 'Ambas autoridades centrales'),
    cite: 'Model, gate 2',
    act: text('Nationality or tie, and crime in both states', 'Nacionalidad o vínculo, y delito en ambos Estados'),
    document: text('Proof, and a table of the offences', 'Prueba, y un cuadro de los delitos'),
  },
  {
    number: 3,
    step: by('time-left', authority, { kind: 'good-for', duration: 'P30D' }),
    actor: text('Sending state', 'Estado de envío'),
    cite: 'Model, gate 3',
    act: text('Six months left on both release dates', 'Quedan seis meses en ambas fechas de salida'),
    document: text('Computation sheet', 'Hoja de cómputo'),
    limit: text('At the request, and again at departure', 'En la solicitud, y de nuevo a la salida'),
  },
  {
    number: 4,
    step: by('information', authority),
    actor: text('Caseworker', 'Persona a cargo del expediente'),
    cite: 'Model, gate 4',
    act: text(
      'Information in the person’s own language; counsel; consul told',
      'Información en la lengua de la persona; abogado; cónsul informado',
    ),
    document: text('Notice and receipt', 'Aviso y recibo'),
    limit: text(
      'Counsel at least 7 days before the hearing; 21 is the aim',
      'Abogado al menos 7 días antes de la audiencia; el objetivo es 21',
    ),
  },
  {
    number: 5,
    step: by('assessment', { kind: 'assessor' }, { kind: 'good-for', duration: 'P30D' }),
    actor: text('Independent assessor and doctor', 'Evaluador independiente y médico'),
    cite: 'Model, gate 5',
    act: text(
      'Assessment of return to society, family, health, vulnerability',
      'Evaluación de reinserción, familia, salud, vulnerabilidad',
    ),
    document: text('Report', 'Informe'),
    limit: text('At most 30 days old', 'De 30 días a lo sumo'),
  },
  {
    number: 6,
    step: by('consent', judge, { kind: 'wait', from: 'information', duration: 'P7D' }, { kind: 'good-for', duration: 'P60D' }),
    actor: JUDGE,
    cite: 'Model, gate 6',
    act: text('Consent, voluntary, revocable until departure', 'Consentimiento, voluntario, revocable hasta la salida'),
    document: text('Recorded hearing', 'Audiencia grabada'),
    limit: text('At most 60 days old', 'De 60 días a lo sumo'),
  },
  {
    number: 7,
    step: by('safety', judge, { kind: 'good-for', duration: 'P90D' }),
    actor: JUDGE,
    cite: 'Model, gate 7',
    act: text(
      'No risk of ill-treatment; conditions of the named prison; any assurance weighed on eleven points',
      'Ningún riesgo de malos tratos; condiciones de la prisión nombrada; toda garantía valorada en once puntos',
    ),
    document: text('Decision with reasons', 'Decisión motivada'),
    limit: text('Evidence at most 90 days old', 'Pruebas de 90 días a lo sumo'),
  },
  {
    number: 8,
    step: by('recognition', otherJudge, { kind: 'due', from: 'safety', duration: 'P90D' }),
    actor: text('Receiving judge', 'Juez receptor'),
    cite: 'Model, gate 8',
    act: text(
      'Recognition; the sentence is continued; both states’ dates agreed',
      'Reconocimiento; la pena se continúa; fechas de ambos Estados acordadas',
    ),
    document: text('Recognition and both calendars', 'Reconocimiento y ambos calendarios'),
    limit: text('At most 90 days', '90 días a lo sumo'),
  },
  {
    number: 9,
    step: by('order', judge, { kind: 'good-for', duration: 'P30D' }),
    actor: text('Court of the sending state', 'Tribunal del Estado de envío'),
    cite: 'Model, gate 9',
    act: text('Final order; the appeal suspends and its time has run', 'Orden definitiva; el recurso suspende y su plazo ha corrido'),
    document: text('Order', 'Orden'),
    limit: text(
      'At least 14 days to appeal; no departure while one is pending',
      'Al menos 14 días para recurrir; sin salida mientras haya recurso',
    ),
  },
  {
    number: 10,
    step: byEach(
      'handover',
      [prison, otherPrison],
      { kind: 'wait', from: 'order', duration: 'P14D' },
      { kind: 'due', from: 'order', duration: 'P30D' },
    ),
    actor: BOTH,
    cite: 'Model, gate 10',
    act: text(
      'Handover: custody passes on two signatures; medical examination at each end',
      'Entrega: la custodia pasa con dos firmas; examen médico en cada extremo',
    ),
    document: text('Double receipt and examination', 'Doble recibo y examen'),
    limit: text('Within 30 days of the order', 'En 30 días desde la orden'),
  },
  {
    number: 11,
    step: by('register', otherPrison, { kind: 'due', from: 'handover', duration: 'PT24H' }),
    actor: text('Receiving state', 'Estado receptor'),
    cite: 'Model, gate 11',
    act: text(
      'Register entry; family, counsel, consul and monitor told',
      'Asiento en el registro; informados familia, abogado, cónsul y supervisor',
    ),
    document: text('Register entry', 'Asiento en el registro'),
    limit: text('Within 24 hours', 'En 24 horas'),
  },
  {
    number: 12,
    step: by('custody', otherPrison, { kind: 'every', duration: 'P6M' }),
    actor: BOTH,
    cite: 'Model, gate 12',
    act: text(
      'Daily attestation; review each six months; return on request of a judge or monitor, or when the title ends',
      'Atestiguación diaria; revisión cada seis meses; regreso a petición de un juez o supervisor, o al extinguirse el título',
    ),
    document: text('Log', 'Registro'),
    limit: text('Daily', 'A diario'),
  },
  {
    number: 13,
    step: byEach('return', [otherPrison, prison]),
    actor: BOTH,
    cite: 'Model, gate 13',
    act: text('Release or return on the earliest lawful date, verifiable', 'Liberación o regreso en la primera fecha lícita, verificable'),
    document: text('Certificate', 'Certificado'),
    limit: text('On the date; alarm 30 days before', 'En la fecha; alarma 30 días antes'),
  },
];
