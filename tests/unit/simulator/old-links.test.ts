import { describe, expect, it } from 'vitest';
import { decodeState } from '$lib/simulator/address/codec';
import { PARAMETER_NAMES } from '$lib/model/parameters';
import firstLinks from '../../fixtures/links-v1.json';

describe('links of the first version of the address', () => {
	it.each(firstLinks.links)('$link opens what it always opened', ({ link, state, changed }) => {
		const { settings, ...rest } = decodeState(link).state;
		expect(decodeState(link)).toMatchObject({ valid: true, madeWith: 1 });
		expect(rest).toEqual(state);
		expect(settings).toMatchObject({ ...firstLinks.defaults, ...changed });
	});

	it('were kept for every parameter that there was, alone and all together', () => {
		const alone = firstLinks.links.map(({ changed }) => Object.keys(changed));
		const names = Object.keys(firstLinks.defaults);
		expect(names.filter((name) => !alone.some((of) => of.length === 1 && of[0] === name))).toEqual(
			[]
		);
		expect(names.filter((name) => !(PARAMETER_NAMES as readonly string[]).includes(name))).toEqual(
			[]
		);
	});
});
