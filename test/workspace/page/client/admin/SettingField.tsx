import {
    Field,
    FieldHint,
    FieldLabel,
    FieldRow,
    NumberInput,
    PasswordInput,
    Select,
    TextAreaInput,
    TextInput,
    ToggleSwitch,
} from '@rocket.chat/fuselage';
import type { FormEvent, ReactElement } from 'react';
import { useChat } from '../ChatContext.mts';
import { asText } from '../uikit/asText.mts';
import { RoomPicker } from './RoomPicker.tsx';
import { useApp } from './useApp.mts';

/** A setting as the workspace keeps it. */
export interface AppSetting {
    id: string;
    type: string;
    i18nLabel: string;
    i18nDescription?: string;
    value?: unknown;
    packageValue?: unknown;
    multiline?: boolean;
    values?: { key: string; i18nLabel: string }[];
}

/** A setting, what stands in it now, and what changes that. */
export interface SettingFieldProps {
    setting: AppSetting;
    value: unknown;
    change: (value: unknown) => void;
}

/** One setting of the app. */
export function SettingField({ setting, value, change }: SettingFieldProps): ReactElement {
    const { translate } = useChat();
    const app = useApp();
    const say = (key: string) => translate(`app-${app?.id ?? ''}.${key}`);
    const id = `setting-${setting.id}`;
    return (
        <Field>
            <FieldLabel htmlFor={id}>{say(setting.i18nLabel)}</FieldLabel>
            <FieldRow>
                <Input id={id} label={say(setting.i18nLabel)} say={say} {...{ setting, value, change }} />
            </FieldRow>
            {setting.i18nDescription !== undefined && <FieldHint>{say(setting.i18nDescription)}</FieldHint>}
        </Field>
    );
}

function Input({
    id,
    label,
    say,
    setting: { type, values = [], multiline },
    value,
    change,
}: SettingFieldProps & { id: string; label: string; say: (key: string) => string }): ReactElement {
    const text = { id, value: asText(value), autoComplete: 'off' };
    const onChange = (event: FormEvent) => {
        change((event.currentTarget as HTMLInputElement).value);
    };
    switch (type) {
        case 'boolean':
            return (
                <ToggleSwitch
                    id={id}
                    checked={value === true}
                    onChange={() => {
                        change(value !== true);
                    }}
                />
            );
        case 'select':
            return (
                <Select
                    id={id}
                    aria-label={label}
                    value={String(value)}
                    options={values.map(({ key, i18nLabel }) => [key, say(i18nLabel)] as const)}
                    onChange={change}
                />
            );
        case 'roomPick':
            return <RoomPicker id={id} value={value} change={change} />;
        case 'password':
            return <PasswordInput {...text} onChange={onChange} />;
        case 'int':
            return (
                <NumberInput
                    {...text}
                    onChange={(event) => {
                        change(Number((event.currentTarget as HTMLInputElement).value));
                    }}
                />
            );
        default:
            return multiline ? (
                <TextAreaInput {...text} onChange={onChange} />
            ) : (
                <TextInput {...text} onChange={onChange} />
            );
    }
}
