import type { Translate } from '../../i18n/strings.ts';
import { element } from '../element.ts';
import { agrees, type Verdict } from './check-page.ts';

/** What came of a check, in words: how many paragraphs agree, and which do not; or that there was nothing to check. */
export function tell(t: Translate, verdict: Verdict): HTMLElement {
	const { agree, differ, missing, added, moved } = verdict;
	const total = agree.length + differ.length + missing.length;
	if (agrees(verdict)) return element('p', '', total === 0 ? t('verify.nothing') : t('verify.agree', { n: total }));
	const lines = [
		element('p', '', t('verify.some', { agree: agree.length, total })),
		listOf(t('verify.differ'), differ, true),
		listOf(t('verify.missing'), missing, false),
		listOf(t('verify.added'), added, true),
		listOf(t('verify.moved'), moved, true),
		element('p', '', t('verify.advice')),
	];
	return element('div', 'differs', ...lines.filter((line) => line !== undefined));
}

/** Why a check could not be made. */
export function tellFailure(t: Translate): string {
	return t(globalThis.isSecureContext ? 'verify.failed' : 'verify.insecure');
}

function listOf(name: string, addresses: readonly string[], onPage: boolean): HTMLElement | undefined {
	if (addresses.length === 0) return undefined;
	const places = addresses.flatMap((address) => [' ', onPage ? linkTo(address) : `¶ ${address}`]);
	return element('p', '', name, ...places);
}

function linkTo(address: string): HTMLElement {
	const link = element('a', 'num', `¶ ${address}`);
	link.href = `#${address}`;
	return link;
}
