import type { JsonObject } from '../JsonObject';
import { readScript } from '../templates/readScript';
import { hmacSha256 } from '../templates/signatures/hmacSha256';
import type { SecretUse, Template } from '../templates/Template';
import { findTemplate } from '../templates/templates';

/** A delivery as a service would send it. */
export interface SampleDelivery {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JsonObject;
}

/** The template of an integration whose script is unedited, with its secret. */
export interface TemplateInUse {
    readonly template: Template;
    readonly secret: string;
}

/** The template in use; undefined where the script was edited, or is of no template that the app knows. */
export function templateInUse({ script = '' }: { readonly script?: string }): TemplateInUse | undefined {
    const made = readScript(script);
    const template = made?.unchanged === true ? findTemplate(made.name) : undefined;
    return template && { template, secret: made?.settings.secret ?? '' };
}

/** A sample delivery by name, marked as a test and signed as the service does; undefined for an unknown name. */
export function templateSample({ template, secret }: TemplateInUse, name: string): SampleDelivery | undefined {
    const sample = Object.entries(template.samples).find(([it]) => it === name)?.[1];
    if (sample === undefined) {
        return undefined;
    }
    const body = { ...sample.body, integrations_test: true };
    const signed = secret === '' ? {} : signature(template.secret, secret, JSON.stringify(body));
    return { body, headers: { ...sample.headers, ...signed } };
}

function signature(use: SecretUse | undefined, secret: string, raw: string): Record<string, string> {
    return use === undefined
        ? {}
        : { [use.header]: (use.prefix ?? '') + (use.form === 'plain' ? secret : hmacSha256(secret, raw)) };
}
