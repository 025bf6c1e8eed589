import type { FormRules } from '../forms/FormRules';
import type { Grammar } from '../grammar/Grammar';
import type { Parameter, Value } from '../grammar/Parameter';
import type { FieldValues } from '../integrations/fields/fields';
import type { Labels, Messages, Summaries } from '../messages/Messages';

/** Parameters whose descriptions are in the messages. */
export type LabelledParameters = Readonly<Record<string, Parameter & { readonly label: keyof Labels }>>;

/** Sections of the start screen. */
export type Group = 'begin' | keyof Messages['help']['groups'] | 'help';

/** What people may type after a subcommand's name; its texts are in the messages. */
export interface Declaration<P extends LabelledParameters = LabelledParameters> extends Grammar<P> {
    readonly name: keyof Summaries;
    /** Where the start screen has it. */
    readonly group: Group;
    /** Synonyms, as other tools name it. */
    readonly otherNames?: readonly string[];
    /** Synonyms with parameters of their own: `rename` takes the new name as a plain word. */
    readonly variants?: Readonly<Record<string, LabelledParameters>>;
    /** Similar words with another meaning, for which it is not suggested. */
    readonly unlike?: readonly string[];
    /** True where something is destroyed or sent: then ambiguous words are refused. */
    readonly exact?: boolean;
    /** True for changes of something that exists: options that are not given stay as they are, so none has a default. */
    readonly isPatch?: boolean;
    /** Present where a form opens when required words are missing, or when no change was given. */
    readonly form?: FormDeclaration;
}

/** What the form of a subcommand needs beyond its parameters. */
export interface FormDeclaration {
    readonly rules: FormRules;
    /** What it shows of its integration; all fields by default. */
    readonly shows?: (stored: FieldValues) => Readonly<Record<string, Value | undefined>>;
}
