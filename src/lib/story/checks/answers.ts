import { questions } from './content';
import { KeptAnswers } from './kept-answers';

/** The answers of this browser's reader: one record for all parts of the site. In browsers alone. */
export const answers = new KeptAnswers(questions);
