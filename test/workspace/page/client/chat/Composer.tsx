import { IconButton } from '@rocket.chat/fuselage';
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useId, useRef, useState } from 'react';
import { ActionButtonMenu } from '../actions/ActionButtonMenu.tsx';
import { Suggestions } from '../Suggestions.tsx';
import { completed, matching, type SlashCommand } from './commands.mts';

/** What a composer is for. */
export interface ComposerProps {
    label: string;
    commands: readonly SlashCommand[];
    threadId?: string;
    send: (text: string) => void;
}

/** Where messages and commands are typed; commands are suggested from the first letter after the slash. */
export function Composer({ label, commands, threadId, send }: ComposerProps): ReactElement {
    const [text, setText] = useState('');
    const [picked, setPicked] = useState(0);
    const [hidden, setHidden] = useState(false);
    const area = useRef<HTMLTextAreaElement>(null);
    const listId = useId();
    const suggested = hidden ? [] : matching(commands, text);
    const current = suggested[Math.min(picked, suggested.length - 1)];

    useEffect(() => {
        const { current: box } = area;
        if (box) {
            box.style.height = 'auto';
            box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
        }
    }, [text]);

    const type = (typed: string) => {
        setText(typed);
        setPicked(0);
        setHidden(false);
    };
    const complete = (command: SlashCommand) => {
        type(completed(command));
        area.current?.focus();
    };
    const submit = () => {
        if (text.trim() !== '') {
            send(text.trim());
            type('');
        }
    };
    const readText = useCallback(() => area.current?.value ?? '', []);
    const onKeyDown = (event: KeyboardEvent) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.nativeEvent.isComposing) {
            return;
        }
        if (current && step !== undefined) {
            event.preventDefault();
            setPicked((suggested.indexOf(current) + step + suggested.length) % suggested.length);
        } else if (current && (event.key === 'Tab' || event.key === 'Enter')) {
            event.preventDefault();
            complete(current);
        } else if (current && event.key === 'Escape') {
            setHidden(true);
        } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            submit();
        }
    };
    return (
        <div className="composer">
            {current && (
                <Suggestions
                    id={listId}
                    label="Commands"
                    items={suggested}
                    current={current}
                    pick={complete}
                    keyOf={({ command }) => command}
                >
                    {({ command, params, description }) => (
                        <>
                            <strong>{`/${command}`}</strong> {params}
                            <small>{description}</small>
                        </>
                    )}
                </Suggestions>
            )}
            <textarea
                ref={area}
                rows={1}
                value={text}
                aria-label={label}
                placeholder={label}
                aria-autocomplete="list"
                aria-controls={current ? listId : undefined}
                aria-activedescendant={current ? `${listId}-${current.command}` : undefined}
                onChange={(event) => {
                    type(event.target.value);
                }}
                onKeyDown={onKeyDown}
            />
            <div className="composer-tools">
                <ActionButtonMenu context="messageBoxAction" threadId={threadId} text={readText} />
                <span className="spacer" />
                <IconButton
                    small
                    primary={text.trim() !== ''}
                    icon="send"
                    title="Send"
                    aria-label="Send"
                    disabled={text.trim() === ''}
                    onClick={submit}
                />
            </div>
        </div>
    );
}
