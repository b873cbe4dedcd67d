import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import exp from '@stdlib/math-base-special-exp';
import {
	chanceOfNone,
	chanceOfRate,
	drawsOf,
	happens,
	mix,
	normal,
	poisson,
	uniform
} from '$lib/model/chance';
import { anyMonth, anyRun, anySeed } from './worlds';

const WORD = 0xffffffffn;
/** The hash once more, in whole numbers of any size: nothing is shared with the model. */
function mixExactly(start: bigint): bigint {
	let x = start & WORD;
	x ^= x >> 16n;
	x = (x * 0x85ebca6bn) & WORD;
	x ^= x >> 13n;
	x = (x * 0xc2b2ae35n) & WORD;
	return x ^ (x >> 16n);
}
function uniformExactly(seed: number, run: number, month: number, stream: number): number {
	let x = mixExactly(BigInt(seed) + 0x9e3779b9n);
	x = mixExactly(x + BigInt(run) * 0x85ebca77n + 0x9e3779b9n);
	x = mixExactly(x + BigInt(month) * 0xc2b2ae3dn + 0x9e3779b9n);
	x = mixExactly(x + BigInt(stream) * 0x27d4eb2fn + 0x165667b1n);
	return (Number(x) + 0.5) / 2 ** 32;
}

/** Evenly spread numbers between 0 and 1. */
const spread = (count: number) => Array.from({ length: count }, (_, i) => (i + 0.5) / count);
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const variance = (values: readonly number[]) =>
	mean(values.map((x) => x * x)) - mean(values) * mean(values);

describe('a draw', () => {
	it('has the values that another language gave for the same seed, run, month and stream', () => {
		expect(uniform(0, 0, 0, 1)).toBe(0.9060827597277239);
		expect(uniform(1, 0, 0, 1)).toBe(0.7722946965368465);
		expect(uniform(1, 0, 0, 9)).toBe(0.27190881117712706);
		expect(uniform(1, 499, 47, 5)).toBe(0.9667485944228247);
		expect(uniform(4294967295, 2000, 83, 7)).toBe(0.2905686314916238);
		expect(uniform(20240127, 31, 12, 2)).toBe(0.2455532361054793);
	});

	it('is the hash worked out in whole numbers of any size', () => {
		fc.assert(
			fc.property(
				anySeed,
				anyRun,
				anyMonth,
				fc.integer({ min: 1, max: 9 }),
				(seed, run, month, stream) => {
					expect(uniform(seed, run, month, stream)).toBe(uniformExactly(seed, run, month, stream));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('is one of nine streams, numbered 1 to 9 in the order in which a month is lived', () => {
		fc.assert(
			fc.property(anySeed, anyRun, anyMonth, (seed, run, month) => {
				const [region, attacks, strikes, isisAttacks, noise, jump, isis, capability, request] =
					spread(9).map((_, index) => uniform(seed, run, month, index + 1));
				expect(drawsOf(seed, run, month)).toEqual({
					...{ region, attacks, strikes, isisAttacks, jump, request },
					isisNoise: normal(noise!),
					isisSeen: normal(isis!),
					capabilitySeen: normal(capability!)
				});
			})
		);
	});

	it('is spread evenly, and says nothing about the next run, month or stream', () => {
		const count = 20_000;
		const at = (run: number, month: number, stream: number) => uniform(1, run, month, stream) - 0.5;
		const runs = Array.from({ length: count }, (_, run) => run);
		const draws = runs.map((run) => at(run, 0, 1));
		expect(mean(draws)).toBeCloseTo(0, 2);
		expect(variance(draws)).toBeCloseTo(1 / 12, 2);
		const neighbours = [
			runs.map((run) => at(run, 0, 1) * at(run + 1, 0, 1)),
			runs.map((run) => at(run, 0, 1) * at(run, 1, 1)),
			runs.map((run) => at(run, 0, 1) * at(run, 0, 2))
		];
		for (const products of neighbours) expect(Math.abs(mean(products) * 12)).toBeLessThan(0.03);
	});

	it('changes about half of its bits with any one bit of what is hashed', () => {
		const flips = Array.from({ length: 32 }, () => Array.from({ length: 32 }, () => 0));
		const count = 1000;
		for (let i = 0; i < count; i += 1) {
			const x = Math.imul(i + 1, 0x9e3779b1) >>> 0;
			for (let bit = 0; bit < 32; bit += 1) {
				const changed = mix(x) ^ mix((x ^ (1 << bit)) >>> 0);
				const row = flips[bit] ?? [];
				for (let out = 0; out < 32; out += 1) row[out] = (row[out] ?? 0) + ((changed >>> out) & 1);
			}
		}
		const shares = flips.flat().map((flipped) => flipped / count);
		expect(Math.min(...shares)).toBeGreaterThan(0.4);
		expect(Math.max(...shares)).toBeLessThan(0.6);
	});
});

describe('a count by inversion', () => {
	/** The probability of at most `n`, from the definition. */
	function atMost(n: number, expected: number): number {
		let sum = 0;
		for (let k = 0; k <= n; k += 1) {
			let logarithm = -expected + k * Math.log(expected);
			for (let j = 2; j <= k; j += 1) logarithm -= Math.log(j);
			sum += Math.exp(logarithm);
		}
		return sum;
	}

	it('is the smallest number whose cumulative probability reaches the draw', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 120, noNaN: true }),
				fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
				(expected, u) => {
					const n = poisson(expected, u);
					expect(atMost(n, expected)).toBeGreaterThan(u - 1e-9);
					if (n > 0) expect(atMost(n - 1, expected)).toBeLessThan(u + 1e-9);
				}
			)
		);
	});

	it('has the mean and the variance asked for', () => {
		for (const expected of [0.4, 1.3, 33, 180]) {
			const counts = spread(20_000).map((u) => poisson(expected, u));
			expect(mean(counts) / expected).toBeCloseTo(1, 2);
			expect(variance(counts) / expected).toBeCloseTo(1, 1);
		}
	});

	it('is 0 when nothing is to be expected, whatever the draw', () => {
		for (const u of [...spread(7), 1 - 2 ** -33]) expect(poisson(0, u)).toBe(0);
	});

	it('never falls when more is to be expected', () => {
		const mean = fc.double({ min: 0, max: 200, noNaN: true });
		const draw = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(mean, mean, draw, (a, b, u) => {
				expect(poisson(Math.max(a, b), u)).toBeGreaterThanOrEqual(poisson(Math.min(a, b), u));
			})
		);
	});

	it('refuses a mean that would leave the range of numbers', () => {
		expect(() => poisson(800, 0.5)).toThrow(RangeError);
	});
});

