// Sets the clock of a Node process 400 days ahead: node --import ./later-clock.mjs
const ahead = 400 * 86_400_000 + 12_345_678;
const Now = Date;

globalThis.Date = class extends Now {
	constructor(...given) {
		super(...(given.length === 0 ? [Now.now() + ahead] : given));
	}

	static now() {
		return Now.now() + ahead;
	}
};
