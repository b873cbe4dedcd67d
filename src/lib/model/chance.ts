import exp from '@stdlib/math-base-special-exp';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Draws } from './types';

/** The streams of chance: each kind of event has its own, so that none depends on the order of draws. */
export const STREAM = {
	region: 1,
	attacks: 2,
	strikes: 3,
	isisAttacks: 4,
	isisNoise: 5,
	jump: 6,
	isisSeen: 7,
	capabilitySeen: 8,
	request: 9
} as const;

/**
 * Scrambles 32 bits (the finaliser of MurmurHash3): one bit changed in `x` changes about half of the result.
 * Whole-number arithmetic alone, so every browser agrees.
 */
export function mix(x: number): number {
	let y = x ^ (x >>> 16);
	y = Math.imul(y, 0x85ebca6b);
	y ^= y >>> 13;
	y = Math.imul(y, 0xc2b2ae35);
	return (y ^ (y >>> 16)) >>> 0;
}

/** The hash that all draws of one run start from. */
export function runHash(seed: number, run: number): number {
	const ofSeed = mix((seed + 0x9e3779b9) | 0);
	return mix((ofSeed + Math.imul(run, 0x85ebca77) + 0x9e3779b9) | 0);
}

/** The hash that all draws of one month of a run start from. `month` is the month being lived, 0 for the first. */
export function monthHash(ofRun: number, month: number): number {
	return mix((ofRun + Math.imul(month, 0xc2b2ae3d) + 0x9e3779b9) | 0);
}

/** Ends a month's hash in one stream: strictly between 0 and 1, in steps of 2⁻³². */
export function draw(hash: number, stream: number): number {
	return (mix((hash + Math.imul(stream, 0x27d4eb2f) + 0x165667b1) | 0) + 0.5) / 4294967296;
}

/**
 * One draw, uniform between 0 and 1. It is a hash of its four whole numbers and nothing else: it needs no
 * order, any run can be replayed alone, and the same run meets the same chance under every approach.
 */
export function uniform(seed: number, run: number, month: number, stream: number): number {
	return draw(monthHash(runHash(seed, run), month), stream);
}

/** The nine draws of the month that is lived after `month` whole months. */
export function drawsOf(seed: number, run: number, month: number): Draws {
	const hash = monthHash(runHash(seed, run), month);
	return {
		region: draw(hash, STREAM.region),
		attacks: draw(hash, STREAM.attacks),
		strikes: draw(hash, STREAM.strikes),
		isisAttacks: draw(hash, STREAM.isisAttacks),
		isisNoise: normal(draw(hash, STREAM.isisNoise)),
		jump: draw(hash, STREAM.jump),
		isisSeen: normal(draw(hash, STREAM.isisSeen)),
		capabilitySeen: normal(draw(hash, STREAM.capabilitySeen)),
		request: draw(hash, STREAM.request)
	};
}

/** No allowed setting comes near this mean; beyond it e⁻ᵐᵉᵃⁿ would leave the range of numbers. */
const LARGEST_MEAN = 700;
/** Parts into which a unit of the mean is cut for the table below. */
const PARTS = 256;
const expOfWhole = Float64Array.from({ length: LARGEST_MEAN + 1 }, (_, whole) => exp(-whole));
const expOfPart = Float64Array.from({ length: PARTS }, (_, part) => exp(-part / PARTS));

/**
 * The Poisson probability of no event at all, e⁻ᵐᵉᵃⁿ, for means from 0 to 700: a batch needs it twice a month.
 * The library's exponential for the whole units and the 256ths of the mean, and five terms of the series for
 * what is left (below 1/256, where a sixth would be under 10⁻¹⁷): within a few units in the last place.
 */
export function chanceOfNone(mean: number): number {
	const whole = Math.floor(mean);
	const part = Math.floor((mean - whole) * PARTS);
	const rest = mean - whole - part / PARTS;
	const series =
		1 -
		rest *
			(1 - rest * (1 / 2) * (1 - rest * (1 / 3) * (1 - rest * (1 / 4) * (1 - rest * (1 / 5)))));
	return expOfWhole[whole]! * expOfPart[part]! * series;
}

/** A count with the given mean: the smallest whole number whose cumulative Poisson probability reaches `u`. */
export function poisson(mean: number, u: number): number {
	if (mean > LARGEST_MEAN) throw new RangeError(`A mean of ${mean} events a month is too large`);
	let count = 0;
	let probability = chanceOfNone(mean);
	let cumulative = probability;
	while (cumulative < u && probability > 0) {
		count += 1;
		probability *= mean / count;
		cumulative += probability;
	}
	return count;
}

/** A standard normal number: the inverse of the cumulative distribution at `u`. */
export function normal(u: number): number {
	return quantile(u, 0, 1);
}

/** The chance that something with this rate (a month) happens in a month: 1 − e⁻ʳᵃᵗᵉ. */
export function chanceOfRate(rate: number): number {
	return 1 - exp(-rate);
}

/** Whether something with this rate (a month) happens in a month with the draw `u`. */
export function happens(rate: number, u: number): boolean {
	// The chance is below the rate: most months need no exponential.
	return u < rate && u < chanceOfRate(rate);
}

/** The factor by which an error of `z` standard deviations of the logarithm changes what is seen. */
export function errorFactor(z: number): number {
	return exp(z);
}
