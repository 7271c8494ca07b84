/** The elements that stand on every page. */
import './comfort-settings.ts';
import './edition-switch.ts';
import './glide.ts';
import './keep/sign-if-kept.ts';
import './shortcuts.ts';
