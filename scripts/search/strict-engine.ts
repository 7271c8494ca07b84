const forgiving = ['"load_index_chunk")).catch(()=>{})', '"load_filter_chunk")).catch(()=>{})'];

/**
 * Pagefind’s engine, made to say when a part of its index does not come: by itself it goes on without, and answers that
 * words which stand in the text are not there.
 *
 * @throws Error where the engine is not as it was: then look how it now takes a part that does not come
 * @example strictEngine('…"load_index_chunk")).catch(()=>{})…') // => '…"load_index_chunk"))…'
 */
export function strictEngine(code: string): string {
	return forgiving.reduce((strict, call) => {
		if (strict.split(call).length !== 2) throw new Error(`Pagefind’s engine has no ${call}`);
		return strict.replace(call, call.replace('.catch(()=>{})', ''));
	}, code);
}
