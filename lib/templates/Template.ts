import type { SetUpStep } from './SetUpStep';

/** What a template lets people choose; a phrase of the app says what each means. */
export type TemplateOption = 'success' | 'no-excerpts' | 'labels' | 'confidential';

/** A service whose deliveries the app can turn into posts. */
export interface Template {
    /** What people type. */
    readonly name: string;
    /** What the service calls itself. */
    readonly title: string;
    /** Other words that people may type for it. */
    readonly otherNames: readonly string[];
    readonly version: number;
    /** What tells earlier versions from what others write under their name (`digestOf`). */
    readonly earlier?: readonly string[];
    readonly options: readonly TemplateOption[];
    /** How its deliveries can be checked by a secret; without, they cannot. */
    readonly secret?: SecretUse;
    /** What to do at the service, in order; words in it are those of the service's own pages. */
    readonly steps: readonly SetUpStep[];
    /** What is not told, in words of the service. */
    readonly silent: readonly string[];
    readonly samples: Readonly<Record<string, Sample>>;
    /** What the template makes of its samples. */
    readonly posts: Readonly<Record<string, SamplePost>>;
    /** The code of its script: statements that stand one after the other. */
    readonly pieces: readonly string[];
}

/** Where a service puts what its secret makes of a delivery. */
export interface SecretUse {
    readonly header: string;
    /** A digest of the raw body in hexadecimal, or the secret itself. */
    readonly form: 'hmac-sha256' | 'plain';
    /** What stands in front of it. */
    readonly prefix?: string;
}

/** A delivery to try a template with: as the service sends it, but short and made up. */
export interface Sample {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
}

/** A post of a template, as people see it. */
export interface SamplePost {
    readonly text: string;
    readonly excerpt?: string;
    readonly color?: string;
}
