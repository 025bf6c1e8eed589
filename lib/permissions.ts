/** Lets an account call the API without its limit of ten calls a minute and route. */
export const BYPASS_RATE_LIMIT = 'api-bypass-rate-limit';

/** Lets a user post under another name; incoming integrations need it for the user they post as. */
export const IMPERSONATE = 'message-impersonate';

/** Lets a user post in rooms that are read-only. */
export const POST_READ_ONLY = 'post-readonly';
