export default {
	title: '仓山区“十四五”规划',
	url: 'http://localhost',
	baseUrl: '/',
	trailingSlash: true,
	onBrokenLinks: 'ignore',
	future: { faster: true, v4: true },
	markdown: { format: 'detect' },
	i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans', 'en'] },
	presets: [
		[
			'classic',
			{
				docs: { routeBasePath: '/', sidebarPath: './sidebars.mjs', numberPrefixParser: false },
				blog: false,
			},
		],
	],
	themeConfig: {
		navbar: { title: '仓山区“十四五”规划', items: [{ type: 'localeDropdown', position: 'right' }] },
	},
};
