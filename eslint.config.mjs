import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['node_modules/', 'dist/'] },
    {
        files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
        extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
        languageOptions: {
            parserOptions: {
                // It holds the app's files too: one program for all of them is built in half the time of two.
                project: ['./test/tsconfig.json'],
                tsconfigRootDir: import.meta.dirname,
                // The thousands of names of a browser are of no use to any rule, and would be made anew for each file.
                lib: ['es2023'],
            },
        },
        rules: {
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': 'error',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
        },
    },
    {
        // What people and other systems send reaches these, up to megabytes at once.
        files: ['*.ts', 'commands/**/*.ts', 'lib/**/*.ts'],
        plugins: { regexp },
        rules: {
            'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
            'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
        },
    },
);
