/** Words that take a side, or that call people what they would not call themselves. */
export const loaded = [
	...['regime', 'terror', 'terrorist', 'terrorists', 'terrorism', 'jihadist', 'jihadists'],
	...['occupation', 'occupier', 'occupiers', 'invaders', 'proxy', 'proxies', 'puppet', 'thugs'],
	...['flee', 'flees', 'fled', 'surrender', 'abandon', 'abandons', 'abandoned', 'humiliating'],
	...['cut and run', 'forever war', 'aggression', 'martyr', 'martyrs', 'freedom fighters'],
	...['meddling', 'brutal', 'evil', 'crony', 'extremist', 'extremists', 'liberated']
];
