import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import type { Transport } from './Transport';

/** A transport over the Apps-Engine's HTTP accessor, which answers undefined when the `networking` permission is missing. */
export function engineTransport(http: IHttp): Transport {
    return async ({ method, url, headers, body, timeout }) => {
        const request = { headers: { ...headers }, content: body, timeout };
        const response = (await http[method](url, request)) as IHttpResponse | undefined;
        return (
            response && {
                status: response.statusCode,
                headers: response.headers ?? {},
                content: response.content ?? '',
            }
        );
    };
}
