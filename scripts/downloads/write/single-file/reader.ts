/** The script of the one file: shows one edition at a time, keeps the place between them, and searches in all. */
import { locate } from '#model/search-key';
import { fill } from '../../../../src/i18n/fill.ts';
import { type Hit, recordsOf, searchRecords } from './search.ts';
import type { ReaderWords } from './words.ts';

const words = JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as Record<string, ReaderWords>;
const articles = [...document.querySelectorAll<HTMLElement>('article[data-edition]')];
const form = document.querySelector<HTMLFormElement>('#search');
const field = form?.querySelector('input');
const status = form?.querySelector('[role=status]');
const list = document.querySelector('#hits');
const separator = '/';
let current = articles[0]?.dataset['edition'] ?? '';
let records: ReturnType<typeof recordsOf> | undefined;

/** The edition and address a hash leads to; an address alone is one of the edition in view. */
function placeIn(hash: string): { edition: string; address: string } {
	const [edition = '', address = ''] = hash.slice(1).split(separator);
	return Object.hasOwn(words, edition) ? { edition, address } : { edition: current, address: edition };
}

function show(edition: string): void {
	current = edition;
	for (const article of articles) article.hidden = article.dataset['edition'] !== edition;
	for (const link of document.querySelectorAll('header nav a')) {
		const chosen = link.getAttribute('href')?.slice(1).split(separator)[0] === edition;
		if (chosen) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const own = words[edition];
	if (!own) return;
	document.documentElement.lang = own.lang;
	document.title = own.title;
	document.querySelector('header nav')?.setAttribute('aria-label', own.editions);
	const label = form?.querySelector('label span');
	if (label) label.textContent = own.search;
	if (field && field.value !== '') search(field.value);
}

/** The first address in view, so that another edition opens at the same place. */
function addressInView(): string {
	const texts = document.querySelectorAll(`[id="${current}"] :is(h2, h3, h4, .text)[id]`);
	const first = [...texts].find((text) => text.getBoundingClientRect().bottom > 80);
	return window.scrollY > 0 ? (first?.id.split(separator)[1] ?? '') : '';
}

function follow(): void {
	const { edition, address } = placeIn(location.hash);
	const place = edition === current ? '' : addressInView();
	show(edition);
	document.querySelector('.found')?.classList.remove('found');
	const target = document.getElementById(`${edition}${separator}${address === '' ? place : address}`);
	if (address !== '') target?.classList.add('found');
	if (target) target.scrollIntoView();
	else window.scrollTo(0, 0);
}

function search(query: string): void {
	if (!list || !status) return;
	records ??= recordsOf(articles);
	const hits = query.trim() === '' ? [] : searchRecords(records, query.trim(), current);
	const own = words[current];
	status.textContent =
		query.trim() === '' || !own ? '' : fill(hits.length > 0 ? own.total : own.none, { query, total: hits.length });
	list.replaceChildren(...hits.map((hit) => entry(hit, query.trim())));
}

function entry({ address, texts }: Hit, query: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `#${current}${separator}${address}`;
	link.textContent = address;
	item.append(link, ...texts.map(({ edition, text }) => extract(text, query, words[edition]?.lang ?? '')));
	return item;
}

function extract(text: string, query: string, lang: string): HTMLElement {
	const line = document.createElement('p');
	line.lang = lang;
	let from = 0;
	for (const [start, end] of locate(text, query, new Map())) {
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		line.append(text.slice(from, start), mark);
		from = end;
	}
	line.append(text.slice(from));
	return line;
}

if (form) form.hidden = false;
form?.addEventListener('submit', (event) => event.preventDefault());
field?.addEventListener('input', () => search(field.value));
window.addEventListener('hashchange', follow);
for (const contents of document.querySelectorAll<HTMLDetailsElement>('details.contents')) contents.open = false;
follow();
