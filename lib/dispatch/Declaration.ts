import type { FormRules } from '../forms/FormRules';
import type { Grammar } from '../grammar/Grammar';
import type { Parameter, Value } from '../grammar/Parameter';
import type { FieldValues } from '../integrations/fields/fields';
import type { Labels, Messages, Summaries } from '../messages/Messages';

/** Parameters whose descriptions are in the messages. */
export type LabelledParameters = Readonly<Record<string, Parameter & { readonly label: keyof Labels }>>;

/** Parts of the start screen: what one begins with, and what the rest is for. */
export type Group = 'begin' | keyof Messages['help']['groups'] | 'help';

/** What people may type after a subcommand's name; its texts are in the messages. */
export interface Declaration<P extends LabelledParameters = LabelledParameters> extends Grammar<P> {
    readonly name: keyof Summaries;
    /** Where the start screen has it. */
    readonly group: Group;
    /** Other words for the same thing, as other systems have them. */
    readonly otherNames?: readonly string[];
    /** Other words whose parameters stand otherwise than its own: `rename` takes the new name as a plain word. */
    readonly variants?: Readonly<Record<string, LabelledParameters>>;
    /** Words that look like its name and mean something else, so that it is not suggested for them. */
    readonly unlike?: readonly string[];
    /** True where something is destroyed or sent: then only words that can be read in one way do it. */
    readonly exact?: boolean;
    /** True where what is not given stays as it is, so that no option has a default. */
    readonly isPatch?: boolean;
    /** There where a form opens by itself, when words lack what it needs or say nothing of what is to change. */
    readonly form?: FormDeclaration;
}

/** What the form of a subcommand has to know beside what may be typed. */
export interface FormDeclaration {
    readonly rules: FormRules;
    /** What it shows of the integration that it is about; all of its fields unless said. */
    readonly shows?: (stored: FieldValues) => Readonly<Record<string, Value | undefined>>;
}
