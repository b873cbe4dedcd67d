import fc from 'fast-check';
import {
	CHAPTERS,
	CHECKS,
	CONTROL_GROUPS,
	LENGTHS,
	LEVELS,
	type LessonChoices
} from '$lib/classroom/compose/choices';
import { PRESET_NAMES } from '$lib/simulator/presets';

/** Any choices that a teacher can make, for laws. */
export const anyChoices: fc.Arbitrary<LessonChoices> = fc.record({
	minutes: fc.constantFrom(...LENGTHS),
	level: fc.constantFrom(...LEVELS),
	chapters: fc.subarray([...CHAPTERS], { minLength: 1 }),
	presets: fc.subarray([...PRESET_NAMES]),
	locked: fc.subarray([...CONTROL_GROUPS]),
	questions: fc.shuffledSubarray([...CHECKS]),
	predictFirst: fc.boolean()
});
