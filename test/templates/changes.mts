/** A field of a body: where it stands, and under which name. */
interface Field {
    parent: Record<string, unknown>;
    key: string;
}

/** Every field of a body, and of lists the first two entries. */
export function fieldsOf(value: unknown): Field[] {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const parent = value as Record<string, unknown>;
    const keys = Array.isArray(value) ? Object.keys(value).slice(0, 2) : Object.keys(value);
    return keys.flatMap((key) => [{ parent, key }, ...fieldsOf(parent[key])]);
}

/** What a field may turn out to be in place of what the service says it is. */
export const wrongValues: readonly unknown[] = [
    null,
    '',
    ' ',
    0,
    -1,
    1e21,
    true,
    false,
    [],
    {},
    [null],
    { login: null },
];

/** What people who mean harm write into the fields that they can fill. */
export const hostileValues: readonly unknown[] = [
    '@all',
    '@here look',
    'a @channel. <@all>',
    '[bank](https://evil.example/a)',
    'x](https://evil.example/a) [y',
    '<https://evil.example/a|bank>',
    '![](https://evil.example/a.png)',
    'https://user:word@evil.example/',
    'https://evil.example/a|b> @all',
    'javascript:alert(1)',
    '*a* _b_ ~c~ `d` **e** __f__ ~~g~~ ```h',
    '# a',
    '> a',
    'a\n\n# b\n> c\n- d\n1. e\n```\nf',
    'a\u202eb\u2066c\u200f\u0000\u0007',
    'a \ud800 b \udc00 c',
    '\u200b\u200b',
    '😀'.repeat(500),
    'x '.repeat(30_000),
    'x'.repeat(60_000),
    '*'.repeat(5000),
    '<!--'.repeat(2000),
    '['.repeat(5000),
    '{where} {who} [{#}] $& $1 {webhook.callbackURL}',
    '|red',
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '$$a$$ ||b|| :x: color:#fff <t:1:R>',
    ['@all', '@here'],
    { login: '@all', name: '@all', title: '@all', toString: 'x', __proto__: null },
    JSON.parse('{"__proto__":{"login":"x"},"constructor":{"name":"x"},"hasOwnProperty":1,"toString":null}'),
];

/** What comes of running something with a field left out, or with another value in its place; afterwards it is as it was. */
export function withField<T>({ parent, key }: Field, value: { value: unknown } | undefined, run: () => T): T {
    const before = parent[key];
    if (value) {
        parent[key] = value.value;
    } else {
        Reflect.deleteProperty(parent, key);
    }
    const result = run();
    parent[key] = before;
    return result;
}
