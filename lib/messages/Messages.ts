import type { labels } from './languages/en';

/** The one-line descriptions of parameters, by key. */
export type Labels = typeof labels;
