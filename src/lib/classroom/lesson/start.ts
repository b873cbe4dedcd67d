import { mount, type ComponentProps } from 'svelte';
import { decodeState } from '$lib/simulator/address/codec';
import { presetSettings } from '$lib/simulator/presets';
import { answers } from '$lib/story/checks/answers';
import CheckForm from '$lib/story/checks/CheckForm.svelte';
import { questions as allQuestions } from '$lib/story/checks/content';
import type { Question } from '$lib/story/checks/question';
import { tiePointing } from '$lib/story/pointing';
import { readerPrediction } from '$lib/story/predict/reader-prediction.svelte';
import { Kept } from '$lib/ui/kept.svelte';
import { embedWords } from '$lib/words/en/embed';
import { readChoices, type LessonChoices } from '../compose/choices';
import { ownFrame, sendHeight } from '../embed/height';
import { applyLook, showNotice } from '../embed/look';
import { readParameters } from '../embed/parameters';
import { browserSurroundings, visitCourse } from '../package/scorm';
import LessonEnd from './LessonEnd.svelte';
import LessonPredict from './LessonPredict.svelte';
import LessonSimulator from './LessonSimulator.svelte';
import { leadLinks, readPackaged } from './links';
import { readProgress, writeProgress } from './progress';
import { LessonRecord } from './record.svelte';
import { place, sectionOf, Stage, takeOutOthers } from './stage';
import { lessonStops, type Stop } from './stops';

type Statecharts = ComponentProps<typeof LessonSimulator>['statecharts'];

/** Puts forms in the place of the sheets of the questions that the lesson asks. */
function putForms(stops: readonly Stop[], questions: readonly Question[]): void {
	const sheets = new Map(
		[...document.querySelectorAll<HTMLElement>('.question')].map(
			(sheet) => [sheet.dataset.question ?? '', sheet] as const
		)
	);
	for (const { id, questions: asked } of stops.filter(({ kind }) => kind === 'questions')) {
		const target = place(id);
		for (const sheet of target.querySelectorAll('.question')) sheet.remove();
		for (const name of asked) {
			const [sheet, question] = [sheets.get(name), questions.find((one) => one.id === name)];
			if (!sheet || !question) continue;
			sheet.replaceChildren();
			target.append(sheet);
			const step = sheet.dataset.step ?? '';
			mount(CheckForm, { target: sheet, props: { question, answers, step } });
		}
	}
}

/** The lesson’s stops, from the steps and questions that the document holds. */
function stopsOf(choices: LessonChoices): Stop[] {
	const steps = [...document.querySelectorAll<HTMLElement>('.step')].map((step) => ({
		id: step.id,
		chapter: step.closest('.part')?.id ?? '',
		view: step.dataset.view ?? ''
	}));
	const chapterOf = (id: string) => allQuestions.find((one) => one.id === id)?.chapter;
	return lessonStops(choices, steps, chapterOf);
}

/**
 * Where a student goes on, and where what is done is kept: in the course system, which alone knows whose it is;
 * without one in this browser.
 */
function keep(record: LessonRecord): { inCourse: boolean } {
	const visit = visitCourse(window, browserSurroundings());
	const own = visit
		? undefined
		: new Kept('lesson', (parsed) => (typeof parsed === 'string' ? parsed : undefined));
	const kept = readProgress(visit?.suspended ?? own?.value ?? '', record.outline);
	if (visit) record.takeWork(kept);
	if (kept) record.takePlace(kept);
	record.watch((decided) => {
		const { progress, result, outline } = record;
		const suspended = writeProgress(progress, outline);
		visit?.report({ place: progress.at, suspended, ...result }, decided);
		if (own) own.value = suspended;
	});
	return { inCourse: visit !== undefined };
}

/** What the simulator opens with: the state that the address carries, else the first of the chosen worlds. */
function openedState(s: string | undefined, [first = 'default']: LessonChoices['presets']) {
	const { state, valid } = decodeState(s ?? null);
	const settings = presetSettings(first);
	return { valid, state: s === undefined || !valid ? { ...state, settings } : state };
}

/** Makes the server’s whole document a lesson: one stop at a time, as its choices say. */
export function startLesson(statecharts: Statecharts): void {
	const packaged = readPackaged(place('choices').textContent);
	const { choices, unreadable } = readChoices(packaged?.choices ?? location.search);
	const stops = stopsOf(choices);
	const at = (id: string) =>
		stops.find((one) => one.id === id) ?? stops.find(({ part }) => sectionOf(part) === id);
	const { asked, unreadable: others } = readParameters(
		location.search,
		stops.map(({ id }) => id)
	);
	const opened = openedState(asked.s, choices.presets);
	const faults = [...unreadable, ...others, ...(opened.valid ? [] : ['s'])];
	showNotice(faults.length > 0 ? embedWords.unreadable(faults) : '');

	const questions = choices.questions.flatMap(
		(id) => allQuestions.find((one) => one.id === id) ?? []
	);
	putForms(stops, questions);
	takeOutOthers(stops);
	const record = new LessonRecord(stops, questions);
	const stage = new Stage(stops);
	const current = () =>
		Math.max(
			0,
			stops.findIndex(({ id }) => id === record.at)
		);
	let simulating = false;
	function go(stop: Stop | undefined) {
		if (!stop) return;
		record.visit(stop.id);
		stage.show(stop);
		stage.mark(record.progress.seen);
		if (stop.kind !== 'simulator' || simulating) return;
		simulating = true;
		place('simulator').replaceChildren();
		const props = { statecharts, choices, initial: opened.state };
		mount(LessonSimulator, { target: place('simulator'), props });
	}
	function leap(id: string) {
		const stop = at(id);
		go(stop);
		if (!stop) return;
		(place('contents') as HTMLDetailsElement).open = false;
		place(sectionOf(stop.part)).querySelector('h2')?.focus();
		scrollTo(0, 0);
	}
	function move(by: number) {
		const stop = stops[current() + by];
		go(stop);
		if (stop) scrollTo(0, 0);
	}
	leadLinks((id) => at(id) !== undefined, packaged, leap);
	applyLook(asked);
	const { inCourse } = keep(record);
	if (!choices.predictFirst && !readerPrediction.settled) readerPrediction.skip();
	if (choices.presets.length > 0) mountPredict(stops);
	place('end').replaceChildren();
	const nameOf = (id: string) => {
		const stop = at(id);
		return stop ? stage.titleOf(stop) : id;
	};
	mount(LessonEnd, { target: place('end'), props: { record, nameOf, inCourse, go: leap } });
	place('back').addEventListener('click', () => move(-1));
	place('next').addEventListener('click', () => move(1));
	tiePointing(document);
	go(new URLSearchParams(location.search).has('step') ? stops[asked.step] : stops[current()]);
	sendHeight(ownFrame());
}

/** The prediction before the simulator, where the lesson has one. */
function mountPredict(stops: readonly Stop[]): void {
	if (stops.some(({ kind }) => kind === 'predict'))
		mount(LessonPredict, { target: place('predict') });
	else place('predict').remove();
}
