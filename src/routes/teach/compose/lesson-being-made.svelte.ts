import {
	choicesQuery,
	defaultChoices,
	readChoices,
	type LessonChoices
} from '$lib/classroom/compose/choices';
import { planOf, type Material } from '$lib/classroom/compose/plan';
import { refit, setByHand, SUGGESTED, type Suggested } from '$lib/classroom/compose/suggest';

const isSuggested = (name: keyof LessonChoices): name is Suggested =>
	(SUGGESTED as readonly string[]).includes(name);

/** A lesson while a teacher puts it together. */
export class LessonBeingMade {
	readonly #material: Material;
	choices = $state.raw<LessonChoices>(defaultChoices);
	/** What the teacher set, so that no suggestion touches it. */
	byHand = $state.raw<readonly Suggested[]>([]);
	/** Names in the address that could not be read. */
	unreadable = $state.raw<readonly string[]>([]);
	/** Whether anything was chosen, here or by the address. */
	begun = $state(false);
	readonly query = $derived(choicesQuery(this.choices));
	readonly plan = $derived.by(() => planOf(this.choices, this.#material));

	constructor(material: Material) {
		this.#material = material;
	}

	/** Takes over the choices of an address. */
	open(search: string): void {
		const { choices, unreadable } = readChoices(search);
		this.choices = choices;
		this.unreadable = unreadable;
		this.byHand = setByHand(choices, this.#material);
		this.begun = this.query !== '';
	}

	choose<Name extends keyof LessonChoices>(name: Name, value: LessonChoices[Name]): void {
		if (isSuggested(name) && !this.byHand.includes(name)) this.byHand = [...this.byHand, name];
		this.#set({ ...this.choices, [name]: value });
	}

	/** Gives up what was set by hand. */
	suggestAll(): void {
		this.byHand = [];
		this.#set(this.choices);
	}

	#set(choices: LessonChoices): void {
		this.choices = refit(choices, this.byHand, this.#material);
		this.unreadable = [];
		this.begun = true;
	}
}
