/** What stands on the right beside a room. */
export type Panel = { kind: 'thread'; threadId: string } | { kind: ToolPanel };

/** What the page has beside the chat, to look behind the scenes. */
export type ToolPanel = 'settings' | 'logs' | 'receiver';
