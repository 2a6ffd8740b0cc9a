/** What each input is called, and its unit. */
import { text, type Text } from '../base/text.ts';
import type { InputKey } from '../instruments/arrangement.ts';

export const INPUT_LABELS: { readonly [Key in InputKey]: Text } = {
  offered: text('Places or people agreed', 'Plazas o personas acordadas'),
  eligible: text('People who meet the criteria', 'Personas que cumplen los criterios'),
  cells: text('Cells', 'Celdas'),
  cellArea: text('Floor of a cell, m² gross', 'Suelo de una celda, m² brutos'),
  bunks: text('Bunks in a cell', 'Literas en una celda'),
  claimed: text('Capacity as claimed or agreed', 'Capacidad afirmada o acordada'),
  held: text('People held already', 'Personas ya recluidas'),
  fee: text('Price of a person or place, a year', 'Precio por persona o plaza, al año'),
  minimumPaid: text('Places paid for in any case', 'Plazas pagadas en todo caso'),
  marginalHost: text('Cost of one more person to the host, a year', 'Coste de una persona más para el anfitrión, al año'),
  fixedHost: text('Fixed yearly cost added for the host', 'Coste fijo anual añadido para el anfitrión'),
  systemCost: text('Cost of the host’s prison system, a year', 'Coste del sistema penitenciario anfitrión, al año'),
  senderAverage: text('Average cost of a prisoner to the sender, a year', 'Coste medio de un preso para el remitente, al año'),
  senderAvoidedShare: text('Share of that cost that moving a person avoids, %', 'Parte de ese coste que evita trasladar a una persona, %'),
  transport: text('Transport of one person', 'Transporte de una persona'),
  pace: text('People sent in a month', 'Personas enviadas al mes'),
  stayDays: text('Mean stay, days', 'Estancia media, días'),
  termDays: text('Length of the arrangement, days', 'Duración del acuerdo, días'),
  pool: text('People the sender holds', 'Personas en custodia del remitente'),
  custodyDays: text('Mean time in the sender’s custody, days', 'Tiempo medio en custodia del remitente, días'),
  decisionDays: text('Time for a decision on one person, days', 'Tiempo para decidir sobre una persona, días'),
  decisionPass: text('Decisions that end in sending, %', 'Decisiones que acaban en envío, %'),
  challengeDays: text('Time for a complaint or court, days', 'Tiempo para una reclamación o un tribunal, días'),
  challengePass: text('Decisions that stand when challenged, %', 'Decisiones que se mantienen al impugnarse, %'),
  deaths: text('Deaths for 10,000 people a year', 'Muertes por 10.000 personas al año'),
  returns: text('Brought back early in a year, %', 'Devueltas antes de tiempo en un año, %'),
  suspendFrom: text('Sending suspended from day', 'Envíos suspendidos desde el día'),
  suspendDays: text('Sending suspended for days', 'Envíos suspendidos durante días'),
};
