import { type Written, sent } from './sent.mts';

/** Bodies of services that have no template. */
export const json: Written = {
    'a list': { body: '[{"name":"a","status":"failed"},{"name":"b","status":"ok"}]', headers: {} },
    words: { contentType: 'text/plain', body: 'Backup of db-1 finished\n\n12 files' },
    'a form': {
        contentType: 'application/x-www-form-urlencoded',
        body: 'status=down&host=db-1&token=s3cret-v4lue&message=It+is+down%21',
    },
    'JSON of a type of its own': {
        contentType: 'application/vnd.acme+json',
        body: '{"event":"deploy","version":"4.2"}',
    },
    'an order': sent(
        {},
        {
            id: 'evt_1',
            object: 'event',
            type: 'invoice.paid',
            api_version: '2024',
            livemode: false,
            data: {
                object: {
                    id: 'in_1',
                    amount_paid: 1200,
                    currency: 'eur',
                    customer_email: 'x@y.example',
                    hosted_invoice_url: 'https://pay.example.com/i/1?s=ap',
                },
            },
        },
    ),
    'a Docker push': sent(
        {},
        {
            callback_url: 'https://images.example.com/u/x/hook/2141b5bi5i5b02bec211i4eeih0242eg11000a/',
            push_data: { pushed_at: 1417566161, pusher: 'ana', tag: 'latest' },
            repository: {
                repo_name: 'acme/shop',
                repo_url: 'https://images.example.com/r/acme/shop',
                name: 'shop',
                is_private: true,
            },
        },
    ),
    'a contact': sent(
        {},
        {
            form: 'Contact',
            fields: { name: 'Ana', email: 'ana@example.com', message: 'Hello\nthere' },
            submitted_at: '2026-03-02T09:14:00Z',
        },
    ),
    'a check': sent(
        {},
        {
            check_name: 'API',
            status: 'DOWN',
            url: 'https://api.example.com',
            duration: 0,
            tags: ['eu', 'prod'],
            meta: null,
        },
    ),
    'a build': sent(
        {},
        {
            state: 'passed',
            repository: { name: 'shop' },
            branch: 'main',
            build_url: 'https://ci.example.com/1',
            commit: '82b3d5ae55f7080f1e6022629cdb57bfae7cccc7',
            duration: 12.5,
        },
    ),
    'a secret': sent(
        {},
        {
            title: 'New key',
            api_key: 's3cret-v4lue',
            nested: { password: 's3cret-v4lue', url: 'https://u:s3cret-v4lue@x.example' },
            headers: { Authorization: 'Bearer s3cret-v4lue' },
        },
    ),
    'a number': { body: '5', headers: {} },
    null: { body: 'null', headers: {} },
    nothing: sent({}, {}),
    'an empty body': { body: '', headers: {} },
    deep: sent({}, { a: { b: { c: { d: { e: 'x' } } } } }),
    broken: { body: '{"a":', headers: {} },
    'dates and flags': sent(
        {},
        { name: 'Job', started: '2026-03-02T09:14:00.000Z', ok: true, tries: 0, ratio: 0.5, next: null },
    ),
};
