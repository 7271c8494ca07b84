try {
	const c = JSON.parse(localStorage.getItem('comfort') || '{}');
	for (const n of ['theme', 'size', 'face', 'width'])
		if (/^[a-z]+$/.test(c[n])) document.documentElement.dataset[n] = c[n];
} catch {}
