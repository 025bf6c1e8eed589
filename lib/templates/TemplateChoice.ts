/** What somebody says of a template. */
export interface TemplateChoice {
    /** Its name. */
    readonly template?: string;
    readonly secret?: string;
    readonly templateOptions?: readonly string[];
}
