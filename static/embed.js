/*
 * Makes frames of “Conditions or Calendar?” as high as what is in them:
 *   <script src="…/embed.js"></script> beside an <iframe src="…/embed/week/">, or beside
 *   <conditions-or-calendar><a href="…/embed/week/">The week</a></conditions-or-calendar>
 * It sets no cookie and asks no other site for anything.
 */
(() => {
	'use strict';
	const ours = new URL('embed/', document.currentScript.src);
	const isOurs = (address) => URL.canParse(address, location) && address.startsWith(ours.href);
	const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => isOurs(src));

	addEventListener('message', ({ source, origin, data }) => {
		const height = data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height;
		// A sandboxed frame has no origin.
		if (!(height > 0) || (origin !== ours.origin && origin !== 'null')) return;
		for (const frame of frames())
			if (frame.contentWindow === source) {
				frame.style.boxSizing = 'content-box';
				frame.style.height = `${Math.min(Math.max(Math.ceil(height), 80), 20000)}px`;
			}
	});
	const ask = () => {
		for (const { contentWindow } of frames()) contentWindow.postMessage({ type: 'embed-ask' }, '*');
	};

	/** Puts a frame in the place of the link that the element holds. */
	function fill(element) {
		const link = element.querySelector('a');
		if (!link || !isOurs(link.href)) return;
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
		frame.src = link.href;
		frame.title = link.textContent.trim();
		frame.style.cssText = 'display:block;width:100%;height:510px;border:0';
		element.replaceChildren(frame);
	}
	const name = 'conditions-or-calendar';
	if (!customElements.get(name))
		customElements.define(
			name,
			class extends HTMLElement {
				connectedCallback() {
					if (document.readyState !== 'loading') fill(this);
					else addEventListener('DOMContentLoaded', () => fill(this), { once: true });
				}
			}
		);
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, { once: true });
	else ask();
})();
