import { once } from '../once';

const list = once(() => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }));

/** What a link or file made with another version of the model is told with. */
export const modelVersionWords = {
	/** What each version changed, in words that go on after a colon. Every version has its line. */
	changes: {
		1: 'the first version that links name'
	} as Readonly<Record<number, string>>,
	change: (version: number, what: string) => `version ${version}, ${what}`,
	older: (made: number, here: number, changes: readonly string[]) =>
		`This was made with version ${made} of the model; here is version ${here}. The same settings may come to something else here. What changed: ${list().format(changes)}.`,
	newer: (made: number, here: number) =>
		`This was made with version ${made} of the model, which is newer than version ${here} here. The same settings may come to something else here. Load the page again to get the newest version.`
};
