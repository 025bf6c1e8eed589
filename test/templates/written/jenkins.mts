import { type Written, sent } from './sent.mts';

const build = {
    full_url: 'https://ci.acme.example/job/shop/job/fix%252Frounding/18/',
    number: 18,
    queue_id: 1,
    timestamp: 1767343200000,
    duration: 184000,
    phase: 'COMPLETED',
    status: 'FAILURE',
    url: 'job/shop/job/fix%252Frounding/18/',
    scm: {
        url: 'https://token:s3cret@git.acme.example/shop.git',
        branch: 'origin/fix/rounding',
        commit: 'c6d86dc654b12425e706bcf951adfe5a8627a517',
        changes: ['a.ts'],
        culprits: ['Ana Souza', '@all'],
    },
    parameters: { DEPLOY_TOKEN: 's3cret-v4lue' },
    log: 'x'.repeat(2000),
    notes: '',
    artifacts: {},
    test_summary: { total: 12, failed: 0, passed: 12, skipped: 0, failed_tests: [] },
};
const job = (more: object, name = 'fix%2Frounding') =>
    sent(
        {},
        { name, display_name: 'fix/rounding', url: 'job/shop/job/fix%252Frounding/', build: { ...build, ...more } },
    );

/** Deliveries of Jenkins that the samples are none of, written after the Notification plugin's sources, and the Outbound WebHook's. */
export const jenkins: Written = {
    'a branch of a pipeline': job({}),
    'tests that fail': job({
        status: 'UNSTABLE',
        test_summary: { total: 12, failed: 4, failed_tests: ['a.b.c', 'a.b.d', 'a.b.e', 'a.b.f'] },
    }),
    'a build that was aborted': job({ status: 'ABORTED', duration: 0 }),
    'a build that was not built': job({ status: 'NOT_BUILT' }),
    'a build that passed': job({ status: 'SUCCESS' }),
    'a start': job({ phase: 'STARTED', status: undefined }),
    'a queue': job({ phase: 'QUEUED', status: undefined }),
    'the end of all': job({ phase: 'FINALIZED' }),
    'no address, no source': sent(
        {},
        {
            name: 'nightly',
            url: 'job/nightly/',
            build: {
                number: 3,
                phase: 'COMPLETED',
                status: 'FAILURE',
                url: 'job/nightly/3/',
                scm: {},
                log: '',
                artifacts: {},
            },
        },
    ),
    'Outbound WebHook, failed': sent(
        {},
        {
            buildName: '#12',
            buildUrl: 'https://ci.acme.example/job/shop/12/',
            event: 'failure',
            projectName: 'shop » main',
            buildVars: { TOKEN: 's3cret-v4lue' },
        },
    ),
    'Outbound WebHook, passed': sent(
        {},
        {
            buildName: '#13',
            buildUrl: 'https://ci.acme.example/job/shop/13/',
            event: 'success',
            projectName: 'shop » main',
        },
    ),
    'Outbound WebHook, started': sent(
        {},
        { buildName: '#13', buildUrl: 'https://x', event: 'start', projectName: 'shop' },
    ),
};
