import type { Messages } from '../messages/Messages';
import { grouped, say } from '../messages/say';
import { time } from './parts/dates';
import { bold, bullets, code, exact } from './parts/markdown';
import { typed } from './parts/typed';

/** An integration that was rotated and still works. */
export interface Retiring {
    readonly id: string;
    readonly name: string;
    /** When its grace time is over, in epoch milliseconds. */
    readonly at: number;
}

/** How many are told. */
const SHOWN = 5;

/** Milliseconds after the end of a grace time by which the app has ended it, if it will. */
const MARGIN = 5 * 60 * 1000;

/** Whether the app has yet to end it, and will. */
export function isWithinGrace({ at }: Pick<Retiring, 'at'>, now: number): boolean {
    return now < at + MARGIN;
}

/** What ends when, and what should have ended; nothing where nothing is in its grace time. */
export function retiring(all: readonly Retiring[], now: number, messages: Messages): string[] {
    const { checkup: phrases } = messages;
    const more = all.length - SHOWN;
    const lines = [
        ...all.slice(0, SHOWN).map((it) => lineOf(it, now, messages)),
        ...(more > 0 ? [say(phrases.moreAlike, { count: grouped(more, messages) })] : []),
    ];
    return lines.length === 0 ? [] : [bold(phrases.retiring), bullets(lines)];
}

function lineOf(it: Retiring, now: number, messages: Messages): string {
    const { id, name, at } = it;
    const { checkup: phrases } = messages;
    const values = { name: code(name), id: exact(id), when: time(at, messages) };
    return isWithinGrace(it, now)
        ? say(phrases.endsAt, values)
        : say(phrases.shouldHaveEnded, { ...values, command: typed('disable', id) });
}
