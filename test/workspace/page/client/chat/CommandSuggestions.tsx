import type { ReactElement } from 'react';
import type { SlashCommand } from './commands.mts';

/** The commands to choose from above the composer, each with its parameters and what it is for. */
export interface CommandSuggestionsProps {
    id: string;
    commands: readonly SlashCommand[];
    current: SlashCommand;
    pick: (command: SlashCommand) => void;
}

/** A list beside which the person goes on typing. */
export function CommandSuggestions({ id, commands, current, pick }: CommandSuggestionsProps): ReactElement {
    return (
        <div id={id} role="listbox" aria-label="Commands" className="suggestions">
            {commands.map((command) => (
                <div
                    key={command.command}
                    id={`${id}-${command.command}`}
                    role="option"
                    aria-selected={command === current}
                    onMouseDown={(event) => {
                        // The focus stays in the composer.
                        event.preventDefault();
                        pick(command);
                    }}
                >
                    <strong>{`/${command.command}`}</strong> {command.params}
                    <small>{command.description}</small>
                </div>
            ))}
        </div>
    );
}
