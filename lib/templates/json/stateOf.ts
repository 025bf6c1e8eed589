/** How something went, by the word for it: an icon, and a colour. */
export function stateOf(word: string): { readonly icon: string; readonly color: string } {
    return /^(fail|err|crit|fatal|down$|firing|broken|offline|unhealthy|emerg|panic|alert|abort)/i.test(word)
        ? { icon: ':x: ', color: 'red' }
        : /^(warn|degraded|unstable)/i.test(word)
          ? { icon: ':warning: ', color: 'amber' }
          : /^(ok$|okay|succe|pass|resolved|up$|healthy|online|complete|fixed|recovered|done$)/i.test(word)
            ? { icon: ':white_check_mark: ', color: 'green' }
            : { icon: '', color: 'grey' };
}
