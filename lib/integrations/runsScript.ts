import type { Integration } from './Integration';

type Scripted = Pick<Integration, 'values' | 'isCompiled'>;

/** Whether a script runs: the workspace runs what it has compiled, even if the text has changed or is gone (`updateIncomingIntegration`). */
export function runsScript({ values, isCompiled }: Scripted): boolean {
    return values.scriptEnabled === true && (values.script !== undefined || isCompiled === true);
}

/** Whether an enabled script does not run, because the workspace neither compiled it nor reported an error (`updateOutgoingIntegration`, `compileIntegrationScript`). */
export function lacksCompiled({ values, isCompiled, scriptError }: Integration): boolean {
    return values.scriptEnabled === true && values.script !== undefined && isCompiled !== true && !scriptError;
}

/** Whether a script runs whose text is gone, so that nobody can inspect it. */
export function runsUnseenScript(integration: Scripted): boolean {
    return runsScript(integration) && integration.values.script === undefined;
}
