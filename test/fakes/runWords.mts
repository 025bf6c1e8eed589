import { subcommands } from '../../commands/subcommands.ts';
import { answerCommand } from '../../lib/engine/answerCommand.ts';
import { AppCaches } from '../../lib/engine/AppCaches.ts';
import { buildServices, type AppEnvironment } from '../../lib/engine/services.ts';
import { en } from '../../lib/messages/languages/en.ts';
import { visibleText } from '../workspace/chat/terminal/visibleText.mts';
import { buttonsOf } from '../workspace/clickButton.mts';
import { FakeClock } from './FakeClock.mts';
import { isOffer } from './isOffer.mts';
import { anInvocation, type InvocationParts } from './anInvocation.mts';

/** What all commands of one instance of the app share. */
export function anEnvironment(clock = new FakeClock()): AppEnvironment {
    const sleep = () => Promise.resolve();
    return {
        appId: 'app-id',
        caches: new AppCaches(clock.now, sleep),
        messages: en,
        subcommands,
        now: clock.now,
        sleep,
        // Nobody loses patience unless a test is about that.
        patience: () => new Promise(() => undefined),
    };
}

/** Runs words as the app's command does, from the engine's accessors to the reply; answers the replies' texts, what can be pressed and the log. */
export async function runWords(words: string[], parts: InvocationParts = {}, environment = anEnvironment()) {
    const { sender, room, context, read, modify, http, persistence, logger, log, notices } = anInvocation({
        ...parts,
        words,
    });
    const accessors = { read, modify, http, persistence };
    const services = buildServices(accessors, environment);
    await answerCommand(words, { sender, room, threadId: context.getThreadId(), accessors, services, logger });
    // What has blocks shows them alone.
    const texts = notices.map(({ message: { text = '', blocks } }) =>
        visibleText({ msg: text, blocks: blocks as never }),
    );
    const buttons = notices.flatMap(({ message }) => buttonsOf({ blocks: message.blocks as never }));
    return {
        replies: texts.filter((text) => !isOffer(text)),
        /** The labels of what can be pressed. */
        buttons: buttons.map(({ text }) => text.text),
        log,
    };
}
