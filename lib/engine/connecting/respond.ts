import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors/IHttp';
import type { IApiResponse } from '@rocket.chat/apps-engine/definition/api';
import type { PageFacts } from '../../replies/page';
import type { Messages } from '../../messages/Messages';
import { renderPage } from '../../replies/renderPage';
import { logUnexpected } from '../guard';

/** Pages hold nothing to load, run or embed, and neither they nor their address go anywhere else. */
const PAGE_HEADERS = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
};

/** A page as an endpoint's answer; only success has a status of success. */
export function respondWithPage(facts: PageFacts, messages: Messages): IApiResponse {
    return { status: statusOf(facts), headers: PAGE_HEADERS, content: renderPage(facts, messages) };
}

/** A redirect that sets a cookie on its way. */
export function respondWithRedirect(location: string, cookie: string): IApiResponse {
    const headers = {
        Location: location,
        'Set-Cookie': cookie,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
    };
    return { status: HttpStatusCode.FOUND, headers, content: '' };
}

/** The one place where what nobody expected in an endpoint ends: the log gets the details, the page a reference. */
export async function respondSafely(
    work: () => Promise<IApiResponse>,
    { messages, logger }: { messages: Messages; logger: ILogger },
): Promise<IApiResponse> {
    try {
        return await work();
    } catch (error) {
        return respondWithPage({ kind: 'failed', reference: logUnexpected(logger, error) }, messages);
    }
}

function statusOf({ kind }: PageFacts): HttpStatusCode {
    const statuses: Partial<Record<PageFacts['kind'], HttpStatusCode>> = {
        connected: HttpStatusCode.OK,
        failed: HttpStatusCode.INTERNAL_SERVER_ERROR,
        busy: HttpStatusCode.TOO_MANY_REQUESTS,
    };
    return statuses[kind] ?? HttpStatusCode.BAD_REQUEST;
}
