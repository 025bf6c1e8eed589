/** Jest calls this once, after all test files. */
module.exports = () => globalThis.sharedChromium.close();
