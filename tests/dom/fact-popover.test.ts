import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import FactPopover from '../../src/lib/story/facts/FactPopover.svelte';

/** As much of the popover API as the card needs; jsdom has none. */
function givePopovers() {
	const announce = (panel: HTMLElement, newState: string) =>
		panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
	Object.assign(HTMLElement.prototype, {
		popover: null,
		showPopover(this: HTMLElement) {
			announce(this, 'open');
			this.dataset.open = '';
			this.style.display = 'block';
		},
		hidePopover(this: HTMLElement) {
			announce(this, 'closed');
			delete this.dataset.open;
			this.style.removeProperty('display');
		}
	});
}
function takePopovers() {
	for (const name of ['popover', 'showPopover', 'hidePopover'])
		Reflect.deleteProperty(HTMLElement.prototype, name);
}

/** A link of prose. jsdom cannot go anywhere, so that the last listener notes what was left to the browser. */
function link(anchor: string, words: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = `/sources/#${anchor}`;
	element.dataset.fact = anchor;
	element.textContent = words;
	document.body.append(element);
	return element;
}
const leftToBrowser = vi.fn((event: Event) => {
	const left = !event.defaultPrevented;
	event.preventDefault();
	return left;
});
const followed = () => leftToBrowser.mock.results.filter(({ value }) => value).length;
const panel = () => screen.getByRole('dialog', { hidden: true });

// The card's own chunk takes a while to compile on a slow machine.
beforeAll(() => import('../../src/lib/story/facts/cards'), 60_000);
beforeEach(() => {
	givePopovers();
	leftToBrowser.mockClear();
	window.addEventListener('click', leftToBrowser);
	render(FactPopover);
});
afterEach(() => {
	takePopovers();
	window.removeEventListener('click', leftToBrowser);
	document.body.replaceChildren();
});

describe('the card of a fact', () => {
	it('opens on a click, is named by the words, and takes the focus', async () => {
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		const card = await screen.findByRole('dialog', { name: 'about 2,500' });
		expect(card).toHaveAttribute('data-open');
		expect(card).toHaveFocus();
		expect(followed()).toBe(0);
	});

	it('opens on Enter', async () => {
		link('us-troops-iraq', 'about 2,500').focus();
		await userEvent.keyboard('{Enter}');
		expect(await screen.findByRole('dialog', { name: 'about 2,500' })).toHaveFocus();
	});

	it('shows the words of every article, what is counted and where, and what others report', async () => {
		await userEvent.click(link('attacks-about-150', 'about 150'));
		const card = within(await screen.findByRole('dialog', { name: 'about 150' }));
		expect(card.getByText(/150 strikes against US forces/)).toBeInTheDocument();
		expect(card.getByText('Iraq and Syria')).toBeInTheDocument();
		expect(card.getByRole('link', { name: /more than 150 attacks/ })).toHaveAttribute(
			'data-fact',
			'attacks-more-than-150'
		);
	});

	it('marks a date that no article gives', async () => {
		await userEvent.click(link('attacks-more-than-150', 'more than 150'));
		const card = within(await screen.findByRole('dialog', { name: 'more than 150' }));
		expect(card.getByText(/27 January 2024, a date worked out/)).toBeInTheDocument();
	});

	it('turns to another record inside the card, without closing', async () => {
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		const card = await screen.findByRole('dialog', { name: 'about 2,500' });
		await userEvent.click(within(card).getByRole('link', { name: 'Article 002, after Reuters' }));
		expect(await screen.findByRole('dialog', { name: 'Article 002, after Reuters' })).toHaveFocus();
		expect(panel()).toHaveAttribute('data-open');
	});

	it('closes by its button and by a second click on the words', async () => {
		const words = link('us-troops-iraq', 'about 2,500');
		await userEvent.click(words);
		await screen.findByRole('dialog', { name: 'about 2,500' });
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		expect(panel()).not.toHaveAttribute('data-open');
		await userEvent.click(words);
		await waitFor(() => expect(panel()).toHaveAttribute('data-open'));
		await userEvent.click(words);
		expect(panel()).not.toHaveAttribute('data-open');
	});

	it('closes when the focus goes elsewhere', async () => {
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		await waitFor(() => expect(panel()).toHaveAttribute('data-open'));
		link('letter', 'a letter').focus();
		expect(panel()).not.toHaveAttribute('data-open');
	});

	it('is not announced by a live region as well', async () => {
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		await screen.findByRole('dialog', { name: 'about 2,500' });
		expect(document.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull();
	});
});

describe('the link of a fact stays a link', () => {
	it.each(['Control', 'Meta', 'Shift', 'Alt'])('with %s held', async (key) => {
		const user = userEvent.setup();
		await user.keyboard(`{${key}>}`);
		await user.click(link('us-troops-iraq', 'about 2,500'));
		expect(followed()).toBe(1);
		expect(panel()).not.toHaveAttribute('data-open');
	});

	it('where the browser has no popovers', async () => {
		takePopovers();
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		expect(followed()).toBe(1);
	});

	it('on the page where the record stands', async () => {
		window.history.replaceState(null, '', '/sources/');
		await userEvent.click(link('us-troops-iraq', 'about 2,500'));
		window.history.replaceState(null, '', '/');
		expect(followed()).toBe(1);
	});

	it('and any other link is left alone', async () => {
		const other = link('x', 'elsewhere');
		delete other.dataset.fact;
		await userEvent.click(other);
		expect(followed()).toBe(1);
	});
});
