const pictures: Record<string, string> = {
    tada: '🎉',
    rocket: '🚀',
    robot: '🤖',
    warning: '⚠️',
    white_check_mark: '✅',
    x: '❌',
    bell: '🔔',
    fire: '🔥',
    eyes: '👀',
    thumbsup: '👍',
    thumbsdown: '👎',
    smile: '😄',
    slight_smile: '🙂',
    wink: '😉',
    heart: '❤️',
    bug: '🐛',
    hammer: '🔨',
    package: '📦',
    ghost: '👻',
    cat: '🐱',
    green_circle: '🟢',
    red_circle: '🔴',
    yellow_circle: '🟡',
};

/** The picture of an emoji that integrations are often given; the client's whole pack is no package of its own. */
export function emojiOf(shortCode: string): string | undefined {
    return pictures[shortCode.replaceAll(':', '')];
}
