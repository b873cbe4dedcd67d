/** What a formula is built of. Names are the model's own; see symbols in the words of the page. */
export type Expression =
	| { readonly kind: 'number'; readonly value: string }
	| { readonly kind: 'symbol'; readonly name: string; readonly atEnd: boolean }
	| { readonly kind: 'state'; readonly name: string }
	| { readonly kind: 'negative'; readonly of: Expression }
	| { readonly kind: 'group'; readonly of: Expression }
	| { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
	| {
			readonly kind: 'binary';
			readonly operator: string;
			readonly left: Expression;
			readonly right: Expression;
	  };
/** A comparison, or the question whether something is in one of some states. */
export type Question =
	| {
			readonly kind: 'relation';
			readonly operator: string;
			readonly left: Expression;
			readonly right: Expression;
	  }
	| { readonly kind: 'among'; readonly of: Expression; readonly states: readonly string[] };
/** A value and when it is taken: every question answered yes. The last branch asks none. */
export interface Branch {
	readonly value: Expression;
	readonly when: readonly Question[];
}
/** A line of the model: what it defines (nothing, if it only asks) and how. */
export interface Formula {
	readonly defines: Extract<Expression, { kind: 'symbol' }> | null;
	/** One branch for a plain definition, none for a question. */
	readonly branches: readonly Branch[];
	readonly question: Question | null;
}

/** States of the schedule and the region that formulas may name. */
const STATES =
	/^(undecided|negotiating|assessing|dateSet|suspended|reducing|holding|expeditedExit|complete|tense|calm)$/;
const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z]+(?:\.[A-Za-z]+)?|<=|>=|[-+*/(){},;|='<>])/y;

/** Reads one formula, token by token. */
class Reader {
	readonly #tokens: readonly string[];
	#at = 0;

	constructor(readonly source: string) {
		const tokens: string[] = [];
		TOKEN.lastIndex = 0;
		for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
			const found = TOKEN.exec(source);
			if (!found) throw new SyntaxError(`Unreadable formula at character ${at}: ${source}`);
			tokens.push(found[1]!);
		}
		this.#tokens = tokens;
	}

	get isAtEnd() {
		return this.#at >= this.#tokens.length;
	}
	take(...wanted: readonly string[]): string | undefined {
		const token = this.#tokens[this.#at];
		if (token === undefined || !wanted.includes(token)) return undefined;
		this.#at += 1;
		return token;
	}
	next(what: RegExp = /./): string {
		const token = this.#tokens[this.#at];
		if (token === undefined || !what.test(token))
			throw new SyntaxError(`Unexpected "${token ?? 'end'}" in ${this.source}`);
		this.#at += 1;
		return token;
	}
	expect(token: string): void {
		if (!this.take(token))
			throw new SyntaxError(`No "${token}" where it should be: ${this.source}`);
	}

	primary(): Expression {
		if (this.take('-')) return { kind: 'negative', of: this.primary() };
		if (this.take('(')) {
			const of = this.sum();
			this.expect(')');
			return { kind: 'group', of };
		}
		const token = this.next(/^[\dA-Za-z]/);
		if (/^\d/.test(token)) return { kind: 'number', value: token };
		if (STATES.test(token)) return { kind: 'state', name: token };
		if (!this.take('(')) return { kind: 'symbol', name: token, atEnd: this.take("'") === "'" };
		const given = [this.sum()];
		while (this.take(',')) given.push(this.sum());
		this.expect(')');
		return { kind: 'call', name: token, arguments: given };
	}
	#chain(operators: readonly string[], part: () => Expression): Expression {
		let left = part();
		for (let operator = this.take(...operators); operator; operator = this.take(...operators))
			left = { kind: 'binary', operator, left, right: part() };
		return left;
	}
	product(): Expression {
		return this.#chain(['*', '/', 'mod'], () => this.primary());
	}
	sum(): Expression {
		return this.#chain(['+', '-'], () => this.product());
	}

	question(left = this.sum()): Question {
		if (this.take('is')) {
			const states = [this.next(STATES)];
			while (this.take('|')) states.push(this.next(STATES));
			return { kind: 'among', of: left, states };
		}
		return { kind: 'relation', left, operator: this.next(/^[<>=]/), right: this.sum() };
	}
	branch(): Branch {
		const value = this.sum();
		if (!this.take('if')) return { value, when: [] };
		const when = [this.question()];
		while (this.take('and')) when.push(this.question());
		return { value, when };
	}
	branches(): readonly Branch[] {
		if (!this.take('{')) return [this.branch()];
		const branches = [this.branch()];
		while (this.take(';')) branches.push(this.branch());
		this.expect('}');
		return branches;
	}
	formula(): Formula {
		const left = this.sum();
		const isDefinition = left.kind === 'symbol' && this.take('=');
		const read: Formula = isDefinition
			? { defines: left, branches: this.branches(), question: null }
			: { defines: null, branches: [], question: this.question(left) };
		if (!this.isAtEnd) throw new SyntaxError(`More than one formula: ${this.source}`);
		return read;
	}
}

/**
 * Reads a formula: `share = usTroops / usTroopsAtStart`, with `'` for a value at the month's end,
 * `{ value if question and question; … ; value otherwise }` for cases, and `state is one|another`.
 * Throws for anything else, with the formula.
 */
export function readFormula(source: string): Formula {
	return new Reader(source).formula();
}

function partsOf(expression: Expression): readonly Expression[] {
	if (expression.kind === 'negative' || expression.kind === 'group') return [expression.of];
	if (expression.kind === 'call') return expression.arguments;
	return expression.kind === 'binary' ? [expression.left, expression.right] : [];
}

function namesIn(expression: Expression): readonly string[] {
	if (expression.kind === 'symbol') return [expression.name];
	return partsOf(expression).flatMap(namesIn);
}

const namesInQuestion = (question: Question) =>
	question.kind === 'among'
		? namesIn(question.of)
		: [question.left, question.right].flatMap(namesIn);

/** Every name in a formula, what it defines first. */
export function namesOf({ defines, branches, question }: Formula): readonly string[] {
	const expressions = [...(defines ? [defines] : []), ...branches.map(({ value }) => value)];
	const questions = [...branches.flatMap(({ when }) => when), ...(question ? [question] : [])];
	return [...new Set([...expressions.flatMap(namesIn), ...questions.flatMap(namesInQuestion)])];
}
