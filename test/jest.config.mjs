import { availableParallelism } from 'node:os';

export default {
    rootDir: '..',
    roots: ['<rootDir>/test'],
    testMatch: ['<rootDir>/test/**/*.test.mts'],
    moduleFileExtensions: ['mts', 'ts', 'mjs', 'js', 'cjs', 'json'],
    testEnvironment: '<rootDir>/test/jest/WorkerEnvironment.cjs',
    runtime: '<rootDir>/test/jest/runtime.cjs',
    globalSetup: '<rootDir>/test/jest/openChromium.cjs',
    globalTeardown: '<rootDir>/test/jest/closeChromium.cjs',
    transform: {},
    testSequencer: '<rootDir>/test/jest/LongestFirst.cjs',
    reporters: ['<rootDir>/test/jest/QuietReporter.cjs', 'summary'],
    cacheDirectory: '<rootDir>/node_modules/.cache/jest',
    // More than there are cores: where an API does not answer in time, a test waits as long as the app does.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A worker that has held hundreds of megabytes takes its time to give them back.
    workerGracefulExitTimeout: 10_000,
    // Far more than five times what a test without a limit of its own takes on an idle machine; the longest wait as long as the app does.
    testTimeout: 150_000,
};
