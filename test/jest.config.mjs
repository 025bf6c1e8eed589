export default {
    rootDir: '..',
    roots: ['<rootDir>/test'],
    testMatch: ['<rootDir>/test/**/*.test.mts'],
    moduleFileExtensions: ['mts', 'ts', 'mjs', 'js', 'cjs', 'json'],
    transform: {
        '\\.m?ts$': [
            '@swc/jest',
            {
                jsc: { parser: { syntax: 'typescript', decorators: false }, target: 'es2022' },
                module: { type: 'commonjs', importInterop: 'node' },
            },
        ],
    },
    cacheDirectory: '<rootDir>/node_modules/.cache/jest',
    // Jest would leave one of two cores idle.
    maxWorkers: '100%',
    testTimeout: 30000,
};
