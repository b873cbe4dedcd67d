/** What html-validate checks in the built pages: the standard and WCAG, not taste. */
export default {
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		'no-inline-style': 'error',
		// Spelling that SvelteKit chooses; both spellings are valid.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		// Every file comes from the site itself.
		'require-sri': ['error', { target: 'crossorigin' }],
		// A list without markers is no list to Safari's reader unless its role says so.
		'no-redundant-role': 'off',
		// A name may stand wherever the standard allows one.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
		// Technique H32 asks for a submit button; a filter that works as one types submits nothing.
		'wcag/h32': 'off',
		// A table that scrolls is a named region, and no section of the document's outline.
		'prefer-native-element': ['error', { exclude: ['region'] }]
	}
};
