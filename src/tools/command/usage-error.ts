/** What somebody typed cannot be used; the message says why, in one line. Programs end with code 2 on it. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
