/** The elements of the pages that the text is read on. */
import './aloud/plan-aloud.ts';
import './last-read.ts';
import './figures.ts';
import './outline-here.ts';
import './paragraph-acts.ts';
import './verify/on-demand.ts';
import './views/plan-views.ts';
import './way-back.ts';
import './word-slips.ts';

if (new URLSearchParams(location.search).has('from')) void import('./found-here.ts');
