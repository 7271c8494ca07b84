/** What a page of HTML needs beyond its own text. */
export interface PageNeeds {
	/** Digests of the scripts in its text: 'sha256-…'. */
	scripts: readonly string[];
	/** Digests of the styles in its text. */
	styles: readonly string[];
	/** Whether it loads scripts, styles and pictures from the site, and sends its forms there. */
	site: boolean;
	/** Whether search runs on it: Pagefind is WebAssembly. */
	search: boolean;
}

/**
 * Write the Content-Security-Policy of a page: nothing is allowed but what it needs, and no string becomes code.
 *
 * @example contentPolicy({ scripts: ['sha256-…'], styles: [], site: true, search: false }) // => "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
export function contentPolicy({ scripts, styles, site, search }: PageNeeds): string {
	const own = site ? ["'self'"] : [];
	const digests = (values: readonly string[]): string[] => values.map((value) => `'${value}'`);
	return written([
		['default-src', []],
		['script-src', [...own, ...digests(scripts), ...(search ? ["'wasm-unsafe-eval'"] : [])]],
		['style-src', [...own, ...digests(styles)]],
		['img-src', own],
		['connect-src', own],
		['manifest-src', own],
		['worker-src', own],
		['form-action', own],
		['base-uri', []],
		['object-src', []],
		['require-trusted-types-for', ["'script'"]],
		['trusted-types', site ? ['service-worker'] : []],
	]);
}

/**
 * Write the narrowest policy that allows whatever one of several allows: what a server sends with all of them.
 *
 * @example widestPolicy(["script-src 'none'", "script-src 'self'"]) // => "script-src 'self'"
 */
export function widestPolicy(policies: readonly string[]): string {
	const directives = new Map<string, Set<string>>();
	for (const directive of policies.flatMap((policy) => policy.split(/;\s*/u))) {
		const [name = '', ...sources] = directive.split(' ');
		directives.set(name, new Set([...(directives.get(name) ?? []), ...sources.filter((source) => source !== none)]));
	}
	return written([...directives].map(([name, sources]) => [name, [...sources]]));
}

const none = "'none'";

function written(directives: readonly (readonly [name: string, sources: readonly string[]])[]): string {
	return directives.map(([name, sources]) => [name, ...(sources.length > 0 ? sources : [none])].join(' ')).join('; ');
}
