import { Box, Button, ContextualbarContent } from '@rocket.chat/fuselage';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useChat } from '../ChatContext.mts';
import { SidePanel } from '../layout/SidePanel.tsx';
import { useApp } from './useApp.mts';

interface LogEntry {
    _id: string;
    method: string;
    startTime: string;
    totalTime: number;
    entries: { severity: string; args: string[]; caller?: string }[];
}

/** What the app has logged, the newest first, as administrators see it. */
export function AppLogs({ close }: { close: () => void }): ReactElement {
    const { api } = useChat();
    const app = useApp();
    const [logs, setLogs] = useState<LogEntry[]>([]);
    const load = useCallback(() => {
        if (app) {
            void api.get<{ logs: LogEntry[] }>(`/api/apps/${app.id}/logs`).then((result) => {
                setLogs(result.ok ? result.body.logs : []);
            });
        }
    }, [api, app]);
    useEffect(load, [load]);
    return (
        <SidePanel title="App logs" close={close}>
            <ContextualbarContent>
                <Button size="small" onClick={load}>
                    Refresh
                </Button>
                {logs.length === 0 && (
                    <Box is="p" color="hint" fontScale="p2">
                        The app has logged nothing yet.
                    </Box>
                )}
                <ol className="calls" aria-label="Log entries">
                    {logs.map(({ _id, method, startTime, totalTime, entries }) => (
                        <li key={_id}>
                            <details>
                                <summary>
                                    <code>{method}</code>{' '}
                                    <time>{`${new Date(startTime).toLocaleTimeString('en')} · ${totalTime} ms`}</time>
                                </summary>
                                {entries.map(({ severity, args }, index) => (
                                    <pre key={index}>{`${severity}: ${args.join(' ')}`}</pre>
                                ))}
                            </details>
                        </li>
                    ))}
                </ol>
            </ContextualbarContent>
        </SidePanel>
    );
}
