import type { EditionId } from '#model/editions';
import { useStrings } from '../../../../src/i18n/strings.ts';
import type { Book, Colophon } from '../../../../scripts/downloads/book.ts';
import type { CoverImage } from '../../../../scripts/downloads/cover/cover.ts';
import { readBook } from '../../../../scripts/downloads/read/read-book.ts';

/** The files of an invented plan in English, in another order than the text’s. */
const english = [
	`---
edition: en
address: "1.1"
level: section
number: 1
label: ""
title: Towns
sourceLines: [7, 12]
printedPages: [2, 4]
notes: []
items:
  - { address: 1.1.1, label: "", title: Roads & rails, sourceLines: [8, 8], printedPages: [2, 2] }
paragraphs:
  - { address: 1.1.1.1, sourceLines: [9, 9], printedPages: [2, 4], pageBreaks: [{ page: 3, sentence: 1.1.1.1.s2, at: 7 }], sentences: 2, length: 9, figures: [], notes: [] }
tables:
  - { address: 1.1.1.t1, sourceLines: [10, 12], printedPages: [4, 4], rows: 2 }
---

<Item id="1.1.1" level="item" title="Roads &amp; rails">
  <Paragraph id="1.1.1.1">
    <Sentence id="1.1.1.1.s1" lead>Faster roads.</Sentence>
    <Sentence id="1.1.1.1.s2">By the *Plan for Roads*, R\\&D on <Term id="rail">rail</Term> in 海州 will rise.<Mark note="1.1.1.1.n1" kind="translation" /></Sentence>

    <Note slot="margin" id="1.1.1.1.n1" kind="translation" source="提速"><span lang="zh-Hans">提速</span> means “faster”.</Note>
  </Paragraph>

  <Table id="1.1.1.t1" caption="Goals">
    <thead>
      <tr id="1.1.1.t1.r0"><th scope="col">Kind</th><th scope="col">Goal</th><th scope="col">2025</th></tr>
    </thead>

    <tbody>
      <tr id="1.1.1.t1.r1"><th scope="rowgroup" rowspan="2">Roads</th><th scope="row">Length</th><td>120</td></tr>
      <tr id="1.1.1.t1.r2"><th scope="row">Share</th><td>\\[5]</td></tr>
    </tbody>

    <Note slot="margin" id="1.1.1.t1.r0.n1" kind="flag" source="2025">Perhaps 2026.</Note>
  </Table>
</Item>
`,
	`---
edition: en
address: "0"
level: chapter
number: 0
label: ""
title: Preface
sourceLines: [1, 2]
printedPages: [1, 1]
notes: []
items: []
paragraphs:
  - { address: 0.0.0.1, sourceLines: [2, 2], printedPages: [1, 1], sentences: 1, length: 3, figures: [], notes: [] }
tables: []
---

<Paragraph id="0.0.0.1" untranslated>
  <Sentence id="0.0.0.1.s1" />
</Paragraph>
`,
	`---
edition: en
address: "1"
level: chapter
number: 1
label: ""
title: 开头
untranslated: true
sourceLines: [4, 4]
printedPages: [2, 2]
notes:
  - { kind: flag, source: 开头, reason: So printed. }
items: []
paragraphs: []
tables: []
---
`,
];

const chinese = [
	`---
edition: zh-hans
address: "1"
level: chapter
number: 1
label: 第一章
title: 城镇
sourceLines: [4, 4]
notes: []
items: []
paragraphs:
  - { address: 1.0.0.1, sourceLines: [5, 5], sentences: 2, length: 9, figures: [], notes: [] }
tables: []
---

<Paragraph id="1.0.0.1">
  <Sentence id="1.0.0.1.s1" lead>——提速。</Sentence>
  <Sentence id="1.0.0.1.s2">建设<Mark note="1.0.0.1.n1" kind="flag">海州</Mark>。</Sentence>

  <Note slot="margin" id="1.0.0.1.n1" kind="flag" source="海州">疑。</Note>
</Paragraph>
`,
];

/** What a sample says of itself. */
export const colophon: Colophon = {
	title: 'Plan of “Haizhou” & Co.',
	shortTitle: 'Plan',
	approval: 'Approved',
	approver: '',
	edition: 'English',
	version: '1.2.3',
	date: '2026-03-04',
	licence: 'CC BY 4.0',
	source: 'ab'.repeat(32),
	site: undefined,
};

/** A cover of no book. */
export const cover: CoverImage = { type: 'image/svg+xml', content: '<svg/>', width: 5, height: 8 };

/** An invented plan in English: a preface without translation, a printed page that begins in mid-sentence, notes, a title, a table with a group of two rows. */
export function englishBook(): Book {
	return readBook('en', english, colophon, useStrings('en'));
}

/** An invented plan in Chinese, without pages of a printed plan. */
export function chineseBook(edition: EditionId = 'zh-hans'): Book {
	return readBook(edition, chinese, { ...colophon, title: '海州规划' }, useStrings(edition));
}
