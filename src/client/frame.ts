/** The elements that stand on every page. */
import './comfort-settings.ts';
import './edition-switch.ts';
import './shortcuts.ts';
