import type { IIntegration } from '@rocket.chat/core-typings';
import type { FaultCase, FaultScenario } from './FaultScenarios.mts';

/** What there is to be of a case's integration: what was there before, or what the calls that were obeyed have made of it. */
export function expectedLeft(subject: IIntegration, { scenario, call, fault }: FaultCase): Record<string, unknown>[] {
    const obeyed = fault.interception === 'lose the answer' ? call + 1 : call;
    return leftAfter(obeyed, scenario) ?? [{ ...subject }];
}

function leftAfter(obeyed: number, { left = {} }: FaultScenario): Record<string, unknown>[] | undefined {
    const reached = Object.keys(left)
        .map(Number)
        .filter((calls) => calls <= obeyed);
    return reached.length === 0 ? undefined : left[Math.max(...reached)];
}
