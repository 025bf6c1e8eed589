import { useEffect, useState } from 'react';

/** Light or dark, as the page is drawn. */
export type Theme = 'light' | 'dark';

const dark = '(prefers-color-scheme: dark)';
const key = 'theme';

/** The theme somebody chose, or else the browser's, and what changes it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
    const [chosen, choose] = useState(() => localStorage.getItem(key) as Theme | null);
    const [preferred, setPreferred] = useState<Theme>(() => (matchMedia(dark).matches ? 'dark' : 'light'));
    useEffect(() => {
        const query = matchMedia(dark);
        const follow = () => {
            setPreferred(query.matches ? 'dark' : 'light');
        };
        query.addEventListener('change', follow);
        return () => {
            query.removeEventListener('change', follow);
        };
    }, []);
    const keep = (theme: Theme) => {
        localStorage.setItem(key, theme);
        choose(theme);
    };
    return [chosen ?? preferred, keep];
}
