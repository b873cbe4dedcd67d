import { describe, expect, it } from 'vitest';
import { PARAMETERS, PARAMETER_NAMES } from '../../../../src/lib/model/parameters';
import { unsupportedGroups } from '../../../../src/lib/facts/digits';
import { assumptionWords } from '../../../../src/lib/story/facts/assumption-words';

describe('an assumption in prose', () => {
	it('shows its default with its unit', () => {
		expect(assumptionWords('talksMonths')?.words).toBe('6 months');
		expect(assumptionWords('isisAtStart')?.words).toBe('1,000 people');
		expect(assumptionWords('regrowth')?.words).toBe('0.14 a month');
	});

	it('is unknown under any other name, those of every object among them', () => {
		expect(assumptionWords('months')).toBeUndefined();
		expect(assumptionWords('constructor')).toBeUndefined();
	});

	it('may be told in hundredths where it is a share', () => {
		const { evidence } = assumptionWords('regrowth') ?? { evidence: [] };
		expect(unsupportedGroups('14 in 100', [...evidence, 100])).toEqual([]);
		expect(unsupportedGroups('15', evidence)).toEqual(['15']);
	});

	it('has words for every parameter, and bears them out', () => {
		for (const name of PARAMETER_NAMES) {
			const { words, evidence } = assumptionWords(name) ?? { words: '', evidence: [] };
			expect(words, name).not.toBe('');
			if (PARAMETERS[name].kind === 'number')
				expect(unsupportedGroups(words, evidence), name).toEqual([]);
		}
	});
});
