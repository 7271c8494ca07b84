import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const outline = JSON.parse(readFileSync('outline.json', 'utf8'));

export default defineConfig({
	trailingSlash: 'always',
	integrations: [
		starlight({
			title: { 'zh-CN': '仓山区“十四五”规划', en: 'Cangshan 14th Five-Year Plan' },
			locales: {
				'zh-hans': { label: '简体中文', lang: 'zh-CN' },
				en: { label: 'English', lang: 'en' },
			},
			defaultLocale: 'zh-hans',
			sidebar: outline.map(({ path, titles, sections }) => ({
				label: titles['zh-hans'],
				translations: { en: titles.en },
				items: [path, ...sections.map((section) => section.path)],
			})),
		}),
	],
});
