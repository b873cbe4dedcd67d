/**
 * Copies what stands in a field. Where the browser refuses, the text is marked instead, for the reader to copy.
 *
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		field.focus();
		field.select();
		return false;
	}
}
