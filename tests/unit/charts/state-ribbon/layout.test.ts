import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '$lib/charts/state-ribbon/layout';

const label = (state: string) => state;
const whole = (horizon: number) => ({ horizon, until: horizon });

describe('the ribbon of states', () => {
	it('draws 6 months of talks and 42 months after them as one eighth and seven eighths', () => {
		const states = Array.from({ length: 49 }, (_, month) => (month < 6 ? 'talks' : 'after'));
		expect(stretchesOf(states, whole(48), label)).toMatchObject([
			{ state: 'talks', from: 0, to: 6, x: 0, width: 12.5 },
			{ state: 'after', from: 6, to: 48, x: 12.5, width: 87.5 }
		]);
	});

	it('fills the width without gap or overlap, and no two neighbours are alike', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 13, maxLength: 85 }),
				(states) => {
					const stretches = stretchesOf(states, whole(states.length - 1), label);
					expect(stretches[0]!.from).toBe(0);
					expect(stretches.at(-1)!.to).toBe(states.length - 1);
					stretches.slice(1).forEach((stretch, at) => {
						expect(stretch.from).toBe(stretches[at]!.to);
						expect(stretch.state).not.toBe(stretches[at]!.state);
					});
				}
			)
		);
	});

	it('shows a label only at widths at which it fits: 17 letters in an eighth need over 1,000 pixels', () => {
		const states = Array.from({ length: 49 }, (_, month) => (month < 6 ? 'x'.repeat(17) : 'rest'));
		const [narrow, wide] = stretchesOf(states, whole(48), label);
		expect(narrow!.labelFrom).toBeGreaterThan(1000);
		expect(wide!.labelFrom).toBe(240);
	});

	it('leaves a label out that would fit at no width', () => {
		const states = Array.from({ length: 49 }, (_, month) => (month === 3 ? 'reducing' : 'held'));
		const short = stretchesOf(states, whole(48), label).find(({ state }) => state === 'reducing');
		expect(short!.labelFrom).toBeNull();
	});

	it('draws nothing after the month up to which it is told', () => {
		const states = Array.from({ length: 49 }, () => 'talks');
		expect(stretchesOf(states, { horizon: 48, until: 12 }, label)).toMatchObject([
			{ from: 0, to: 12, width: 25 }
		]);
		expect(stretchesOf(states, { horizon: 48, until: 0 }, label)).toEqual([]);
	});
});
