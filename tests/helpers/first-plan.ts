/** The names of the place whose plan is in content/, in every script. */
export const firstPlan = /cangshan|仓山|倉山|fuzhou|福州|fujian|福建|minjiang|闽江|閩江/iu;
