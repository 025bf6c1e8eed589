import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

const style = `
    :root { color-scheme: light dark; }
    body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f7f8fa; color: #1f2329;
        font: 16px/1.5 system-ui, sans-serif; }
    main { width: min(22rem, calc(100vw - 6rem)); padding: 2rem; background: #fff; border-radius: 8px;
        box-shadow: 0 2px 16px #1f232920; }
    h1 { margin: 0 0 0.5rem; font-size: 1.25rem; }
    p { margin: 0 0 1.25rem; color: #6c727a; }
    label { display: block; margin-bottom: 1rem; font-weight: 600; }
    input { display: block; width: 100%; box-sizing: border-box; margin-top: 0.25rem; padding: 0.6rem; font: inherit;
        border: 1px solid #9ea2a8; border-radius: 4px; background: transparent; color: inherit; }
    button { padding: 0.6rem 1.1rem; font: inherit; font-weight: 600; border: 0; border-radius: 4px; cursor: pointer;
        background: #eeeff1; color: #1f2329; }
    button.primary { background: #156ff5; color: #fff; }
    .wrong { color: #bb0b21; }
    @media (prefers-color-scheme: dark) {
        body { background: #1f2329; color: #f7f8fa; }
        main { background: #2f343d; box-shadow: none; }
        p { color: #cbced1; }
        input { border-color: #9ea2a8; }
        button:not(.primary) { background: #52565f; color: #f7f8fa; }
        .wrong { color: #ff9aa5; }
    }
`;

function page(title: string, content: Markup): Markup {
    return html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width" />
                <title>${title}</title>
                <style>
                    ${style}
                </style>
            </head>
            <body>
                <main>
                    <h1>${title}</h1>
                    ${content}
                </main>
            </body>
        </html>`;
}

/** Asks for a login; the form goes to `action`, which leads back to where the person wanted to go. */
export function loginPage(action: string, wrong: boolean): Markup {
    return page(
        'Log in',
        html`<p class="${wrong ? 'wrong' : ''}">${wrong ? 'User or password is wrong.' : 'To go on, log in.'}</p>
            <form method="post" action="${action}">
                <label>User<input name="user" autocomplete="username" autofocus required /></label>
                <label
                    >Password<input name="password" type="password" autocomplete="current-password" required
                /></label>
                <button class="primary">Log in</button>
            </form>`,
    );
}

/** Who asks whom for access, and what the form sends along when the person decides. */
export interface Consent {
    clientName: string;
    username: string;
    fields: Record<string, string>;
}

/** Asks a person whether a client may act for them. */
export function consentPage({ clientName, username, fields }: Consent): Markup {
    return page(
        `Authorize ${clientName}?`,
        html`<p>${clientName} wants to act in this workspace as <strong>@${username}</strong>.</p>
            <form method="post" action="/oauth/authorize">
                ${Object.entries(fields).map(
                    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
                )}
                <button class="primary" name="allow" value="yes">Authorize</button>
                <button name="allow" value="no">Cancel</button>
            </form>`,
    );
}

const explanations: Record<string, string> = {
    '404': 'No such application is registered here, or it is not active.',
    invalid_redirect_uri: 'The application asked to be called back at an address that it has not registered.',
};

/** Says why an authorization cannot go on. */
export function errorPage(error: string): Markup {
    return page('That did not work', html`<p>${explanations[error] ?? 'Something is wrong with this link.'}</p>`);
}
