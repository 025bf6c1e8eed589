import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { mayBeDenied } from './mayBeDenied';
import type { Transport } from '../../api/Transport';

/** A transport over the Apps-Engine's HTTP accessor, which answers nothing when the `networking` permission is missing. */
export function engineTransport(http: IHttp): Transport {
    return async ({ method, url, headers, body, timeout }) => {
        const request = { headers: { ...headers }, content: body, timeout };
        const response = await mayBeDenied(http[method](url, request));
        return (
            response && {
                status: response.statusCode,
                headers: response.headers ?? {},
                content: response.content ?? '',
            }
        );
    };
}
