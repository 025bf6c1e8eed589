/** What a figure is meant to be: at most so many times its base, at most so much more than its base, exactly so many calls. */
export interface Aim {
    ratio?: number;
    excess?: number;
    calls?: number;
}

/** What is compared with a base and an aim. */
export interface Figure {
    name: string;
    value: number;
    base: number;
    unit: string;
    calls?: readonly number[];
    aim?: Aim;
    /** Why the aim may be missed, for those who read that it is. */
    why?: string;
}

/** How a figure's aim reads in a table. */
export function describeAim({ aim = {}, unit }: Pick<Figure, 'aim' | 'unit'>): string {
    const { ratio, excess, calls } = aim;
    return [
        ratio === undefined ? undefined : `≤ ${ratio}×`,
        excess === undefined ? undefined : `≤ +${excess} ${unit}`,
        calls === undefined ? undefined : `${calls} ${calls === 1 ? 'call' : 'calls'}`,
    ]
        .filter((it) => it !== undefined)
        .join(', ');
}

/** A sentence for each aim that a figure misses; `than` is what its base is called. */
export function missesOf({ name, value, base, unit, calls = [], aim = {}, why }: Figure, than: string): string[] {
    const { ratio = Infinity, excess = Infinity, calls: expected } = aim;
    const others = [...new Set(calls)].filter((count) => expected !== undefined && count !== expected);
    const reason = why === undefined ? '' : ` ${why}`;
    return [
        ...(value / base > ratio
            ? [`${name}: ${(value / base).toFixed(2)} times ${than}, not ${ratio}.${reason}`]
            : []),
        ...(value - base > excess
            ? [`${name}: ${(value - base).toFixed(1)} ${unit} more than ${than}, not ${excess}.${reason}`]
            : []),
        ...(others.length > 0 ? [`${name}: ${others.join(' or ')} HTTP calls, not ${expected}.`] : []),
    ];
}
