import { buttonsOf } from '../../clickButton.mts';
import type { EphemeralMessage } from '../../WorkspaceEvents.mts';
import { renderMarkdown } from './renderMarkdown.mts';
import type { Style } from './Style.mts';
import { visibleText } from './visibleText.mts';
import { wrapLine } from './wrapLine.mts';

/** A message as the person sees it: for everybody in a room, or for that person's eyes only. */
export interface SeenMessage {
    message: EphemeralMessage['message'];
    room: string;
    ephemeral: boolean;
}

/** A message with who wrote it and who can see it; lines of code stand alone, so that they can be copied whole. */
export function renderMessage({ message, room, ephemeral }: SeenMessage, style: Style): string {
    const bar = ephemeral ? style.paint('yellow', '┊') : style.paint('green', '│');
    const lines = renderMarkdown(visibleText(message), style).flatMap(({ text, verbatim }) =>
        verbatim ? text : wrapLine(text, style.width - 2).map((part) => `${bar} ${part}`),
    );
    const buttons = buttonsOf(message).map(
        ({ text }, index) =>
            `${bar} [ ${style.paint('bold', text.text)} ] ${style.paint('dim', `/click ${index + 1}`)}`,
    );
    return [`${bar} ${heading({ message, room, ephemeral }, style)}`, ...lines, ...buttons].join('\n');
}

function heading({ message: { alias, tmid, u }, room, ephemeral }: SeenMessage, style: Style): string {
    const { username } = u;
    // A webhook without an alias leaves it empty, as which clients draw none.
    const author = style.paint('bold', alias === '' ? username : (alias ?? username));
    const notes = [
        alias && alias !== username ? `as @${username}` : '',
        `in ${room}`,
        tmid ? 'in a thread' : '',
        ephemeral ? 'only you can see this' : '',
    ];
    return `${author} ${style.paint('dim', notes.filter(Boolean).join(' · '))}`;
}
