import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const outline = JSON.parse(readFileSync('outline.json', 'utf8'));

const sidebarOf = (edition) =>
	outline.map(({ path, titles, sections }) => ({
		text: titles[edition],
		link: `/${edition}/${path}/`,
		items: sections.map((section) => ({ text: section.titles[edition], link: `/${edition}/${section.path}` })),
	}));

const localeOf = (edition, lang, label) => ({
	lang,
	label,
	link: `/${edition}/`,
	themeConfig: { sidebar: sidebarOf(edition) },
});

export default defineConfig({
	title: '仓山区“十四五”规划',
	cleanUrls: true,
	locales: {
		'zh-hans': localeOf('zh-hans', 'zh-CN', '简体中文'),
		en: localeOf('en', 'en', 'English'),
	},
	themeConfig: { search: { provider: 'local' } },
});
