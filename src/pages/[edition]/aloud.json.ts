import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { useStrings } from '../../i18n/strings.ts';
import { aloudKeys } from '#model/aloud-words';
import { editionIds } from '#model/editions';

export const getStaticPaths = (() =>
	editionIds.map((edition) => ({ params: { edition }, props: { edition } }))) satisfies GetStaticPaths;

/** The words of the bar that reads aloud, fetched when it is first opened. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
	const t = useStrings(props.edition);
	return Response.json(Object.fromEntries(aloudKeys.map((key) => [key, t(`aloud.${key}`)])));
};
