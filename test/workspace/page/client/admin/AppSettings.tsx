import {
    Button,
    ButtonGroup,
    Callout,
    ContextualbarContent,
    ContextualbarFooter,
    FieldGroup,
} from '@rocket.chat/fuselage';
import { type ReactElement, useCallback, useEffect, useId, useState } from 'react';
import { useChat } from '../ChatContext.mts';
import { SidePanel } from '../layout/SidePanel.tsx';
import { type AppSetting, SettingField } from './SettingField.tsx';
import { useApp } from './useApp.mts';

/** The settings of the app, as administrators find them. */
export function AppSettings({ close }: { close: () => void }): ReactElement {
    const { api } = useChat();
    const app = useApp();
    const form = useId();
    const [settings, setSettings] = useState<AppSetting[]>([]);
    const [changed, setChanged] = useState<Record<string, unknown>>({});
    const [outcome, setOutcome] = useState<{ ok: boolean; text: string }>();
    const path = app && `/api/apps/${app.id}/settings`;
    const load = useCallback(async () => {
        const result = path === undefined ? undefined : await api.get<{ settings: Record<string, AppSetting> }>(path);
        if (result?.ok) {
            setSettings(Object.values(result.body.settings));
            setChanged({});
        }
    }, [api, path]);
    useEffect(() => {
        void load();
    }, [load]);
    const save = async () => {
        const wanted = Object.entries(changed).map(([id, value]) => ({ id, value }));
        const result = await api.post(path ?? '', { settings: wanted });
        // What is changed after it was told to be saved stays.
        await (result.ok && load());
        setOutcome(result.ok ? { ok: true, text: 'Saved.' } : { ok: false, text: result.problem });
    };
    return (
        <SidePanel title="App settings" close={close}>
            <ContextualbarContent>
                <form
                    id={form}
                    onSubmit={(event) => {
                        event.preventDefault();
                        void save();
                    }}
                >
                    <FieldGroup>
                        {settings.map((setting) => (
                            <SettingField
                                key={setting.id}
                                setting={setting}
                                value={
                                    setting.id in changed
                                        ? changed[setting.id]
                                        : (setting.value ?? setting.packageValue)
                                }
                                change={(value) => {
                                    setOutcome(undefined);
                                    setChanged({ ...changed, [setting.id]: value });
                                }}
                            />
                        ))}
                    </FieldGroup>
                </form>
                <div role="status">
                    {outcome && <Callout type={outcome.ok ? 'success' : 'danger'}>{outcome.text}</Callout>}
                </div>
            </ContextualbarContent>
            <ContextualbarFooter>
                <ButtonGroup stretch>
                    <Button type="submit" form={form} variant="primary" disabled={Object.keys(changed).length === 0}>
                        Save
                    </Button>
                </ButtonGroup>
            </ContextualbarFooter>
        </SidePanel>
    );
}
