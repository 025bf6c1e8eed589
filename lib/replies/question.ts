import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { bold, code } from './parts/markdown';
import type { PrintCommand, SuggestedCommand } from './parts/SuggestedCommand';
import { suggestion } from './parts/suggestion';

/** A command that somebody pressed and that is asked about first, and the integration that it is about. */
export interface QuestionFacts {
    readonly command: SuggestedCommand;
    readonly name?: string;
}

/** The question before a command is run that was pressed and not typed. */
export function question({ command, name }: QuestionFacts, messages: Messages, print: PrintCommand): string {
    const { question: phrases } = messages;
    const line = suggestion(print, command);
    const asked = name === undefined ? say(phrases.run, { line }) : say(phrases.runFor, { line, name: code(name) });
    return `${bold(phrases.notYet)} ${asked}`;
}
