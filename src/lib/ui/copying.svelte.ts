import { copyFrom } from './copy';

/** A field whose text can be copied, and what the reader is told of it. */
export class Copying {
	field = $state<HTMLTextAreaElement>();
	said = $state('');

	/** Copies the text; words say that it is copied, or that the browser refused. */
	async copy(words: { copied: string; refused: string }): Promise<void> {
		if (!this.field) return;
		this.said = '';
		this.said = (await copyFrom(this.field)) ? words.copied : words.refused;
	}
}
