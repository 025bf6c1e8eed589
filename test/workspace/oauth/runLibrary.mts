import OAuth2Server from '@node-oauth/oauth2-server';
import type { Context } from 'hono';

type LibraryRequest = InstanceType<typeof OAuth2Server.Request>;
type LibraryResponse = InstanceType<typeof OAuth2Server.Response>;

/** The content type that Express gives to JSON. */
const asExpress = { 'content-type': 'application/json; charset=utf-8' };

/** Lets the library answer a request with the given form fields; its errors become JSON, other errors a plain 500 page. */
export async function runLibrary(
    context: Context,
    body: Record<string, string>,
    answer: (request: LibraryRequest, response: LibraryResponse) => Promise<unknown>,
): Promise<Response> {
    const request = new OAuth2Server.Request({
        method: context.req.method,
        query: context.req.query(),
        headers: {
            ...context.req.header(),
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(JSON.stringify(body).length),
        },
        body,
    });
    const response = new OAuth2Server.Response({});
    try {
        await answer(request, response);
    } catch (error) {
        return render(context, error);
    }
    const headers = response.headers ?? {};
    return headers.location
        ? context.redirect(headers.location)
        : context.json(response.body as object, (response.status ?? 200) as 200, { ...headers, ...asExpress });
}

function render(context: Context, error: unknown): Response {
    if (!(error instanceof OAuth2Server.OAuthError)) {
        return context.html('<pre>Internal Server Error</pre>', 500);
    }
    const status = error.code as 400;
    return error instanceof OAuth2Server.UnauthorizedRequestError
        ? context.body(null, status)
        : context.json({ error: error.name, error_description: error.message }, status, asExpress);
}
