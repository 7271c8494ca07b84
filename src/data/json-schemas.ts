import type { z } from 'zod';
import { EntitiesData } from '#model/entities-data';
import { GlossaryData } from '#model/glossary-data';
import { SiteManifest } from '#model/manifest';
import { PlanData } from '#model/plan-data';
import { TaiwanData } from '#model/taiwan-data';
import { ThemesData } from '#model/themes-data';

/** The schema beside each JSON file under /data/, by the name of the file without its ending. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
	entities: EntitiesData,
	glossary: GlossaryData,
	manifest: SiteManifest,
	plan: PlanData,
	'taiwan-vocabulary': TaiwanData,
	themes: ThemesData,
};
