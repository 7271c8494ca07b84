import { paragraphPattern } from '#model/address';
import type { EditionId } from '#model/editions';
import { addressPath, editionPath, pageOf } from '../i18n/paths.ts';
import { recall } from './memory.ts';

/** The link back to the paragraph that was read last on this device, in any edition; none before the first. */
class ResumeReading extends HTMLElement {
	connectedCallback(): void {
		const address = recall('read');
		const edition = this.dataset['edition'] as EditionId;
		if (!paragraphPattern.test(address)) return;
		const entry = document.querySelector(`.toc a[href="${editionPath(edition, pageOf(address))}"] > span`);
		if (!entry) return;
		const link = document.createElement('a');
		link.href = addressPath(edition, address);
		link.textContent = `${entry.firstChild?.textContent?.trim() ?? ''} ¶\u{A0}${address}`;
		this.append(' ', link);
		this.hidden = false;
	}
}

customElements.define('resume-reading', ResumeReading);
