import { parseJson } from '../parseJson';
import type { TemplateSettings } from './core/Service';
import { findTemplate } from './templates';
import type { TemplateVersion } from './writeScript';
import { codeOf, digestOf, headerOf, settingsLine } from './writeScript';

/** The template, version and settings that a stored script declares. */
export interface TemplateScript {
    /** Name of the template it was made from, which this app may not know. */
    readonly name: string;
    readonly version: number;
    /** Digest of the code. */
    readonly digest: string;
    readonly settings: TemplateSettings;
    /** Whether the code is as the app writes or once wrote it, whatever its settings; the header alone proves nothing. */
    readonly unchanged: boolean;
}

const HEADER =
    /^\/\* Integrations for Rocket\.Chat: template ([a-z0-9-]{1,40}), version (\d{1,6}), ([0-9a-f]{32}) \*\/$/;
const SETTINGS = /^var templateSettings = (\{.*\});$/;

/** Reads a stored script; undefined unless it was made from a template. Line endings may differ. */
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

/** Whether a digest is that of the current or an earlier version of a template. */
function isPublished({ name, version }: TemplateVersion, digest: string): boolean {
    const template = findTemplate(name);
    return (
        template !== undefined &&
        (version === template.version
            ? digest === digestOf(template, codeOf(template))
            : template.earlier?.includes(digest) === true)
    );
}

/** The settings line; undefined unless it is exactly as the app writes it. */
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
