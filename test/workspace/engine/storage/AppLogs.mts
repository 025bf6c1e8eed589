import type { ILogEntry } from '@host/apps-engine/definition/accessors';
import type { ILoggerStorageEntry } from '@host/apps-engine/server/logging';
import { AppLogStorage, type IAppLogStorageFindOptions } from '@host/apps-engine/server/storage';
import type Datastore from '@seald-io/nedb';
import { randomId } from '../../store/randomId.mts';
import type { StoredDocument } from '../../store/Store.mts';

/** Takes one line that an app logged. */
export type LogLine = (line: string) => void;

/** What apps log, one document per call of the app; arguments that are not text are kept as JSON. */
export class AppLogs extends AppLogStorage {
    constructor(
        private readonly logs: Datastore<StoredDocument>,
        private readonly log?: LogLine,
    ) {
        super('nedb');
    }

    async storeEntries(logEntry: ILoggerStorageEntry): Promise<ILoggerStorageEntry> {
        const entries = logEntry.entries.map((entry) => ({ ...entry, args: entry.args.map(asText) }));
        await this.logs.insertAsync({ ...logEntry, entries, _id: randomId() });
        for (const { severity, args } of entries) {
            this.log?.(`[${logEntry.appId}] ${severity} ${logEntry.method}: ${args.join(' ')}`);
        }
        return logEntry;
    }

    async findPaginated(
        query: Record<string, unknown>,
        { sort = { _createdAt: -1 }, skip = 0, limit = 0 }: IAppLogStorageFindOptions = {},
    ): Promise<{ logs: ILoggerStorageEntry[]; total: number }> {
        const logs = await this.logs.findAsync(query).sort(sort).skip(skip).limit(limit);
        return { logs: logs.map(asEntry), total: await this.logs.countAsync(query) };
    }

    async getEntriesFor(appId: string): Promise<ILoggerStorageEntry[]> {
        return (await this.logs.findAsync({ appId })).map(asEntry);
    }

    async removeEntriesFor(appId: string): Promise<void> {
        await this.logs.removeAsync({ appId }, { multi: true });
    }
}

function asText(value: ILogEntry['args'][number]): string {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

function asEntry(document: StoredDocument): ILoggerStorageEntry {
    return document as unknown as ILoggerStorageEntry;
}
