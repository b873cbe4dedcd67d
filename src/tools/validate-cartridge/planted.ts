/** A fault to plant in a file of a cartridge: what it is, and what it puts in place of what. */
interface Planted {
	readonly path: string;
	readonly what: string;
	readonly from: string | RegExp;
	readonly to: string;
}

/** Faults that the schemas of version 1.1 tell. A schema that lets one of them pass is another, or none. */
export const PLANTED: readonly Planted[] = [
	{
		path: 'imsmanifest.xml',
		what: 'an element too many',
		from: '</manifest>',
		to: '<lesson/></manifest>'
	},
	{
		path: 'imsmanifest.xml',
		what: 'the namespace of version 1.0',
		from: 'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/',
		to: 'xmlns="http://www.imsglobal.org/xsd/imscc/'
	},
	{
		path: 'imsmanifest.xml',
		what: 'the link of version 1.0',
		from: '"imswl_xmlv1p1"',
		to: '"imswl_xmlv1p0"'
	},
	{
		path: 'imsmanifest.xml',
		what: 'a resource without a name',
		from: 'resource identifier="resource-1"',
		to: 'resource'
	},
	{
		path: 'imsmanifest.xml',
		what: 'two things of one name',
		from: 'item identifier="item-1"',
		to: 'item identifier="root"'
	},
	{
		path: 'imsmanifest.xml',
		what: 'metadata of no kind',
		from: /lomimscc:general/g,
		to: 'lomimscc:special'
	},
	{ path: 'link/lesson.xml', what: 'a link without an address', from: / href="[^"]*"/, to: '' },
	{
		path: 'discussion/topic.xml',
		what: 'a text of no kind',
		from: ' texttype="text/html"',
		to: ''
	},
	{
		path: 'quiz/assessment.xml',
		what: 'an unknown number of answers',
		from: 'rcardinality="Single"',
		to: 'rcardinality="Few"'
	},
	{
		path: 'quiz/assessment.xml',
		what: 'a score of another name',
		from: 'varname="SCORE"',
		to: 'varname="POINTS"'
	}
];

/** A file of a cartridge with a fault planted. Throws where the file has no place for it. */
export function withFault(
	files: Readonly<Record<string, string>>,
	{ path, what, from, to }: Planted
): string {
	const text = files[path] ?? '';
	const wrong = text.replace(from, to);
	if (wrong === text) throw new Error(`${path} has no place for ${what}.`);
	return wrong;
}
