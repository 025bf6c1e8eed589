import { withoutMentions } from '../messages/markdown';
import type { Writing } from './directRoom';
import { directRoom } from './directRoom';

/** Writes to a person in their direct room with the app's user. */
export async function sendDirectMessage({ read, modify }: Writing, userId: string, text: string): Promise<void> {
    const direct = await directRoom({ read, modify }, userId);
    if (direct) {
        const { room, appUser } = direct;
        const creator = modify.getCreator();
        await creator.finish(
            creator.startMessage().setRoom(room).setSender(appUser).setText(withoutMentions(text)).setParseUrls(false),
        );
    }
}
