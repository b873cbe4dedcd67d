/**
 * Puts off what takes long to make, such as the browser's formats of dates, to when it is first needed.
 *
 * @param make makes the value; called at most once, unless it throws
 * @returns gives the value
 */
export function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => (made ??= make());
}
