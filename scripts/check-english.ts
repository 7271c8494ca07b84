/** Check the English edition against the Chinese and the glossary: `node scripts/check-english.ts`. */
import { ContentError } from '#model/content-error';
import { PlanSettings } from '#model/plan-settings';
import { TranslationRules } from '#model/translation-rules';
import { Glossary } from '#model/vocabulary';
import { planFile, ruleFile } from '../src/content-folder.ts';
import { buildContent } from './build-content.ts';
import { readEntries, readList, readYaml } from './io/files.ts';
import { checkTranslation } from './translation/check-translation.ts';
import { segmentsOf } from './translation/segments.ts';

/** What an editor of the English must act on. */
export function checkEnglish(): ContentError[] {
	const { plan, tags } = buildContent();
	const folder = planFile('english');
	const segments = segmentsOf(plan, tags.figures, { entries: readEntries(folder), folder });
	return checkTranslation(segments, {
		rules: readYaml(ruleFile('translation-rules.yaml'), TranslationRules),
		terms: readList(planFile('glossary.yaml'), Glossary).terms,
	});
}

if (import.meta.main) {
	try {
		const isPublished = readYaml(planFile('plan.yaml'), PlanSettings).editions.includes('en');
		const complaints = isPublished ? checkEnglish() : [];
		for (const { message } of complaints) console.error(message);
		if (complaints.length === 0)
			console.log(isPublished ? 'The English: nothing is astray.' : 'No English is published.');
		process.exitCode = complaints.length === 0 ? 0 : 1;
	} catch (error) {
		console.error(error instanceof ContentError ? error.message : error);
		process.exitCode = 1;
	}
}
