import type { Settings } from './settings';

export type { NumberName, ParameterName, Settings, SwitchName } from './settings';

/** A way to schedule the withdrawal, and `status-quo`: no decision at all, for comparison. */
export type Approach = 'conditions' | 'timeline' | 'assess-first' | 'status-quo';
/** Every approach, in the order in which they are shown. */
export const APPROACHES = ['conditions', 'timeline', 'assess-first', 'status-quo'] as const;

/** The wider region, the war in Gaza above all. */
export type Region = 'tense' | 'calm';
/** Every state that some approach's schedule can be in. */
export type ScheduleState =
	| 'undecided'
	| 'negotiating'
	| 'assessing'
	| 'dateSet'
	| 'suspended'
	| 'reducing'
	| 'holding'
	| 'expeditedExit'
	| 'complete';

/** A date that stands, and the even reduction up to it. */
export interface SetDate {
	/** The month that reductions are counted from. */
	readonly startMonth: number;
	/** The month at whose end nobody is left. */
	readonly endMonth: number;
	/** Troops when the date was set, people. */
	readonly troopsWhenSet: number;
}

/** The state of the world at the end of a month. All of it: a run can go on from here. */
export interface World {
	/** Months since 27 January 2024; 0 is the start. */
	readonly month: number;
	/** US troops in Iraq, people (fractions are kept; they are rounded only when shown). */
	readonly usTroops: number;
	/** ISIS members in Iraq and Syria, people. */
	readonly isisMembers: number;
	/** Share of the January 2024 joint effort that Iraqi forces could sustain alone, 0 to 1. */
	readonly iraqiCapability: number;
	/** Hostility of the Iran-backed groups, January 2024 = 1, 0 to 3. */
	readonly militiaHostility: number;
	/** Pressure on Baghdad to end the presence, 0 to 1. */
	readonly politicalPressure: number;
	readonly region: Region;
	/** State of the schedule: the only part in which the approaches differ. */
	readonly schedule: ScheduleState;
	/** The date that was set, if any. */
	readonly date: SetDate | null;
	/** Troops that leave each month once Baghdad has asked them to, people; 0 before. */
	readonly monthlyExit: number;
	/** Attacks on US forces in this month; the January 2024 rate at the start. */
	readonly attacks: number;
	/** Attacks in the month before; the January 2024 rate before the start. */
	readonly attacksBefore: number;
}

/** A record that may be written to: while a month is lived, before anybody else sees it. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The nine draws of one month, the same for every approach: six uniform between 0 and 1, three standard normal. */
export interface Draws {
	readonly region: number;
	readonly attacks: number;
	readonly strikes: number;
	readonly isisAttacks: number;
	/** Standard normal. */
	readonly isisNoise: number;
	readonly jump: number;
	/** Standard normal. */
	readonly isisSeen: number;
	/** Standard normal. */
	readonly capabilitySeen: number;
	readonly request: number;
}

/** What happened in one month by chance. */
export interface Happened {
	/** Whether the region turned from tense to calm or back. */
	readonly regionChanged: boolean;
	/** Attacks on US forces. */
	readonly attacks: number;
	/** US strikes in reply. */
	readonly strikes: number;
	/** Attacks by ISIS. */
	readonly isisAttacks: number;
	/** Members that ISIS gained (or lost) through scatter, people. */
	readonly isisNoise: number;
	/** Members that ISIS gained in a sudden jump, people; 0 in most months. */
	readonly isisJump: number;
	/** Share of ISIS members who lay low, 0 to 1. */
	readonly lieLow: number;
	/** Capability lost because troops left faster than a tenth a month, 0 to 1. */
	readonly capabilityLost: number;
}

/** What officials see at the end of a month. Not the truth. */
export interface Seen {
	/** ISIS members, people. */
	readonly isis: number;
	/** Iraqi capability; not held to 0–1, because an error can lead beyond. */
	readonly capability: number;
	/** Attacks on US forces, mean of this month and the two before, attacks a month. */
	readonly attacks: number;
	/** Political pressure on Baghdad, 0 to 1; nobody mistakes it. */
	readonly pressure: number;
}

/** One of the four conditions. */
export type Condition = 'isis' | 'capability' | 'attacks' | 'pressure';

