/** A part of the chapter's drawing, which a step brings up. */
export type FireView = 'counts' | 'windows' | 'places' | 'rate' | 'strikes';
export type ReportId = 'about' | 'more';

/** The time that a count covers, as ISO days. */
export interface ReportWindow {
	/** The article's words for the start ("since mid-October"). */
	words: string;
	/** Days that the start may lie between; nothing where the article gives no first day. */
	start: { from: string; to: string } | undefined;
	/** The article's own day, at which its count stops. */
	end: string;
	endInferred: boolean;
}
/** One article's count of attacks. */
export interface Report {
	id: ReportId;
	/** The fact behind it, and its article. */
	fact: string;
	article: string;
	/** The figure as prose shows it, with its bound ("more than 150"). */
	display: string;
	/** The number in those words, attacks: a middle for `about`, a floor for `more`. */
	value: number;
	/** The article's words for who attacked. */
	who: string;
	window: ReportWindow;
	/** The record's words: what is counted, where, over what time. */
	counts: string;
	where: string;
	period: string;
}
/** A result worked out from facts. */
export interface Sum {
	/** Id of the derivation. */
	id: string;
	title: string;
	/** The result in words ("about 45 a month"), and as a number. */
	words: string;
	value: number;
	/** The arithmetic, and what it assumes. */
	how: string;
	caution: string;
	/** The articles behind it. */
	articles: readonly { id: string; name: string }[];
}
export interface Quoted {
	/** The fact whose words they are. */
	fact: string;
	article: string;
	words: string;
}
export interface FireData {
	reports: readonly [Report, Report];
	rate: {
		/** Months that the count of about 150 covers, up to the day that its window ends. */
		months: number;
		both: Sum;
		iraq: Sum;
		coalition: Sum;
		/** US troops, people. */
		troops: { iraq: number; syria: number };
	};
	strikes: {
		/** What each article says of US strikes, and whether it places them in Iraq. */
		said: readonly (Quoted & { inIraq: boolean })[];
		/** The only words for how many, and the only governorates named. */
		several: Quoted;
		places: Quoted;
		/** How an article joins attacks to strikes, and strikes to pressure. */
		retaliation: Quoted;
		pressure: Quoted;
		selfDefence: Quoted;
		government: Quoted;
		parliament: Quoted;
		/** Two accounts of whether attacks set the time of the talks. */
		speedsUp: Quoted;
		unrelated: Quoted;
	};
	/** The articles behind each part. */
	articles: Record<FireView, readonly { id: string; name: string }[]>;
}
