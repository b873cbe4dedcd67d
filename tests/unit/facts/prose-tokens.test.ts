import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitGroups, unsupportedGroups } from '../../../src/lib/facts/digits';
import { lineAt, scanTokens } from '../../../src/lib/facts/tokens';

const word = fc.stringMatching(/^[a-z]{1,9}[,.]?$/);
const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const token = fc
	.tuple(fc.constantFrom('', 'derived:', 'assumption:'), id, fc.option(word))
	.map(([kind, name, words]) => `((${kind}${name}${words ? `|${words}` : ''}))`);

describe('reading tokens', () => {
	it('finds every token where it stands, whatever the words around it', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(word, token), { maxLength: 30 }), (parts) => {
				const source = parts.join(' ');
				const { tokens, faults } = scanTokens(source);
				expect(faults).toEqual([]);
				expect(tokens.map(({ start, end }) => source.slice(start, end))).toEqual(
					parts.filter((part) => part.startsWith('((')).map((part) => part)
				);
			})
		);
	});

	it('leaves the rest as long as the source, with every line in its place', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(word, token, fc.constant('\n\n'))), (parts) => {
				const source = parts.join(' ');
				const { rest } = scanTokens(source);
				expect(rest).toHaveLength(source.length);
				expect(rest.split('\n')).toHaveLength(source.split('\n').length);
			})
		);
	});

	it('lets the words of a token run over a line, as one space', () => {
		expect(scanTokens('((us-troops-iraq|about\n 2,500))').tokens[0]?.words).toBe('about 2,500');
	});

	it('counts lines from one', () => {
		expect(lineAt('a\nb\nc', 0)).toBe(1);
		expect(lineAt('a\nb\nc', 4)).toBe(3);
	});
});

describe('numbers in words', () => {
	it('are the same with and without commas, leading and trailing noughts', () => {
		expect(digitGroups('2,500 and 0.30, 10th, 24–27')).toEqual(['2500', '0.3', '10', '24', '27']);
	});

	it('are borne out by the parts of a date', () => {
		expect(unsupportedGroups('27 January 2024', ['2024-01-27'])).toEqual([]);
		expect(unsupportedGroups('28 January 2024', ['2024-01-27'])).toEqual(['28']);
	});

	it('are never borne out by a longer number that contains them', () => {
		expect(unsupportedGroups('25', [2500, 'about 2,500'])).toEqual(['25']);
	});

	it('hold whatever evidence repeats them', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), (numbers) => {
				expect(unsupportedGroups(numbers.join(' and '), numbers)).toEqual([]);
			})
		);
	});
});
