/** The template that somebody chose, with its settings. */
export interface TemplateChoice {
    /** Its name. */
    readonly template?: string;
    readonly secret?: string;
    readonly templateOptions?: readonly string[];
}
