import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { Accessors, Services } from './services';

/** What answering needs beside the command itself. */
export interface Surroundings {
    readonly accessors: Accessors;
    readonly services: Services;
    readonly logger: ILogger;
}
