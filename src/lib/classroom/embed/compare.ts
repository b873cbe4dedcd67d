import { mount, unmount } from 'svelte';
import ArticlePair from '$lib/story/compare/ArticlePair.svelte';
import type { CompareRecords } from '$lib/story/compare/records';
import { beginPart, find, offerReset } from './begin';
import { ownFrame, sendHeight } from './height';

/** Puts the pair that the address names, which says itself what it cannot read, in the place of the server's. */
export function startCompare(records: CompareRecords): void {
	const target = find('#pair');
	const asked = beginPart();
	const props = { records, addressed: true, folded: true };
	const put = () => mount(ArticlePair, { target, props });
	target.replaceChildren();
	let pair = put();
	offerReset(asked, () => {
		void unmount(pair);
		pair = put();
	});
	sendHeight(ownFrame());
}
