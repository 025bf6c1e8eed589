import { useEffect, useState } from 'react';
import { useChat } from '../ChatContext.mts';

/** An installed app, as the workspace lists it. */
export interface ListedApp {
    id: string;
    name: string;
    version: string;
    status: string;
}

/** The app that the workspace was started for, once it is known. */
export function useApp(): ListedApp | undefined {
    const { api } = useChat();
    const [app, setApp] = useState<ListedApp>();
    useEffect(() => {
        void api.get<{ apps: ListedApp[] }>('/api/apps/installed').then((result) => {
            setApp(result.ok ? result.body.apps[0] : undefined);
        });
    }, [api]);
    return app;
}
