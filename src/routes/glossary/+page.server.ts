import { glossaryMatter } from '$lib/story/glossary/content';
import { checkGlossary } from '$lib/story/glossary/matter';

export const load = () => checkGlossary(glossaryMatter);
