/** Where a build ran, for how long, and whose it was, behind its name; each is left out if nobody says. */
export function runOf(branch: string, time: string, who: string): string {
    return (branch && ` on ${branch}`) + (time && ` after ${time}`) + (who && ` · ${who}`);
}
