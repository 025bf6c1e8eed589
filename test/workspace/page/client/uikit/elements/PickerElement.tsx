import { AutoComplete, Option } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import { type ReactElement, useEffect, useState } from 'react';
import { useChat } from '../../ChatContext.mts';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

const rest = 300;

interface Found {
    value: string;
    label: string;
}

/** A person (by username) or a room (by id), looked up while its name is typed. */
export function PickerElement({
    element,
    position,
    label,
}: ElementProps<UiKit.UsersSelectElement | UiKit.ChannelsSelectElement>): ReactElement {
    const { api } = useChat();
    const { value, change, error, busy } = useElement(element, position, undefined);
    const [filter, setFilter] = useState('');
    const [found, setFound] = useState<Found[]>([]);
    const isUser = element.type === 'users_select';
    useEffect(() => {
        const waiting = setTimeout(() => {
            const selector = encodeURIComponent(JSON.stringify(isUser ? { term: filter } : { name: filter }));
            const path = isUser ? 'users.autocomplete' : 'rooms.autocomplete.channelAndPrivate';
            void api
                .get<{ items: { _id: string; username?: string; name?: string }[] }>(
                    `/api/v1/${path}?selector=${selector}`,
                )
                .then((result) => {
                    const items = result.ok ? result.body.items : [];
                    setFound(
                        items.map(({ _id, username = '', name = '' }) =>
                            isUser ? { value: username, label: username } : { value: _id, label: name },
                        ),
                    );
                });
        }, rest);
        return () => {
            clearTimeout(waiting);
        };
    }, [api, filter, isUser]);
    return (
        <AutoComplete
            id={element.actionId}
            aria-label={label ?? element.placeholder?.text}
            value={value as string | undefined}
            options={found}
            filter={filter}
            setFilter={setFilter as never}
            placeholder={element.placeholder?.text}
            error={error !== undefined}
            disabled={busy}
            renderItem={({ value: _value, label: shown, ...props }) => (
                <Option key={String(_value)} {...props} label={shown} />
            )}
            onChange={change}
        />
    );
}
