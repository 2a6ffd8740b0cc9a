"""The same M/M/c/K in SimPy or Ciw, for a ratio: prints customers who arrived and seconds as JSON."""

import json
import random
import sys
import time


def simpy_run(arrival, stay, servers, room, days):
    import simpy

    draws = random.Random(7)
    env = simpy.Environment()
    places = simpy.Resource(env, capacity=servers)
    arrived = 0

    def person():
        with places.request() as place:
            yield place
            yield env.timeout(draws.expovariate(1 / stay))

    def arrivals():
        nonlocal arrived
        while True:
            yield env.timeout(draws.expovariate(arrival))
            arrived += 1
            if places.count + len(places.queue) < room:
                env.process(person())

    env.process(arrivals())
    start = time.perf_counter()
    env.run(until=days)
    return arrived, time.perf_counter() - start


def ciw_run(arrival, stay, servers, room, days):
    import ciw

    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=arrival)],
        service_distributions=[ciw.dists.Exponential(rate=1 / stay)],
        number_of_servers=[servers],
        queue_capacities=[room - servers],
    )
    ciw.seed(7)
    simulation = ciw.Simulation(network)
    start = time.perf_counter()
    simulation.simulate_until_max_time(days)
    seconds = time.perf_counter() - start
    return simulation.nodes[1].number_of_individuals + len(simulation.nodes[-1].all_individuals), seconds


engine, arrival, stay, servers, room, days = sys.argv[1], *map(float, sys.argv[2:])
run = simpy_run if engine == "simpy" else ciw_run
arrived, seconds = run(arrival, stay, int(servers), int(room), days)
print(json.dumps({"arrived": arrived, "seconds": seconds}))