/** One condition as officials find it. */
export interface Finding {
	readonly condition: Condition;
	/** What officials see, in the condition's own unit. */
	readonly value: number;
	/** The bar it is held against, same unit. */
	readonly bar: number;
	/** Whether the value must be at most or at least the bar. */
	readonly side: 'at-most' | 'at-least';
	/** Whether the value is on the right side of the bar. */
	readonly holds: boolean;
	/** Whether this condition counts at all. */
	readonly counts: boolean;
}

/** The end of a month, as the rules of a schedule see it. */
export interface Moment {
	readonly settings: Settings;
	readonly world: World;
	/** What happened in the month; null at the start. */
	readonly happened: Happened | null;
	readonly seen: Seen;
	/** The month's draw for a request by Baghdad, 0 to 1. */
	readonly requestDraw: number;
}

/** Name of a question that a transition of the schedule asks (see schedule/guards.ts). */
export type GuardName =
	| 'areTroopsGone'
	| 'haveTalksLasted'
	| 'hasAssessmentLasted'
	| 'isReviewDue'
	| 'doConditionsHold'
	| 'doConditionsFail'
	| 'isClauseOn'
	| 'isClauseReviewDue'
	| 'isIsisAboveStopLevel'
	| 'isIsisAtOrBelowStopLevel'
	| 'isRequestMade';
/** Name of something that a transition of the schedule does (see schedule/actions.ts). */
export type ActionName = 'setDate' | 'setAssessedDate' | 'planExit';
/** What prompts a transition: nothing at all, the month's end, or a request by Baghdad being weighed. */
export type ScheduleEvent = 'always' | 'month.ended' | 'request.considered';

/** A transition of the schedule. */
export interface Transition {
	readonly from: ScheduleState;
	readonly to: ScheduleState;
	readonly event: ScheduleEvent;
	/** The questions that were all answered yes. */
	readonly guards: readonly GuardName[];
	readonly actions: readonly ActionName[];
}

/** One month of a run, for a player. Record 0 is the start: nothing has happened yet. */
export interface MonthRecord extends Omit<Moment, 'settings'> {
	/** Months since 27 January 2024. */
	readonly month: number;
	/** The four conditions, every month and under every approach, whether or not a review is due. */
	readonly findings: readonly Finding[];
	/** Whether a review that this approach acts on fell on this month's end. */
	readonly reviewed: boolean;
	/** Transitions taken at the month's end, in order: at most one, and a request's after it. */
	readonly transitions: readonly Transition[];
	/** The chance of a request this month, 0 to 1 (0 when none can come), and whether it came. */
	readonly request: { readonly chance: number; readonly made: boolean };
}

/** One run of one approach under one stream of chance. */
export interface Run {
	readonly approach: Approach;
	readonly settings: Settings;
	readonly seed: number;
	/** Number of the run, from 0. */
	readonly run: number;
	/** Month 0 (the start) to the last, in order. */
	readonly months: readonly MonthRecord[];
}

/** What one run came to. Three pairs, never summed. */
export interface Outcomes {
	/** Security: ISIS members at the end, people. */
	readonly isisAtEnd: number;
	/** Security: whether ISIS ever reached twice its start (and at least 200 people). */
	readonly isisDoubled: boolean;
	/** Security: Iraqi capability when the last troops left, 0 to 1; null if some were still there at the end. */
	readonly capabilityAtHandover: number | null;
	/** Iraqi capability at the end of the run, 0 to 1. */
	readonly capabilityAtEnd: number;
	/** Exposure: attacks on US forces, total. */
	readonly attacks: number;
	/** US strikes, total. */
	readonly strikes: number;
	/** Attacks by ISIS, total. */
	readonly isisAttacks: number;
	/** Exposure: whether Baghdad formally asked the troops to leave. */
	readonly requested: boolean;
	/** The month in which it asked; null if never. */
	readonly requestedMonth: number | null;
	/** Schedule: the month in which the last troops left; null if not within the horizon. */
	readonly completedMonth: number | null;
	/** Schedule: months at whose end pressure was above the level at which a request may come. */
	readonly monthsOfHighPressure: number;
	/** Schedule: troops times months, from their number at the start of each month. */
	readonly troopMonths: number;
}
