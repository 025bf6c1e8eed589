import { codeBlock } from './markdown';
import type { PrintCommand, SuggestedCommand } from './SuggestedCommand';
import { typed } from './typed';

/** A line to copy exactly as it is: a code span, or a block where the span would show it otherwise. */
export function lineToCopy(line: string): string {
    return /`| {2}/.test(line) ? `\n${codeBlock([line])}` : `\`${line}\``;
}

/** A suggested command in a sentence; where nothing typed is read as it, its subcommand alone, which asks for the rest. */
export function suggestion(print: PrintCommand, command: SuggestedCommand): string {
    const line = print(command);
    return line === undefined ? typed(command.subcommand) : lineToCopy(line);
}
