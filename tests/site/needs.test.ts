import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { addressPath } from '../../src/i18n/paths.ts';
import { readPages, site } from './built-site.ts';

const { doors, paragraphs } = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
const pages = new Map(readPages().map((page) => [page.path, page.root]));

describe.each(editionIds)('the everyday needs in %s', (edition) => {
	test('are ten, on their own page and on the home page', () => {
		expect(doors).toHaveLength(10);
		for (const path of [`/${edition}/needs/`, `/${edition}/`]) {
			const links = pages.get(path)?.querySelectorAll('.needs h2 a, .need-index a') ?? [];
			const hrefs = links.map((link) => link.getAttribute('href'));
			expect(hrefs, path).toEqual(doors.map(({ door }) => `/${edition}/needs/${door}/`));
		}
	});

	test.each(doors)(
		'$door shows the sentences that answer, in the order of the text, each leading to its place',
		({ door, paragraphs: answers }) => {
			const places = pages.get(`/${edition}/needs/${door}/`)?.querySelectorAll('[data-place]') ?? [];
			expect(places.map((place) => place.getAttribute('data-place'))).toEqual(answers.map(({ id }) => id));
			for (const [index, place] of places.entries()) {
				const { id = '', sentences = [] } = answers[index] ?? {};
				const links = place.querySelectorAll('.extract p:not(.where) a');
				expect(links.map((link) => link.getAttribute('href'))).toEqual(
					sentences.map((one) => addressPath(edition, one)),
				);
				for (const [at, link] of links.entries()) {
					const sentence = byId.get(id)?.sentences.find((one) => one.id === sentences[at]);
					expect(link.textContent.trim()).toBe(sentence?.text[edition]);
				}
			}
		},
	);

	test.each(doors)('$door has first the targets of these sentences', ({ door, paragraphs: answers }) => {
		const answering = new Set(answers.flatMap(({ sentences }) => sentences));
		const targets = paragraphs
			.flatMap(({ figures }) => figures)
			.filter((figure) => figure.class === 'target' && answering.has(figure.sentence));
		const root = pages.get(`/${edition}/needs/${door}/`);
		const rows = root?.querySelectorAll('tr[data-target]') ?? [];
		expect(rows.map((row) => row.getAttribute('data-target'))).toEqual(targets.map(({ id }) => id));
		expect(root?.querySelectorAll('.says')[0]?.getAttribute('aria-labelledby')).toBe('targets');
	});
});
