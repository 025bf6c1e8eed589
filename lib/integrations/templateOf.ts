import { readScript } from '../templates/readScript';
import type { FieldValues } from './fields/fields';

/** The template that a script was made from. */
export interface TemplateOrigin {
    readonly name: string;
    readonly version: number;
    /** Whether the script is unedited. */
    readonly unchanged: boolean;
}

/** The template that an integration's script was made from; undefined where it has another script or none. */
export function templateOf({ script }: Pick<FieldValues, 'script'>): TemplateOrigin | undefined {
    const made = readScript(script ?? '');
    return made && { name: made.name, version: made.version, unchanged: made.unchanged };
}
