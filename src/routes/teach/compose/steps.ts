import type { LessonChoices } from '$lib/classroom/compose/choices';
import type { Plan, PlanStep } from '$lib/classroom/compose/plan';
import type { ComposeWords } from '$lib/words/compose';

/** A step of the plan in words. */
export interface WordedStep {
	readonly title: string;
	readonly does: string;
	readonly minutes: number;
	/** Questions that the class answers in it, by their ids. */
	readonly questions: readonly string[];
}
/** What the steps are told in. */
interface StepWords {
	readonly steps: ComposeWords['plan']['steps'];
	readonly chapters: Readonly<Record<string, string>>;
	readonly presets: Readonly<Record<string, { readonly name: string }>>;
}

/** Whether a lesson shows a run of the model anywhere. */
const hasModel = ({ chapters, presets }: LessonChoices) =>
	presets.length > 0 || chapters.includes('run') || chapters.includes('decides');

/** Groups can change assumptions where some of them can be moved. */
const groupsChange = ({ level, locked }: LessonChoices) =>
	level === 'further' && !(locked.includes('unknowns') && locked.includes('assumptions'));

function worded(
	step: PlanStep,
	choices: LessonChoices,
	{ steps, chapters, presets }: StepWords
): { title: string; does: string } {
	switch (step.kind) {
		case 'chapter': {
			const { does, asks } = steps.chapter;
			return {
				title: chapters[step.chapter] ?? step.chapter,
				does: step.questions.length > 0 ? `${does} ${asks}` : does
			};
		}
		case 'simulate': {
			const { title, first, further, worlds } = steps.simulate;
			const named = worlds(step.presets.map((name) => presets[name]?.name ?? name));
			return { title, does: `${groupsChange(choices) ? further : first} ${named}` };
		}
		case 'discuss': {
			const { title, withoutModel } = steps.discuss;
			return { title, does: hasModel(choices) ? steps.discuss[choices.level] : withoutModel };
		}
		case 'close': {
			const { title, withModel, withoutModel } = steps.close;
			return { title, does: hasModel(choices) ? withModel : withoutModel };
		}
		default:
			return steps[step.kind];
	}
}

/** The steps of a plan in words. */
export function wordedSteps(plan: Plan, choices: LessonChoices, words: StepWords): WordedStep[] {
	return plan.steps.map((step) => ({
		...worded(step, choices, words),
		minutes: step.minutes,
		questions: 'questions' in step ? step.questions : []
	}));
}
