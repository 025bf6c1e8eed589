/** What a figure is meant to be: at most so many times the floor's, at most so much more than the floor's, exactly so many calls. */
export interface Aim {
    ratio?: number;
    excess?: number;
    calls?: number;
}

/** What is compared with an aim. */
export interface Figure {
    name: string;
    value: number;
    floor: number;
    unit: string;
    calls?: readonly number[];
    aim?: Aim;
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

/** A sentence for each aim that a figure misses. */
export function missesOf({ name, value, floor, unit, calls = [], aim = {} }: Figure): string[] {
    const { ratio = Infinity, excess = Infinity, calls: expected } = aim;
    const others = [...new Set(calls)].filter((count) => expected !== undefined && count !== expected);
    return [
        ...(value / floor > ratio
            ? [`${name} takes ${(value / floor).toFixed(2)} times the floor, not ${ratio}.`]
            : []),
        ...(value - floor > excess
            ? [`${name} is ${(value - floor).toFixed(1)} ${unit} above the floor, not ${excess}.`]
            : []),
        ...(others.length > 0 ? [`${name} makes ${others.join(' or ')} HTTP calls, not ${expected}.`] : []),
    ];
}
