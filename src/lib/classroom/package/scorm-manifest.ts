import { escaped } from '$lib/ui/escaped';
import { declaration } from './xml';

/** What a manifest says of a lesson. */
export interface Described {
	/** Name for machines: letters, digits and hyphens. */
	identifier: string;
	title: string;
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

const organizations = ({ title }: Described, sequencing = '') => `
	<organizations default="course">
		<organization identifier="course">
			<title>${escaped(title)}</title>
			<item identifier="lesson" identifierref="lesson-file">
				<title>${escaped(title)}</title>${sequencing}
			</item>
		</organization>
	</organizations>`;
const resources = (kind: string) => `
	<resources>
		<resource identifier="lesson-file" type="webcontent" adlcp:${kind}="sco" href="index.html">
			<file href="index.html"/>
		</resource>
	</resources>`;

/** The manifest of a SCORM 1.2 package. It names no mastery score: a lesson half done is not passed. */
export const scorm12Manifest = (lesson: Described): string => `${declaration}<manifest
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
	xmlns:xsi="${xsi}"
	xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
	identifier="${escaped(lesson.identifier)}" version="1">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>${organizations(lesson)}${resources('scormtype')}
</manifest>
`;

/** Completion and score are what the lesson says, and not what the system supposes. */
const saidByLesson = `
				<imsss:sequencing>
					<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
				</imsss:sequencing>`;

/** The manifest of a SCORM 2004 package, 4th edition. */
export const scorm2004Manifest = (lesson: Described): string => `${declaration}<manifest
	xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
	xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
	xmlns:xsi="${xsi}"
	xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"
	identifier="${escaped(lesson.identifier)}" version="1">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>2004 4th Edition</schemaversion>
	</metadata>${organizations(lesson, saidByLesson)}${resources('scormType')}
</manifest>
`;
