"""The simple labour kernel in numpy, four ways: see AdoptionSim.Benchmarks/Labour/LabourRules.cs for the rules.

    python3 labour.py plain|tuned|events|walks WORKERS MONTHS

plain    whole columns at a time, as the rules are written down
tuned    chunks that stay in the cache, single precision, draws straight from the generator, results into arrays that are
         there; every worker is drawn for and updated
events   tuned, and besides what AdoptionSim's sweep does: only those to whom something happens are touched, and skill and
         months follow from the last event by a closed form
walks    what AdoptionSim's rare events do: workers lie by occupation and status, and geometric steps lead from one
         separation to the next

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
    """Those in work are compared with the greatest of their rates first, and only who is below it with the own one."""

    def __init__(self, count):
        super().__init__(count)
        self.limit = (np.concatenate([self.finding, self.separation]).astype(np.float64) * 2**32).astype(np.uint32)
        self.greatest = self.limit[OCCUPATIONS:].max()
        self.kind = self.occupation | (self.employed.astype(np.uint8) << 6)
        self.event = np.empty(CHUNK, dtype=bool)
        self.by_occupation = np.bincount(self.occupation[self.employed], minlength=OCCUPATIONS)

    def draws(self, n):
        """32 bits each, straight from the generator: as floats they take four times as long."""
        return self.random.bit_generator.random_raw((n + 1) // 2).view(np.uint32)[:n]

    def events_of(self, start, end):
        """Rows who are separated, who are hired, and who stay without work."""
        kind, draw, event = self.kind[start:end], self.draws(end - start), self.event[:end - start]
        np.less(draw, self.greatest, out=event)
        rows = np.flatnonzero(event)
        rows = rows[(draw[rows] < self.limit[kind[rows]]) & (kind[rows] >= OCCUPATIONS)]
        np.less(kind, OCCUPATIONS, out=event)
        without = np.flatnonzero(event)
        found = draw[without] < self.limit[kind[without]]
        return rows + start, without[found] + start, without[~found] + start

    def move(self, separated, hired):
        self.by_occupation += np.bincount(self.kind[hired], minlength=OCCUPATIONS)
        self.kind[hired] ^= 64
        self.kind[separated] ^= 64
        self.by_occupation -= np.bincount(self.kind[separated], minlength=OCCUPATIONS)
        self.wage[separated] = 0.0
        self.hire(hired, self.skill[hired])
        self.separations += len(separated)


class Tuned(Chunked):
    def month(self):
        for start in range(0, len(self.kind), CHUNK):
            end = min(start + CHUNK, len(self.kind))
            separated, hired, stay = self.events_of(start, end)
            self.months[start:end] += 1
            self.months[separated] = 0
            self.months[hired] = 0
            self.move(separated, hired)

            # Nearly all are in work: all learn, and then who is not has forgotten instead.
            without = np.concatenate([separated, stay])
            forgotten = self.skill[without] * (1 - FORGET)
            skill = self.skill[start:end]
            skill *= 1 - LEARN
            skill += LEARN
            self.skill[without] = forgotten
        self.counts.append(self.by_occupation.copy())

    def result(self):
        self.employed = (self.kind & 64) != 0
        return super().result()


class ClosedForms:
    powers = np.arange(4096)
    learnt = ((1 - LEARN) ** powers).astype(np.float32)
    kept = ((1 - FORGET) ** powers).astype(np.float32)

    @classmethod
    def in_work(cls, skill, months):
        return 1 - (1 - skill) * cls.learnt[months]

    @classmethod
    def without(cls, skill, months):
        return skill * cls.kept[months]


class Events(Chunked):
    def __init__(self, count):
        super().__init__(count)
        self.since = np.full(count, -1, dtype=np.int32)
        self.now = 0

    def month(self):
        for start in range(0, len(self.kind), CHUNK):
            separated, hired, _ = self.events_of(start, min(start + CHUNK, len(self.kind)))
            before = self.now - 1
            self.skill[separated] = ClosedForms.in_work(self.skill[separated], before - self.since[separated])
            self.skill[hired] = ClosedForms.without(self.skill[hired], before - self.since[hired])
            self.since[separated] = before
            self.since[hired] = before
            self.move(separated, hired)
        self.counts.append(self.by_occupation.copy())
        self.now += 1

    def result(self):
        self.employed = (self.kind & 64) != 0
        past = self.now - 1 - self.since
        self.skill = np.where(
            self.employed, ClosedForms.in_work(self.skill, past), ClosedForms.without(self.skill, past))
        self.months = past - 1
        return super().result()


class Walks(Workers):
    """Records of 16 bytes, by occupation, those in work before those without."""

    WORKER, FIRM, SKILL, SINCE = range(4)

    def __init__(self, count):
        super().__init__(count)
        order = np.lexsort((~self.employed, self.occupation))
        self.record = np.empty(count, dtype=np.complex128)
        whole, real = self.columns(self.record)
        whole[:, self.WORKER] = order
        whole[:, self.FIRM] = self.firm[order]
        whole[:, self.SINCE] = -1
        real[:, self.SKILL] = FIRST_SKILL
        self.starts = np.concatenate([[0], np.cumsum(np.bincount(self.occupation, minlength=OCCUPATIONS))]).tolist()
        self.in_work = np.bincount(self.occupation[self.employed], minlength=OCCUPATIONS)
        self.limit = (self.finding.astype(np.float64) * 2**32).astype(np.uint32)
        self.now = 0

    @staticmethod
    def columns(record):
        """16 bytes are moved as one number, and read and written as whole or real numbers."""
        return record.view(np.int32).reshape(-1, 4), record.view(np.float32).reshape(-1, 4)

    def separated(self, probability, count):
        """A geometric number of workers lies between two separations."""
        expected = count * probability
        steps = self.random.geometric(probability, int(expected + 6 * np.sqrt(expected) + 10))
        rows = np.cumsum(steps) - 1
        return rows[:np.searchsorted(rows, count)]

    def month(self):
        for occupation in range(OCCUPATIONS):
            start, end = self.starts[occupation], self.starts[occupation + 1]
            border = int(self.in_work[occupation])
            record = self.record[start:end]
            leaving = self.separated(float(self.separation[occupation]), border)
            searching = end - start - border
            drawn = self.random.bit_generator.random_raw((searching + 1) // 2).view(np.uint32)[:searching]
            entering = np.flatnonzero(drawn < self.limit[occupation]) + border
            leavers, entrants = record[leaving], record[entering]
            whole, real = self.columns(leavers)
            real[:, self.SKILL] = ClosedForms.in_work(real[:, self.SKILL], self.now - 1 - whole[:, self.SINCE])
            whole[:, self.SINCE] = self.now - 1
            whole, real = self.columns(entrants)
            real[:, self.SKILL] = ClosedForms.without(real[:, self.SKILL], self.now - 1 - whole[:, self.SINCE])
            whole[:, self.SINCE] = self.now - 1
            whole[:, self.FIRM] = (whole[:, self.FIRM] + 1) % self.firms

            # Pairs change places; the border moves for the rest, and who stands in the way takes a place that is free.
            pairs = min(len(leaving), len(entering))
            record[leaving[:pairs]] = entrants[:pairs]
            record[entering[:pairs]] = leavers[:pairs]
            moved = border + len(entering) - len(leaving)
            low, high = min(border, moved), max(border, moved)
            if moved != border:
                gone = leaving[pairs:] if moved < border else entering[pairs:]
                between = np.ones(high - low, dtype=bool)
                inside = (gone >= low) & (gone < high)
                between[gone[inside] - low] = False
                record[gone[~inside]] = record[np.flatnonzero(between) + low]
                record[low:high] = leavers[pairs:] if moved < border else entrants[pairs:]
            self.in_work[occupation] = moved
            self.separations += len(leaving)
            self.hires += len(entering)
        self.counts.append(self.in_work.copy())
        self.now += 1

    def result(self):
        whole, real = self.columns(self.record)
        row = np.arange(len(self.record))
        starts = np.array(self.starts)
        occupation = np.searchsorted(starts, row, side="right") - 1
        self.employed = row - starts[occupation] < self.in_work[occupation]
        self.wage = np.where(self.employed, np.float32(0.5) + real[:, self.SKILL], np.float32(0.0))
        past = self.now - 1 - whole[:, self.SINCE]
        skill = real[:, self.SKILL]
        self.skill = np.where(self.employed, ClosedForms.in_work(skill, past), ClosedForms.without(skill, past))
        self.months = past - 1
        return super().result()


def main():
    form, count, months = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    workers = dict(plain=Plain, tuned=Tuned, events=Events, walks=Walks)[form](count)
    workers.month()
    start, cpu = time.perf_counter(), time.process_time()
    for _ in range(months - 1):
        workers.month()
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(json.dumps(dict(seconds=seconds, cpu_seconds=cpu, numpy=np.__version__, **workers.result())))


main()
