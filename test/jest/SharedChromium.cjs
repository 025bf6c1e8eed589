const { once } = require('node:events');
const { createServer } = require('node:http');

/**
 * One Chromium for all test files of a run, whichever worker they are in: it starts when the first of them asks where it is. Plain
 * JavaScript, as Jest loads it in its own way.
 */
class SharedChromium {
    #door;
    #started;

    /** Starts what tells where the browser is. */
    static async open() {
        const shared = new SharedChromium();
        shared.#door = createServer((_, response) => {
            response.setHeader('connection', 'close');
            shared.#start().then(
                (server) => response.end(server.wsEndpoint()),
                (error) => response.writeHead(500).end(String(error)),
            );
        });
        shared.#door.listen(0, '127.0.0.1');
        await once(shared.#door, 'listening');
        return shared;
    }

    /** The address that answers the browser's own. */
    get url() {
        return `http://127.0.0.1:${this.#door.address().port}`;
    }

    /** Ends the browser, where one was needed. */
    async close() {
        this.#door.close();
        const server = await this.#started?.catch(() => undefined);
        await server?.close();
    }

    #start() {
        this.#started ??= serve();
        return this.#started;
    }
}

/** Loads the library that drives browsers, which most runs of a few files do without. */
async function serve() {
    require('tsx/cjs');
    const { serveChromium } = require('../acceptance/connect/fixtures/openChromium.mts');
    return serveChromium();
}

module.exports = SharedChromium;
