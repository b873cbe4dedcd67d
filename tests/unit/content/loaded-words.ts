/** Words that take a side, or that call people what they would not call themselves. */
const loaded = [
	...['regime', 'terror', 'terrorist', 'terrorists', 'terrorism', 'jihadist', 'jihadists'],
	...['occupation', 'occupier', 'occupiers', 'invaders', 'proxy', 'proxies', 'puppet', 'thugs'],
	...['flee', 'flees', 'fled', 'surrender', 'abandon', 'abandons', 'abandoned', 'humiliating'],
	...['cut and run', 'forever war', 'aggression', 'martyr', 'martyrs', 'freedom fighters'],
	...['meddling', 'brutal', 'evil', 'crony', 'extremist', 'extremists', 'liberated']
];
const patterns = loaded.map((word) => [word, new RegExp(`\\b${word}\\b`)] as const);

/** The loaded words of a text that stand outside quotation marks, where they would be the project's own. */
export function loadedWordsIn(text: string): string[] {
	const own = text.replace(/“[^”]*”/g, ' ').toLowerCase();
	return patterns.flatMap(([word, pattern]) => (pattern.test(own) ? [word] : []));
}
