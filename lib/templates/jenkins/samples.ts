import type { Sample } from '../Template';

const headers = { 'User-Agent': 'Java/17' };
const build = {
    full_url: 'https://ci.example.com/job/shop/214/',
    number: 214,
    phase: 'COMPLETED',
    duration: 184203,
    scm: { branch: 'origin/main', culprits: ['Ana Souza'] },
};
const job = { name: 'shop', display_name: 'shop', url: 'job/shop/' };

/** Deliveries of Jenkins, short and made up. */
export const samples = {
    failure: {
        headers,
        body: {
            ...job,
            build: {
                ...build,
                status: 'FAILURE',
                test_summary: { total: 412, failed: 2, failed_tests: ['cart.test_total', 'cart.test_empty'] },
            },
        },
    },
    unstable: { headers, body: { ...job, build: { ...build, status: 'UNSTABLE' } } },
    aborted: { headers, body: { ...job, build: { ...build, status: 'ABORTED' } } },
} satisfies Readonly<Record<string, Sample>>;
