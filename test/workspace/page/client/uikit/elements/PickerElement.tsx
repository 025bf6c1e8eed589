import { SelectFiltered } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import { type ReactElement, useEffect, useState } from 'react';
import { useChat } from '../../ChatContext.mts';
import { asText } from '../asText.mts';
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
        <SelectFiltered
            id={element.actionId}
            aria-label={label ?? element.placeholder?.text}
            value={asText(value)}
            options={found.map((it) => [it.value, it.label] as const)}
            filter={filter}
            setFilter={setFilter}
            placeholder={element.placeholder?.text}
            error={error}
            disabled={busy}
            onChange={change}
        />
    );
}
