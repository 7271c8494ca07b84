import { keptFlag, recall } from '../memory.ts';

if (recall(keptFlag) !== '') void import('./sign.ts').then(({ showSign }) => showSign());
