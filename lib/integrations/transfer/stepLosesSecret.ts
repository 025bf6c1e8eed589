import { readScript } from '../../templates/readScript';
import type { ImportStep } from './importSteps';

/** Whether a step makes an integration without a check of signatures that the exported one had: no export holds a secret. */
export function stepLosesSecret(step: ImportStep): boolean {
    const script = scriptOf(step);
    return (
        step.kind !== 'wrong' &&
        step.exported.template?.hasSecret === true &&
        script !== undefined &&
        !readScript(script)?.settings.secret
    );
}

/** The script that a step gives; undefined where it leaves what is stored. */
function scriptOf(step: ImportStep): string | undefined {
    switch (step.kind) {
        case 'create':
            return step.values.script;
        case 'update':
            return step.patch.given.script;
        case 'unchanged':
        case 'doubt':
        case 'wrong':
            return undefined;
    }
}
