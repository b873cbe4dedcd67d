import { errorFactor, normal, poisson } from '$lib/model/chance';
import type { Expression, Formula, Question } from '../../../../src/routes/model/formula';

/** Values by the names of the formulas; a prime marks the month's end. */
export type Values = Map<string, number | string>;

/** What the functions of the formulas stand for. */
const functions: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
	min: (a, b) => Math.min(a, b),
	max: (a, b) => Math.max(a, b),
	round: (a) => Math.round(a),
	clamp: (a, low, high) => Math.min(high, Math.max(low, a)),
	exp: (a) => errorFactor(a),
	normal: (u) => normal(u),
	poisson: (mean, u) => poisson(mean, u)
};
const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b,
	mod: (a, b) => a % b
};
const relations: Readonly<Record<string, (a: number, b: number) => boolean>> = {
	'=': (a, b) => a === b,
	'<': (a, b) => a < b,
	'>': (a, b) => a > b,
	'<=': (a, b) => a <= b,
	'>=': (a, b) => a >= b
};

function look(values: Values, name: string): number | string {
	const value = values.get(name);
	if (value === undefined) throw new RangeError(`Nothing is known yet of ${name}`);
	return value;
}

function evaluate(expression: Expression, values: Values): number | string {
	const number = (part: Expression) => evaluate(part, values) as number;
	switch (expression.kind) {
		case 'number':
			return Number(expression.value);
		case 'state':
			return expression.name;
		case 'symbol':
			return look(values, expression.name + (expression.atEnd ? "'" : ''));
		case 'group':
			return evaluate(expression.of, values);
		case 'negative':
			return -number(expression.of);
		case 'binary':
			return operators[expression.operator]!(number(expression.left), number(expression.right));
		case 'call': {
			const [a = NaN, b = NaN, c = NaN] = expression.arguments.map(number);
			return functions[expression.name]!(a, b, c);
		}
	}
}

function answer(question: Question, values: Values): boolean {
	if (question.kind === 'among')
		return question.states.includes(evaluate(question.of, values) as string);
	const [left, right] = [question.left, question.right].map((part) => evaluate(part, values));
	return relations[question.operator]!(left as number, right as number);
}

/** Works a formula out as it stands: a definition's value, which is noted under its name, or a question's answer. */
export function workOut(formula: Formula, values: Values): number | string | boolean {
	if (formula.question) return answer(formula.question, values);
	const branch = formula.branches.find(({ when }) => when.every((one) => answer(one, values)));
	const { defines } = formula;
	if (!branch || !defines) throw new RangeError('No case of the formula applies');
	const value = evaluate(branch.value, values);
	values.set(defines.name + (defines.atEnd ? "'" : ''), value);
	return value;
}
