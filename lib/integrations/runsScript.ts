import type { Integration } from './Integration';

type Scripted = Pick<Integration, 'values' | 'isCompiled'>;

/** Whether a script runs: the workspace runs what it has compiled, also when the text is gone or is another (rocket-chat.md B.2). */
export function runsScript({ values, isCompiled }: Scripted): boolean {
    return values.scriptEnabled === true && (values.script !== undefined || isCompiled === true);
}

/** Whether a script is switched on that the workspace has neither compiled nor found wrong, so that it does not run (rocket-chat.md B.5, B.8). */
export function lacksCompiled({ values, isCompiled, scriptError }: Integration): boolean {
    return values.scriptEnabled === true && values.script !== undefined && isCompiled !== true && !scriptError;
}

/** Whether a script runs whose text is gone, so that nobody can read what it does. */
export function runsUnseenScript(integration: Scripted): boolean {
    return runsScript(integration) && integration.values.script === undefined;
}
