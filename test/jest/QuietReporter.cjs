const { DefaultReporter } = require('@jest/reporters');

/** Jest's reporter of files, which tells what a file wrote to the console only where a test of it failed. Plain JavaScript, as Jest loads it itself. */
class QuietReporter extends DefaultReporter {
    printTestFileHeader(testPath, config, result) {
        const failed = result.numFailingTests > 0 || Boolean(result.failureMessage);
        super.printTestFileHeader(testPath, config, failed ? result : { ...result, console: undefined });
    }
}

module.exports = QuietReporter;
