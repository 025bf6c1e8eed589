import type { Failure, NetworkError } from '../Failure';

interface Tested {
    readonly id: string;
    readonly name: string;
    readonly enabled: boolean;
    /** A script runs when it works for real; only an incoming test goes through it. */
    readonly hasScript: boolean;
    /** What was said of the sample, for it to be sent as it was shown. */
    readonly given?: { readonly text?: string; readonly json?: string; readonly sample?: string };
}

/** How one URL took the sample; without status or network error it was not called, as it is no http(s) address. */
export interface UrlResult {
    readonly url: string;
    readonly status?: number;
    readonly networkError?: NetworkError;
    /** With a network error: whether the sample may have arrived all the same. */
    readonly outcomeUnknown?: boolean;
    readonly milliseconds?: number;
}

/** What a test found out: a sample posted to a hook, one that was not as a script would decide over it, a sample only shown, or a sample sent to URLs. */
export type TestFacts =
    | (Tested & {
          readonly kind: 'posted';
          readonly channel: readonly string[];
          readonly username: string;
          readonly milliseconds: number;
          readonly status?: number;
          readonly failure?: Failure;
      })
    | (Tested & {
          readonly kind: 'withheld';
          readonly channel: readonly string[];
          readonly username: string;
          /** A message may name its own channel, and so may the script. */
          readonly choosesChannel: boolean;
          /** JSON text. */
          readonly body: string;
      })
    | (Tested & {
          readonly kind: 'sample';
          readonly event: string;
          readonly urls: readonly string[];
          /** JSON text, the token redacted. */
          readonly body: string;
      })
    | (Tested & {
          readonly kind: 'fired';
          readonly event: string;
          readonly results: readonly UrlResult[];
          /** URLs beyond those that one test calls. */
          readonly left: readonly string[];
      });
