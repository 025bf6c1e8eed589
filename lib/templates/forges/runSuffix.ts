/** The text after a build's name: its branch, its duration and its author, each left out when it is not known. */
export function runSuffix(branch: string, time: string, who: string): string {
    return (branch && ` on ${branch}`) + (time && ` after ${time}`) + (who && ` · ${who}`);
}
