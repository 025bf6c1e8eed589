import { Box, ContextualbarContent, Tag } from '@rocket.chat/fuselage';
import { type ReactElement, useEffect, useState } from 'react';
import { useChat } from '../ChatContext.mts';
import { SidePanel } from '../layout/SidePanel.tsx';
import { openStream } from '../stream.mts';

interface Received {
    id: string;
    at: string;
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
}

/** A service to call: its address, and what outgoing webhooks have sent there, the newest first. */
export function Receiver({ close }: { close: () => void }): ReactElement {
    const { api } = useChat();
    const [calls, setCalls] = useState<Received[]>([]);
    useEffect(() => {
        const load = () => {
            void api.get<{ calls: Received[] }>('/page/received').then((result) => {
                setCalls(result.ok ? result.body.calls : []);
            });
        };
        return openStream(api, (event) => {
            if (event === 'ready' || event === 'received') {
                load();
            }
        });
    }, [api]);
    return (
        <SidePanel title="Webhook receiver" close={close}>
            <ContextualbarContent>
                <Box is="p" fontScale="p2" className="receiver">
                    Give this address to an outgoing integration; what it sends shows here.
                </Box>
                <p className="receiver-address">
                    <code>{`${location.origin}/receiver`}</code>
                </p>
                {calls.length === 0 && (
                    <Box is="p" color="hint" fontScale="p2">
                        Nothing has been sent yet.
                    </Box>
                )}
                <ol className="calls" aria-label="Calls" aria-live="polite">
                    {calls.map((call) => (
                        <li key={call.id}>
                            <Call call={call} />
                        </li>
                    ))}
                </ol>
            </ContextualbarContent>
        </SidePanel>
    );
}

function Call({ call: { method, path, at, headers, body } }: { call: Received }): ReactElement {
    return (
        <>
            <div className="call-head">
                <Tag variant="primary">{method}</Tag> <code>{path}</code>
                <time>{new Date(at).toLocaleTimeString('en')}</time>
            </div>
            <pre role="region" aria-label="Body" tabIndex={0}>
                {pretty(body)}
            </pre>
            <details>
                <summary>Headers</summary>
                <pre>{Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`)}</pre>
            </details>
        </>
    );
}

function pretty(body: string): string {
    try {
        return JSON.stringify(JSON.parse(body), undefined, 2);
    } catch {
        return body;
    }
}
