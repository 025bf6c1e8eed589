import type { SetUpStep } from './SetUpStep';

/** Options of templates; `lib/messages` explains each. */
export type TemplateOption = 'success' | 'no-excerpts' | 'labels' | 'confidential';

/** A service whose deliveries the app can turn into posts. */
export interface Template {
    /** The word that selects it. */
    readonly name: string;
    /** What the service calls itself. */
    readonly title: string;
    /** The title within a sentence, where that is written otherwise there. */
    readonly inSentence?: string;
    /** Other words that select it. */
    readonly otherNames: readonly string[];
    readonly version: number;
    /** Digests of earlier versions (`digestOf`), which tell their scripts from edited ones. */
    readonly earlier?: readonly string[];
    readonly options: readonly TemplateOption[];
    /** Whether its script makes a post of `{"text": …}` as well, which is what a person in a shell is offered to send. */
    readonly takesText?: true;
    /** How its deliveries are authenticated; absent where the service has no way to. */
    readonly secret?: SecretUse;
    /** What to do at the service, in order, in the words of its own pages. */
    readonly steps: readonly SetUpStep[];
    /** Events that are not posted, in words of the service. */
    readonly silent: readonly string[];
    readonly samples: Readonly<Record<string, Sample>>;
    /** The posts of its samples. */
    readonly posts: Readonly<Record<string, SamplePost>>;
    /** The code of its script, as statements in order. */
    readonly pieces: readonly string[];
}

/** Where a service puts its signature or secret. */
export interface SecretUse {
    readonly header: string;
    /** The HMAC of the raw body in hexadecimal, or the secret itself. */
    readonly form: 'hmac-sha256' | 'plain';
    /** Text in front of it. */
    readonly prefix?: string;
}

/** A made-up, short delivery in the format of the service. */
export interface Sample {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
}

/** The post that a template makes of a sample. */
export interface SamplePost {
    readonly text: string;
    readonly excerpt?: string;
    readonly color?: string;
}
