import type { FieldValues } from '../../integrations/fields/fields';
import type { Kind } from '../../integrations/kinds';
import type { TemplateChoice } from '../../templates/TemplateChoice';

/** What is said of one integration, by its id. */
interface One {
    readonly integration: string;
}

/** What an import reads: a text, or a file that was uploaded, which is too long to go with a button. */
export type ImportSource = { readonly json: string } | { readonly fileId: string };

/** Every subcommand that a reply may suggest, and what it may suggest to tell it; the compiler holds this to their parameters. */
export interface SuggestedValues {
    readonly create: FieldValues & Omit<TemplateChoice, 'secret'>;
    readonly list: {
        readonly type?: Kind;
        readonly channel?: string;
        readonly search?: string;
        readonly page?: number;
    };
    readonly show: One;
    readonly update: One & Partial<Omit<FieldValues, 'type'>> & Pick<TemplateChoice, 'template'>;
    readonly enable: One;
    readonly disable: One;
    readonly remove: One & { readonly yes?: boolean };
    readonly clone: One & { readonly name: string };
    readonly rotate: One;
    readonly test: One & {
        readonly send?: boolean;
        readonly text?: string;
        readonly json?: string;
        readonly sample?: string;
    };
    readonly templates: { readonly template?: string };
    readonly history: One & { readonly page?: number };
    readonly replay: One & { readonly call?: string };
    readonly doctor: One;
    readonly export: One;
    readonly import: ImportSource & { readonly yes?: boolean };
}

/** The name of a subcommand that a reply may suggest. */
export type Suggestible = keyof SuggestedValues;

/** A command that somebody may want to type, as data: what it says is only put into words where it is printed. */
export type SuggestedCommand = {
    [Name in Suggestible]: { readonly subcommand: Name; readonly values: SuggestedValues[Name] };
}[Suggestible];

/** Prints what to type to run a command; undefined where no line is read as exactly that. */
export type PrintCommand = (command: SuggestedCommand) => string | undefined;
