import type { ReadingNumbers } from '$lib/story/compare/reading-settings';
import type { ChoiceId, OptionId, Reading } from '$lib/story/compare/readings';
import type { ReadingsWords } from '$lib/words/readings';

/** The arithmetic of an option, or what it takes to hold; a place's depends on whose count is chosen. */
export function howOf(
	choice: ChoiceId,
	option: OptionId,
	{ count }: Reading,
	{ iraq, isis, isisInIraq, rates, shared, syria }: ReadingNumbers,
	{ how }: ReadingsWords
): string {
	const texts: Record<ChoiceId, Partial<Record<OptionId, string>>> = {
		count: { '002': rates['002'].how, '004': rates['004'].how },
		place: {
			shared: how.shared(rates[count].value, iraq, syria, shared[count]),
			iraq: how.iraq(rates[count].value)
		},
		isis: { both: how.isisBoth(isis), iraq: how.isisIraq(isis, isisInIraq) },
		troops: { iraq: how.troopsIraq(iraq), both: how.troopsBoth(iraq, syria) },
		talks: how.talks,
		conditions: how.conditions
	};
	return texts[choice][option] ?? '';
}
