/** The textbook answers that the engine is checked against. The engine itself knows none of them. */

/** Probability that an arrival finds all servers busy and is lost (Erlang's B), by the stable recursion. */
export function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  return blocked;
}

/** Probability that an arrival must wait (Erlang's C). Needs load below servers. */
export function erlangC(load: number, servers: number): number {
  const blocked = erlangB(load, servers);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** Probabilities of each number in the system, 0 to `room`, of M/M/c/K. */
export function numberInSystem(load: number, servers: number, room: number): Float64Array {
  const logs = new Float64Array(room + 1);
  for (let people = 1; people <= room; people++) logs[people] = (logs[people - 1] ?? 0) + Math.log(load / Math.min(people, servers));
  const greatest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const weights = logs.map((log) => Math.exp(log - greatest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The least number of places that a Poisson number of people (M/G/∞ in balance, whatever the stays) exceeds with at most 1 − `probability`. */
export function poissonPlaces(mean: number, probability: number): number {
  let reached = 0;
  for (let people = 0; ; people++) {
    reached += poissonProbability(mean, people);
    if (reached >= probability) return people;
  }
}

/** Probability that a Poisson number is exactly `people`. */
export function poissonProbability(mean: number, people: number): number {
  let log = -mean;
  for (let each = 1; each <= people; each++) log += Math.log(mean / each);
  return Math.exp(log);
}
