import { COMMAND } from '../command';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';

/** What the page at the end of connecting says. */
export type PageFacts =
    | {
          readonly kind: 'connected';
          readonly username: string;
          readonly backUrl: string;
          /** The command that runs now, or that waited in a room which the person has left. */
          readonly waiting?: string;
          readonly notRun?: string;
      }
    | { readonly kind: 'declined' | 'invalid' | 'expired' | 'other-browser' | 'used' }
    | { readonly kind: 'failed'; readonly reference?: string }
    | { readonly kind: 'busy'; readonly seconds?: number }
    | { readonly kind: 'other-account'; readonly username: string };

/** The texts of the page at the end of connecting; plain text, without markdown. */
export function page(facts: PageFacts, messages: Messages): { title: string; text: string; back: string } {
    return { back: messages.page.back, ...textsOf(facts, messages) };
}

/** Longest command that the page shows whole, in characters. */
const SHOWN_LENGTH = 300;

function short(line: string): string {
    return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

function textsOf(facts: PageFacts, { page: phrases }: Messages): { title: string; text: string } {
    const command = `/${COMMAND} connect`;
    const { title, text } = phrases[facts.kind];
    switch (facts.kind) {
        case 'connected': {
            const { username: person, waiting, notRun } = facts;
            return {
                title: say(phrases.connected.title, { person }),
                text: [
                    text,
                    ...(waiting === undefined ? [] : [say(phrases.running, { line: short(waiting) })]),
                    ...(notRun === undefined ? [] : [say(phrases.notRun, { line: short(notRun) })]),
                ].join(' '),
            };
        }
        case 'other-account': {
            const person = facts.username;
            return { title, text: say(phrases['other-account'].text, { person }) };
        }
        case 'declined':
            return { title, text };
        case 'busy':
            return { title, text: say(phrases.busy.text, { seconds: facts.seconds ?? 60 }) };
        case 'failed': {
            const sentence = say(phrases.failed.text, { command });
            const { reference } = facts;
            return {
                title,
                text: reference === undefined ? sentence : `${sentence} ${say(phrases.reference, { reference })}`,
            };
        }
        case 'expired':
            return { title, text: say(phrases.expired.text, { command, minutes: limits.connecting / 60000 }) };
        case 'invalid':
        case 'other-browser':
        case 'used':
            return { title, text: say(phrases[facts.kind].text, { command }) };
    }
}
