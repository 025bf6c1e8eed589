/** Whether an integration has a script, and runs it. */
export function runsScript({ script, scriptEnabled }: { readonly script?: unknown; readonly scriptEnabled?: unknown }) {
    return script !== undefined && scriptEnabled === true;
}
