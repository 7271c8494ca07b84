import { readFileSync } from 'node:fs';

const outline = JSON.parse(readFileSync('outline.json', 'utf8'));
const edition = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'zh-hans';

export default {
	plan: outline.map(({ path, titles, sections }) =>
		sections.length === 0
			? `${path}/index`
			: {
					type: 'category',
					label: titles[edition],
					link: { type: 'doc', id: `${path}/index` },
					items: sections.map((section) => section.path),
				},
	),
};
