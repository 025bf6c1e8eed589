import { parseJson } from '../parseJson';
import type { TemplateSettings } from './core/Service';
import { findTemplate } from './templates';
import type { TemplateVersion } from './writeScript';
import { codeOf, digestOf, headerOf, settingsLine } from './writeScript';

/** What a stored script says about itself. */
export interface TemplateScript {
    /** Name of the template it was made from, which this app may not know. */
    readonly name: string;
    readonly version: number;
    /** What tells one version of the code from all others. */
    readonly digest: string;
    readonly settings: TemplateSettings;
    /** Whether it is a text that the app makes or once made, whatever its settings: anybody can write a header. */
    readonly unchanged: boolean;
}

const HEADER =
    /^\/\* Integrations for Rocket\.Chat: template ([a-z0-9-]{1,40}), version (\d{1,6}), ([0-9a-f]{32}) \*\/$/;
const SETTINGS = /^var templateSettings = (\{.*\});$/;

/** Reads a stored script; nothing for one that was not made from a template. Editors may have changed how its lines end. */
export function readScript(script: string): TemplateScript | undefined {
    const [first = '', second = '', ...rest] = script.replace(/\r\n?/g, '\n').trim().split('\n');
    const [, name, version, digest] = HEADER.exec(first) ?? [];
    if (name === undefined || digest === undefined) {
        return undefined;
    }
    const header = { name, version: Number(version) };
    const settings = readSettings(second);
    return {
        ...header,
        digest,
        settings: settings ?? {},
        unchanged:
            settings !== undefined &&
            first === headerOf(header, digest) &&
            digestOf(header, rest.join('\n')) === digest &&
            isPublished(header, digest),
    };
}

/** Whether a digest is that of a version that this app publishes, or published earlier. */
function isPublished({ name, version }: TemplateVersion, digest: string): boolean {
    const template = findTemplate(name);
    return (
        template !== undefined &&
        (version === template.version
            ? digest === digestOf(template, codeOf(template))
            : template.earlier?.includes(digest) === true)
    );
}

/** Settings as the app writes them; whatever else stands there was written by somebody else. */
function readSettings(line: string): TemplateSettings | undefined {
    const value = parseJson(SETTINGS.exec(line)?.[1] ?? '');
    const { secret, options } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    if (typeof secret !== 'string' || !isTexts(options)) {
        return undefined;
    }
    const settings = { secret, options };
    return settingsLine(settings) === line ? settings : undefined;
}

function isTexts(value: unknown): value is string[] {
    return Array.isArray(value) && value.every((it) => typeof it === 'string');
}
