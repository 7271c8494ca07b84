import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { useStrings } from '../../i18n/strings.ts';
import { aloudKeys } from '#model/aloud-words';
import { editionPaths } from '../../outline/published.ts';

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;

/** The words of the bar that reads aloud, fetched when it is first opened. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
	const t = useStrings(props.edition);
	return Response.json(Object.fromEntries(aloudKeys.map((key) => [key, t(`aloud.${key}`)])));
};