describe('a standard normal number by inversion', () => {
	it('has the quantiles of the tables', () => {
		expect(normal(0.5)).toBe(0);
		expect(normal(0.975)).toBeCloseTo(1.959963984540054, 12);
		expect(normal(0.0013498980316300933)).toBeCloseTo(-3, 12);
	});

	it('has mean 0 and variance 1, and mirrors the draw', () => {
		const values = spread(20_000).map(normal);
		expect(mean(values)).toBeCloseTo(0, 6);
		expect(variance(values)).toBeCloseTo(1, 2);
		for (const u of spread(9)) expect(normal(1 - u)).toBeCloseTo(-normal(u), 12);
	});
});

it('turns a rate of 0.015 a month into a chance of 1 − e^−0.015', () => {
	expect(chanceOfRate(0.015)).toBeCloseTo(-Math.expm1(-0.015), 15);
	expect(chanceOfRate(0)).toBe(0);
});

describe('the chance of no event', () => {
	it('is the library’s exponential to within a few units in the last place, for means up to 700', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (mean) => {
				const exact = exp(-mean);
				expect(Math.abs(chanceOfNone(mean) / exact - 1)).toBeLessThan(8 * Number.EPSILON);
			}),
			{ numRuns: 5000 }
		);
		expect(chanceOfNone(0)).toBe(1);
	});

	it('leaves the same counts as the library’s exponential would', () => {
		const count = (mean: number, u: number) => {
			let [n, probability] = [0, exp(-mean)];
			for (let cumulative = probability; cumulative < u; cumulative += probability) {
				n += 1;
				probability *= mean / n;
			}
			return n;
		};
		fc.assert(
			fc.property(
				anySeed,
				anyRun,
				fc.double({ min: 0, max: 300, noNaN: true }),
				(seed, run, mean) => {
					const u = uniform(seed, run, 0, 2);
					expect(poisson(mean, u)).toBe(count(mean, u));
				}
			),
			{ numRuns: 5000 }
		);
	});
});

describe('something with a rate', () => {
	it('happens exactly when the draw is below its chance', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 3, noNaN: true }), anySeed, (rate, seed) => {
				const u = uniform(seed, 0, 0, 6);
				expect(happens(rate, u)).toBe(u < chanceOfRate(rate));
			}),
			{ numRuns: 2000 }
		);
	});
});
