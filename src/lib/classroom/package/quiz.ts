import { escaped } from '$lib/ui/escaped';
import { packageWords as words } from '$lib/words/en/packages';
import type { PackagedQuestion } from './questions';
import { declaration, paragraphs } from './xml';

const html = (texts: readonly string[]) =>
	`<material><mattext texttype="text/html">${paragraphs(texts)}</mattext></material>`;
const chosen = (option: string) => `<varequal respident="answer">${escaped(option)}</varequal>`;

/** What must be chosen for the full mark: what fits, and nothing else. */
function fits({ kind, options }: PackagedQuestion): string {
	const rights = options.filter(({ right }) => right).map(({ id }) => chosen(id));
	if (kind === 'one') return rights.join('');
	const wrongs = options.filter(({ right }) => !right).map(({ id }) => `<not>${chosen(id)}</not>`);
	return `<and>${[...rights, ...wrongs].join('')}</and>`;
}

const field = (label: string, entry: string) =>
	`<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;

function item(question: PackagedQuestion): string {
	const { id, kind, opening, options } = question;
	const profile = kind === 'one' ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1';
	const labels = options.map(
		(option) =>
			`<response_label ident="${escaped(option.id)}">${html([option.label])}</response_label>`
	);
	const said = options.map(
		(option) =>
			`<respcondition continue="Yes"><conditionvar>${chosen(option.id)}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="said-${escaped(option.id)}"/></respcondition>`
	);
	const feedback = options.map(
		(option) =>
			`<itemfeedback ident="said-${escaped(option.id)}"><flow_mat>${html([option.feedback])}</flow_mat></itemfeedback>`
	);
	return `
			<item ident="${escaped(id)}" title="${escaped(id)}">
				<itemmetadata><qtimetadata>${field('cc_profile', profile)}</qtimetadata></itemmetadata>
				<presentation>
					${html([opening, question.question])}
					<response_lid ident="answer" rcardinality="${kind === 'one' ? 'Single' : 'Multiple'}"><render_choice>${labels.join('')}</render_choice></response_lid>
				</presentation>
				<resprocessing>
					<outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
					${said.join('')}
					<respcondition continue="No"><conditionvar>${fits(question)}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>
				</resprocessing>
				${feedback.join('')}
			</item>`;
}

/** Questions as a quiz in QTI 1.2.1, as Common Cartridge 1.1 has it. */
export const quizOf = (
	questions: readonly PackagedQuestion[]
): string => `${declaration}<questestinterop
	xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
	xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd">
	<assessment ident="quiz" title="${escaped(words.quiz)}">
		<qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}</qtimetadata>
		<section ident="root_section">${questions.map(item).join('')}
		</section>
	</assessment>
</questestinterop>
`;
