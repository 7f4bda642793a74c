"""The simple labour kernel in numpy, three ways: see AdoptionSim.Benchmarks/Labour/LabourRules.cs for the rules.

    python3 labour.py plain|tuned|events WORKERS MONTHS

plain    whole columns at a time, as the rules are written down
tuned    chunks that stay in the cache, single precision, results into arrays that are there, one table of rates
events   tuned, and besides what AdoptionSim does: only those to whom something happens are touched, and skill and months
         follow from the last event by a closed form

Prints a line of JSON: seconds of the months without the first, and what is there at the end.
"""
import json
import sys
import time

import numpy as np

OCCUPATIONS = 64
WORKERS_PER_FIRM = 30
LEARN = np.float32(0.01)
FORGET = np.float32(0.02)
FIRST_SKILL = np.float32(0.5)
UNEMPLOYED = 0.03
CHUNK = 1 << 15


class Workers:
    def __init__(self, count):
        k = np.arange(count, dtype=np.uint32)
        self.occupation = ((k * np.uint32(2654435761)) >> np.uint32(26)).astype(np.uint8)
        mixed = ((k * np.uint32(2246822519)) ^ np.uint32(0x9E3779B9)) * np.uint32(3266489917)
        self.employed = mixed >= UNEMPLOYED * 0xFFFFFFFF
        self.firms = max(1, count // WORKERS_PER_FIRM)
        self.firm = (k % np.uint32(self.firms)).astype(np.int32)
        self.months = np.full(count, -1, dtype=np.int32)
        self.skill = np.full(count, FIRST_SKILL, dtype=np.float32)
        self.wage = np.where(self.employed, np.float32(0.5) + FIRST_SKILL, np.float32(0.0)).astype(np.float32)
        occupations = np.arange(OCCUPATIONS)
        self.separation = (0.002 + 0.004 * occupations / OCCUPATIONS).astype(np.float32)
        self.finding = (0.06 + 0.12 * occupations / OCCUPATIONS).astype(np.float32)
        self.random = np.random.Generator(np.random.SFC64(1))
        self.separations = 0
        self.hires = 0
        self.counts = []

    def hire(self, rows, skill):
        self.wage[rows] = np.float32(0.5) + skill
        self.firm[rows] = (self.firm[rows] + 1) % self.firms
        self.hires += len(rows)

    def result(self):
        return dict(
            separations=int(self.separations), hires=int(self.hires),
            unemployed_share=float(1.0 - self.employed.mean()), mean_skill=float(self.skill.mean(dtype=np.float64)),
            mean_wage=float(self.wage[self.employed].mean(dtype=np.float64)),
            mean_months=float(self.months.mean(dtype=np.float64)))


class Plain(Workers):
    def month(self):
        drawn = self.random.random(len(self.employed))
        rate = np.where(self.employed, self.separation[self.occupation], self.finding[self.occupation])
        event = drawn < rate
        separated = event & self.employed
        hired = event & ~self.employed
        self.employed = self.employed ^ event
        self.months = np.where(event, 0, self.months + 1)
        self.wage[separated] = 0.0
        self.hire(np.flatnonzero(hired), self.skill[hired])
        self.separations += int(separated.sum())
        self.skill = np.where(self.employed, self.skill + LEARN * (1 - self.skill), self.skill * (1 - FORGET))
        self.counts.append(np.bincount(self.occupation[self.employed], minlength=OCCUPATIONS))


class Chunked(Workers):
    def __init__(self, count):
        super().__init__(count)
        self.rate = np.concatenate([self.finding, self.separation])
        self.kind = self.occupation | (self.employed.astype(np.uint8) << 6)
        self.draw = np.empty(CHUNK, dtype=np.float32)
        self.limit = np.empty(CHUNK, dtype=np.float32)
        self.event = np.empty(CHUNK, dtype=bool)
        self.by_occupation = np.bincount(self.occupation[self.employed], minlength=OCCUPATIONS)

    def events_of(self, start, end):
        n = end - start
        draw, limit, event = self.draw[:n], self.limit[:n], self.event[:n]
        self.random.random(out=draw, dtype=np.float32)
        np.take(self.rate, self.kind[start:end], out=limit, mode="clip")
        np.less(draw, limit, out=event)
        return np.flatnonzero(event) + start

    def move(self, rows):
        self.kind[rows] ^= 64
        works = (self.kind[rows] & 64) != 0
        hired, separated = rows[works], rows[~works]
        self.wage[separated] = 0.0
        self.hire(hired, self.skill[hired])
        self.separations += len(separated)
        self.by_occupation += np.bincount(self.kind[hired] & 63, minlength=OCCUPATIONS)
        self.by_occupation -= np.bincount(self.kind[separated] & 63, minlength=OCCUPATIONS)


class Tuned(Chunked):
    def __init__(self, count):
        super().__init__(count)
        self.factor = np.empty(CHUNK, dtype=np.float32)
        self.factors = np.concatenate(
            [np.full(OCCUPATIONS, 1 - FORGET), np.full(OCCUPATIONS, 1 - LEARN)]).astype(np.float32)
        self.addends = np.concatenate([np.zeros(OCCUPATIONS), np.full(OCCUPATIONS, LEARN)]).astype(np.float32)

    def month(self):
        for start in range(0, len(self.kind), CHUNK):
            end = min(start + CHUNK, len(self.kind))
            self.months[start:end] += 1
            rows = self.events_of(start, end)
            self.months[rows] = 0
            self.move(rows)
            kind, skill, factor = self.kind[start:end], self.skill[start:end], self.factor[:end - start]
            np.take(self.factors, kind, out=factor, mode="clip")
            skill *= factor
            np.take(self.addends, kind, out=factor, mode="clip")
            skill += factor
        self.counts.append(self.by_occupation.copy())

    def result(self):
        self.employed = (self.kind & 64) != 0
        return super().result()


class Events(Chunked):
    def __init__(self, count):
        super().__init__(count)
        self.since = np.full(count, -1, dtype=np.int32)
        self.now = 0
        powers = np.arange(4096)
        self.learnt = ((1 - LEARN) ** powers).astype(np.float32)
        self.kept = ((1 - FORGET) ** powers).astype(np.float32)

    def skill_of(self, rows, after):
        past = after - self.since[rows]
        skill = self.skill[rows]
        return np.where((self.kind[rows] & 64) != 0, 1 - (1 - skill) * self.learnt[past], skill * self.kept[past])

    def month(self):
        for start in range(0, len(self.kind), CHUNK):
            rows = self.events_of(start, min(start + CHUNK, len(self.kind)))
            self.skill[rows] = self.skill_of(rows, self.now - 1)
            self.since[rows] = self.now - 1
            self.move(rows)
        self.counts.append(self.by_occupation.copy())
        self.now += 1

    def result(self):
        self.employed = (self.kind & 64) != 0
        self.skill = self.skill_of(np.arange(len(self.kind)), self.now - 1)
        self.months = self.now - 2 - self.since
        return super().result()


def main():
    form, count, months = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    workers = dict(plain=Plain, tuned=Tuned, events=Events)[form](count)
    workers.month()
    start, cpu = time.perf_counter(), time.process_time()
    for _ in range(months - 1):
        workers.month()
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(json.dumps(dict(seconds=seconds, cpu_seconds=cpu, numpy=np.__version__, **workers.result())))


main()
