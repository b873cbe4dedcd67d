import { beginPart, find } from './begin';
import { ownFrame, sendHeight } from './height';

/** Goes on to the card that the address names; each is a file of its own, which needs no script. */
export function startFact(): void {
	const { facts } = find<HTMLElement>('main').dataset;
	const known = (id: string) => facts?.split(' ').includes(id) ?? true;
	const { id } = beginPart({}, ({ id }) => (id === undefined || known(id) ? [] : ['id']));
	if (facts && id !== undefined && known(id)) location.replace(`./${id}/${location.search}`);
	else sendHeight(ownFrame());
}
