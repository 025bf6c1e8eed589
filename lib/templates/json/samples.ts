import type { Sample } from '../Template';

/** Deliveries of programs of one's own. */
export const samples = {
    message: {
        headers: {},
        body: {
            title: 'Backup finished',
            status: 'success',
            host: 'db-1',
            size: '14 GB',
            url: 'https://backup.example.com/runs/7',
        },
    },
    failure: {
        headers: {},
        body: {
            event: 'deploy',
            status: 'failed',
            project: { id: 12, name: 'shop' },
            version: '4.2.0',
            startedBy: { name: 'Ana', email: 'ana@example.com' },
            duration_seconds: 184,
            steps: [{ name: 'build' }, { name: 'migrate' }],
            message: 'The database could not be reached.',
        },
    },
    fields: { headers: {}, body: { temperature: 71.5, sensor: { room: 'Server room' }, isOpen: true } },
    list: { headers: {}, body: { list: [{ name: 'Ana', state: 'late' }, { name: 'Ben' }] } },
    text: { headers: {}, body: { text: 'The printer on the second floor is out of paper.' } },
} satisfies Readonly<Record<string, Sample>>;
