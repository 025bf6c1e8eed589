import type { IIntegration } from '@rocket.chat/core-typings';
import { runInWorker } from './runInWorker.mts';
import type { ScriptLimits } from './runInWorker.mts';
import { scriptsDisabled } from './scriptSwitches.mts';
import type { Environment } from './scriptSwitches.mts';
import type { ScriptFailure } from './workerSource.mts';

/** The methods that the server calls on a script's class, each with one object. */
export type ScriptMethod = 'process_incoming_request' | 'prepare_outgoing_request' | 'process_outgoing_response';

/** One call of a script's method. */
export interface ScriptCall {
    method: ScriptMethod;
    parameters: Record<string, unknown>;
}

/** How a call ended: with the value it returned, without such a method, or with what went wrong where. */
export type ScriptOutcome =
    | { kind: 'value'; value: unknown }
    | { kind: 'no-method' }
    | { kind: 'evaluation-failed' | 'run-failed'; failure: ScriptFailure };

const serverLimits: ScriptLimits = { milliseconds: 3000, megabytes: 8 };

/** Runs integration scripts as one server instance does; each integration's `Store` lives as long as its script stays unchanged. */
export class ScriptEngine {
    private readonly stores = new Map<string, { version: number; values: string }>();

    constructor(
        private readonly environment: Environment = process.env,
        private readonly limits: ScriptLimits = serverLimits,
    ) {}

    /** Whether the integration has a script that may run. */
    hasScript({ scriptEnabled, scriptCompiled }: IIntegration): boolean {
        return !scriptsDisabled(this.environment) && scriptEnabled && Boolean(scriptCompiled?.trim());
    }

    /** Evaluates the integration's script afresh and calls the method; dates reach it as ISO text. */
    async call(integration: IIntegration, { method, parameters }: ScriptCall): Promise<ScriptOutcome> {
        const { _id, _updatedAt, scriptCompiled = '' } = integration;
        const version = _updatedAt.getTime();
        const known = this.stores.get(_id);
        const outcome = await runInWorker(
            {
                script: scriptCompiled,
                method,
                parameters: JSON.stringify(parameters),
                stored: known?.version === version ? known.values : '{}',
            },
            this.limits,
        );
        if (outcome.kind !== 'value') {
            return outcome;
        }
        this.stores.set(_id, { version, values: outcome.stored });
        return { kind: 'value', value: outcome.value === undefined ? undefined : JSON.parse(outcome.value) };
    }
}
