import { afterwardsChart, inFull, inShort } from './afterwards-chart';
import { predictWords } from './predict';
import { once } from '../once';

const fullDay = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
);
const fullMonth = once(
	() =>
		new Intl.DateTimeFormat('en-GB', {
			timeZone: 'UTC',
			month: 'long',
			year: 'numeric'
		})
);
const list = once(() => new Intl.ListFormat('en-GB'));

export const afterwardsWords = {
	title: 'What happened next',
	description:
		'What happened after the January 2024 talks between the United States and Iraq, to March 2026: each entry with its sources, how well it is sourced and what is disputed.',
	lead: 'The story of this site stops on one weekend in January 2024. This page goes on from there.',
	standing: [
		'It does not rest on the five articles. It rests on other sources, and each entry names them and says how good they are. Nothing here was used to set the model.',
		'It stops in March 2026, where the sources that we found stop. What came later is unknown to us.'
	],
	gate: {
		heading: 'First, what do you expect?',
		ask: 'The story asks for your guess: when would the last troops leave, and what would become of ISIS? A guess made before you know is worth more to you than one made after.',
		predict: 'Predict first',
		skip: 'Skip the prediction and show what happened',
		settled: 'What happened, to March 2026'
	},
	chart: afterwardsChart,
	day: (iso: string) => fullDay().format(new Date(iso)),
	month: (iso: string) => fullMonth().format(new Date(iso)),
	when: inFull,
	whenShort: inShort,
	chartHeading: 'At a glance',
	entries: {
		heading: 'Entry by entry',
		intro:
			'In order of time, in our own words. Quotation marks hold the words of others. The letter says how well an entry is sourced.',
		gradesLabel: 'What the letters mean',
		where: (places: readonly string[]) =>
			places.length === 0 ? 'Place not stated' : list().format(places),
		kinds: {
			talks: 'Talks',
			statement: 'Statement',
			delay: 'Pause or delay',
			attack: 'Attack',
			strike: 'Strike',
			lull: 'Pause in attacks',
			count: 'Count',
			departure: 'Departure',
			stay: 'Departure put off',
			transfer: 'Transfer'
		},
		disputed: 'Disputed.',
		sources: 'Sources',
		copy: 'public copy',
		copyOnly: 'read in a public copy',
		official: 'official text',
		checked: (month: string) => `Checked ${month}.`,
		addresses:
			'A public copy is a site that holds the text of the outlet named. An address that ends in “…” was noted in part, so it is no link. A link leaves this site; this page itself asks no other site for anything.'
	},
	grades: {
		A: 'official text or two independent outlets',
		B: 'one good outlet, or copies of one agency’s report',
		C: 'one source, weak or partisan',
		line: (grade: string, meaning: string) => `${grade}: ${meaning}`,
		part: (grade: string, meaning: string, of: string) => `${grade} for ${of}: ${meaning}`
	},
	readings: {
		heading: 'Dates and conditions',
		intro:
			'Was it conditions or a calendar in the end? The statement of September 2024 holds both. Read point by point:',
		rests: 'Rests on:'
	},
	open: {
		heading: 'What is disputed',
		intro: 'These points stay open. Where two sides give different reasons, both are given.',
		wellHeading: 'What is well sourced'
	},
	unknown: {
		heading: 'What is unknown'
	},
	predict: predictWords,
	model: {
		heading: 'The model was not tuned to this',
		text: [
			'The model’s settings come from the five articles or are our assumptions. Not one was changed to fit what came later.',
			'So the model can show how a rule for leaving behaves while chance plays its part, with the same chance for each rule. It can show which assumptions turn a result round.',
			'It cannot say whether the real agreement was right. It cannot say what another agreement would have brought. What happened is one course of events, and the others were never seen.'
		],
		prediction: {
			heading: 'Your own prediction',
			intro: 'You said, about the model and not about what came:',
			gone: (when: string) => `the last US troops leave ${when}`,
			stays: 'some US troops are still there when the run ends',
			said: (approach: string, troops: string, isis: string) =>
				`${approach}: ${troops}; at the end ISIS has ${isis}.`,
			verdict:
				'It is not marked right or wrong. It was about a rule kept to the end; the real statement held a date and a condition, and its last step is unknown to us.'
		}
	}
};
