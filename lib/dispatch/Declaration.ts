import type { Grammar } from '../grammar/Grammar';
import type { Parameter } from '../grammar/Parameter';
import type { Labels, Summaries } from '../replies/Messages';

/** Parameters whose descriptions are in the messages. */
export type LabelledParameters = Readonly<Record<string, Parameter & { readonly label: keyof Labels }>>;

/** A grammar whose texts are in the messages. */
export interface SubcommandGrammar<P extends LabelledParameters = LabelledParameters> extends Grammar<P> {
    readonly name: keyof Summaries;
    readonly summary: keyof Summaries;
    /** True where what is not given stays as it is, so that no option has a default. */
    readonly keeps?: boolean;
}
