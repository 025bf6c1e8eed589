const SharedChromium = require('./SharedChromium.cjs');

/** Jest calls this once, before its workers start. */
module.exports = async () => {
    globalThis.sharedChromium = await SharedChromium.open();
    // Workers inherit it.
    process.env.SHARED_CHROMIUM = globalThis.sharedChromium.url;
};
