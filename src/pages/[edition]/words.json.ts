import type { APIRoute, GetStaticPaths } from 'astro';
import type { EditionId } from '#model/editions';
import { type StringKey, Strings } from '#model/strings';
import { useStrings } from '../../i18n/strings.ts';
import { editionPaths } from '../../outline/published.ts';

/** What is fetched on demand brings its words with it: pages that never open it do not carry them. */
const onDemand = /^(?:acts|aloud|keep|keys|verify)\.|^(?:nav\.search|outline\.chapter)$/u;

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const t = useStrings(params['edition'] as EditionId);
	const keys = (Object.keys(Strings.shape) as StringKey[]).filter((key) => onDemand.test(key));
	return new Response(JSON.stringify(Object.fromEntries(keys.map((key) => [key, t(key)]))), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
